import { spawn } from 'node:child_process';
import { Refusal } from './say.mjs';

const running = new Set();

/** Ends the commands that are under way. */
export const cutShort = () => running.forEach((child) => child.kill('SIGTERM'));

/** Runs a command to its end; its output is shown, or collected when `quiet`. */
export const run = (command, args, { quiet = false, input, ...options } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: [input ? 'pipe' : 'ignore', ...(quiet ? ['pipe', 'pipe'] : ['inherit', 'inherit'])],
      ...options,
    });
    running.add(child);
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    if (input) child.stdin.end(input);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      running.delete(child);
      resolve({ code: code ?? 1, signal, output });
    });
  });

/** Like run, but a non-zero exit is a refusal that shows the last lines. */
export const must = async (title, command, args, options = {}) => {
  const result = await run(command, args, options);
  if (result.code === 0) return result.output;
  const tail = result.output.trim().split('\n').slice(-25).join('\n');
  throw new Refusal(
    `${title} failed (${result.signal ?? `exit code ${result.code}`}).${tail ? `\n${tail}` : ''}`,
  );
};

/** Asks `probe` again and again until it answers truthy; null when the time is over. */
export const until = async (probe, { withinMs, everyMs = 100 }) => {
  const deadline = performance.now() + withinMs;
  for (;;) {
    const answer = await probe();
    if (answer) return answer;
    if (performance.now() > deadline) return null;
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
};
