import { createServer } from 'node:net';

const isFree = (port) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: '0.0.0.0', exclusive: true }, () => server.close(() => resolve(true)));
  });

const given = new Set();

/** The wished port, or a random free one. Below 32768: above it the system hands out ports to outgoing connections. */
export const freePort = async (wished) => {
  if (wished && !given.has(wished) && (await isFree(wished))) {
    given.add(wished);
    return wished;
  }
  for (;;) {
    const port = 15_000 + Math.floor(Math.random() * 17_000);
    if (given.has(port) || !(await isFree(port))) continue;
    given.add(port);
    return port;
  }
};
