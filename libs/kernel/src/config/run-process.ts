import { ConfigError } from './environment.ts';

/** Runs the main function of a process; a wrong environment is told in plain lines, without a stack. */
export const runProcess = (main: () => Promise<void>): void => {
  main().catch((error: unknown) => {
    const text =
      error instanceof ConfigError ? error.message : error instanceof Error ? error.stack : String(error);
    process.stderr.write(`${text}\n`, () => process.exit(1));
  });
};
