import { connect } from 'node:net';
import { performance } from 'node:perf_hooks';

/**
 * Drives a server over keep-alive connections, a request on each as soon as the last one is answered,
 * until `next` has no more to send. Counts every status and times every request.
 */
export const drive = async ({ port, connections, next, onAnswer }) => {
  const latencies = [];
  const statuses = new Map();
  const began = performance.now();
  await Promise.all(
    Array.from({ length: connections }, () => driveOne(port, next, latencies, statuses, onAnswer)),
  );
  const seconds = (performance.now() - began) / 1_000;
  latencies.sort((a, b) => a - b);
  const at = (share) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0;
  return {
    requests: latencies.length,
    seconds,
    perSecond: latencies.length / seconds,
    p50: at(0.5),
    p99: at(0.99),
    statuses: Object.fromEntries(statuses),
  };
};

const driveOne = (port, next, latencies, statuses, onAnswer) =>
  new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    let sentAt = 0;
    let current;
    let pending = Buffer.alloc(0);
    const send = () => {
      current = next();
      if (current === undefined) {
        socket.end();
        resolve();
        return;
      }
      sentAt = performance.now();
      socket.write(current.bytes ?? current);
    };
    socket.on('connect', send);
    socket.on('error', reject);
    socket.on('close', () => resolve());
    socket.on('data', (chunk) => {
      pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
      const headEnd = pending.indexOf('\r\n\r\n');
      if (headEnd < 0) return;
      const head = pending.latin1Slice(0, headEnd);
      const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
      if (pending.length < headEnd + 4 + length) return;
      latencies.push(performance.now() - sentAt);
      const status = head.slice(9, 12);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      onAnswer?.(status, () => pending.toString('utf8', headEnd + 4, headEnd + 4 + length), current);
      pending = Buffer.alloc(0);
      send();
    });
  });

/** A request as it goes over the wire. */
export const requestOf = ({ method = 'GET', path, cookie, key, body }) => {
  const text = body === undefined ? '' : JSON.stringify(body);
  return Buffer.from(
    `${method} ${path} HTTP/1.1\r\nhost: bench\r\n` +
      (cookie ? `cookie: ${cookie}\r\n` : '') +
      (key ? `idempotency-key: ${key}\r\n` : '') +
      (body === undefined
        ? ''
        : `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(text)}\r\n`) +
      `\r\n${text}`,
  );
};
