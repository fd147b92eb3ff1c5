import type { IncomingMessage, Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { Upstreams, type Upstream } from './upstreams.ts';

const PATH = '/socket.io/';
/** A process that takes the connection and says nothing for so long is not well. */
const ANSWER_MILLIS = 5_000;

/**
 * Passes WebSockets under /socket.io on to the realtime processes, byte by byte: nothing is decoded here and
 * the back pressure of a client that does not read reaches the process that guards against it. A process
 * that does not answer is passed over for the next. Returns what ends all tunnels.
 */
export const openTunnels = (server: Server, urls: readonly string[]): (() => void) => {
  const upstreams = new Upstreams(urls);
  const open = new Set<Duplex>();
  server.on('upgrade', (request: IncomingMessage, client: Duplex, head: Buffer) => {
    client.on('error', () => client.destroy());
    if (!request.url?.startsWith(PATH)) return refuse(client, '404 Not Found');
    open.add(client);
    client.once('close', () => open.delete(client));
    (client as Socket).setNoDelay?.(true);
    (client as Socket).setTimeout?.(0);
    void tunnel(client, [headOf(request), head], upstreams);
  });
  return () => {
    for (const client of open) client.destroy();
  };
};

const tunnel = async (client: Duplex, request: Buffer[], upstreams: Upstreams): Promise<void> => {
  for (const upstream of upstreams.inOrder()) {
    if (client.destroyed) return;
    // Counted from here on: a crowd that comes at once must not all choose the same one.
    upstream.used += 1;
    const answered = await ask(upstream, request, client);
    if (answered) {
      join(client, answered.socket, answered.first);
      answered.socket.once('close', () => (upstream.used -= 1));
      return;
    }
    upstream.used -= 1;
    if (!client.destroyed) upstreams.noteFailure(upstream);
  }
  refuse(client, '503 Service Unavailable');
};

/** Resolves with the connection and the first bytes of its answer, or with nothing when there was none. */
const ask = (upstream: Upstream, request: Buffer[], client: Duplex) =>
  new Promise<{ socket: Socket; first: Buffer } | undefined>((resolve) => {
    const socket = connect({ host: upstream.host, port: upstream.port, noDelay: true });
    const giveUp = () => {
      clearTimeout(patience);
      client.off('close', giveUp);
      socket.removeAllListeners();
      socket.on('error', () => undefined);
      socket.destroy();
      resolve(undefined);
    };
    const patience = setTimeout(giveUp, ANSWER_MILLIS);
    client.once('close', giveUp);
    socket.once('error', giveUp).once('close', giveUp);
    socket.once('connect', () => request.forEach((part) => socket.write(part)));
    socket.once('data', (first: Buffer) => {
      clearTimeout(patience);
      client.off('close', giveUp);
      socket.removeAllListeners();
      socket.pause();
      resolve({ socket, first });
    });
  });

const join = (client: Duplex, upstream: Socket, first: Buffer): void => {
  upstream.on('error', () => upstream.destroy());
  upstream.once('close', () => client.destroy());
  client.once('close', () => upstream.destroy());
  if (client.destroyed) upstream.destroy();
  client.write(first);
  upstream.pipe(client);
  client.pipe(upstream);
};

/** The request as it came, with who sent it. */
const headOf = ({ method, url, rawHeaders, socket }: IncomingMessage): Buffer => {
  const lines = [`${method} ${url} HTTP/1.1`];
  for (let at = 0; at < rawHeaders.length; at += 2) lines.push(`${rawHeaders[at]}: ${rawHeaders[at + 1]}`);
  lines.push(`X-Forwarded-For: ${socket.remoteAddress ?? 'unknown'}`, '', '');
  return Buffer.from(lines.join('\r\n'), 'latin1');
};

const refuse = (client: Duplex, status: string): void => {
  client.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
};
