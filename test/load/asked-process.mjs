import { fork } from 'node:child_process';
import path from 'node:path';

/** Starts one of this folder's scripts in a process of its own, which answers questions. */
export const startAsked = async (script, { env = {}, execArgv = [] } = {}) => {
  const child = fork(path.join(import.meta.dirname, script), [], {
    env: { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '', ...env },
    execArgv: ['--expose-gc', ...execArgv],
  });
  const waiting = new Map();
  let last = 0;
  const gone = new Promise((resolve) =>
    child.once('exit', (code, signal) => {
      for (const { reject } of waiting.values())
        reject(new Error(`${script} ended with ${signal ?? `code ${code}`}.`));
      waiting.clear();
      resolve();
    }),
  );
  await new Promise((resolve, reject) => {
    waiting.set(0, { reject });
    child.once('message', () => resolve(waiting.delete(0)));
  });
  child.on('message', ({ id, answer, error }) => {
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    if (error) reject(new Error(`${script}: ${error}`));
    else resolve(answer);
  });
  return {
    pid: child.pid,
    ask: (ask, argument) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { resolve, reject });
        child.send({ id, ask, with: argument });
      }),
    kill: () => {
      child.kill('SIGKILL');
      return gone;
    },
  };
};
