import { createServer } from 'node:net';

/** A free port below those that outgoing connections are given: thousands of them would take ours. `after` skips one that is meant for something else. */
export const lowPort = async (after = 18_000 + (process.pid % 1_000)) => {
  for (let port = after + 1; port < 32_000; port++) {
    const isFree = await new Promise((resolve) => {
      const server = createServer();
      server.once('error', () => resolve(false));
      server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
    });
    if (isFree) return port;
  }
  throw new Error('No port below 32000 is free.');
};
