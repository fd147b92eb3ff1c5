import { createServer } from 'node:net';

/** A free port below those that outgoing connections are given: thousands of them would take ours. */
export const lowPort = async () => {
  for (let port = 18_000 + (process.pid % 1_000); port < 32_000; port++) {
    const isFree = await new Promise((resolve) => {
      const server = createServer();
      server.once('error', () => resolve(false));
      server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
    });
    if (isFree) return port;
  }
  throw new Error('No port below 32000 is free.');
};
