import { Refusal } from './say.mjs';

/**
 * Reads the arguments of a command: `flags` are words without a value, `numbers` and `words` take one.
 * What stands alone or after `--` comes back in `rest`.
 */
export const readOptions = (argv, usage, { flags = [], numbers = [], words = [] }) => {
  const options = { rest: [] };
  const args = [...argv];
  const refuse = (text) => {
    throw new Refusal(`${text}\n\n${usage}`);
  };
  while (args.length > 0) {
    const arg = args.shift();
    if (arg === '--') continue;
    if (!arg.startsWith('--')) {
      options.rest.push(arg);
      continue;
    }
    const [name, inline] = arg.slice(2).split('=', 2);
    if (name === 'help') {
      console.log(usage);
      process.exit(0);
    } else if (flags.includes(name)) options[name] = true;
    else if (numbers.includes(name) || words.includes(name)) {
      const value = inline ?? args.shift();
      if (value === undefined || value === '') refuse(`--${name} needs a value.`);
      if (numbers.includes(name) && !(Number(value) > 0))
        refuse(`--${name} needs a number above 0, not "${value}".`);
      options[name] = numbers.includes(name) ? Number(value) : value;
    } else refuse(`There is no option --${name}.`);
  }
  return options;
};
