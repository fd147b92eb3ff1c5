const colour = process.stdout.isTTY && !process.env.NO_COLOR;
const paint = (code) => (text) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);

export const bold = paint('1');
export const dim = paint('2');
export const red = paint('31');
export const green = paint('32');
export const yellow = paint('33');

export const say = (text = '') => console.log(text);
export const warn = (text) => console.log(yellow(`! ${text}`));
export const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Says what is being done, does it, and says how long it took. */
export const step = async (title, work) => {
  const since = performance.now();
  say(dim(`· ${title} …`));
  const result = await work();
  say(`${green('✓')} ${title} ${dim(seconds(since))}`);
  return result;
};

// Hangul and other wide characters take two columns in a terminal.
const columns = (text) => {
  let width = 0;
  for (const character of text)
    width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uff00-\uff60]/.test(character) ? 2 : 1;
  return width;
};

/** Lines in a frame; an empty string is a blank line. Without sides where the terminal is too narrow for them. */
export const box = (lines) => {
  const width = Math.max(...lines.map(columns)) + 2;
  const room = process.stdout.columns ?? 160;
  if (width + 2 > room) {
    const rule = '─'.repeat(Math.min(width, room));
    say([rule, ...lines, rule].join('\n'));
    return;
  }
  const rows = lines.map((line) => `│ ${line}${' '.repeat(width - 1 - columns(line))}│`);
  say([`┌${'─'.repeat(width)}┐`, ...rows, `└${'─'.repeat(width)}┘`].join('\n'));
};

/** A failure that a person can act on: printed without a stack. */
export class Refusal extends Error {}

/** Runs the whole command; a Refusal ends it with its text alone. */
export const main = async (work) => {
  try {
    process.exitCode = (await work()) ?? 0;
  } catch (error) {
    console.error(red(error instanceof Refusal ? `✗ ${error.message}` : `✗ ${error?.stack ?? error}`));
    process.exitCode = 1;
  }
};
