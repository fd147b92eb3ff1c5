import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Server } from 'socket.io';
import { answerProbes } from './server-probes.mjs';

// The limits: the plain `ws` that socket.io stands on, or socket.io as it comes, with everybody in one room.
const fromEngine = createRequire(createRequire(import.meta.resolve('socket.io')).resolve('engine.io'));
const { WebSocketServer } = fromEngine('ws');
const http = createServer();

const openPlain = () => {
  const server = new WebSocketServer({ server: http, perMessageDeflate: false });
  server.on('connection', (socket) => socket.on('error', () => undefined));
  return (text) => {
    for (const socket of server.clients) socket.send(text);
  };
};

const openSocketIo = () => {
  const server = new Server(http, { transports: ['websocket'], serveClient: false });
  server.on('connection', (socket) => socket.join('hall'));
  return (text) => server.to('hall').emit(...JSON.parse(text.slice(2)));
};

const cast = process.env.KIND === 'ws' ? openPlain() : openSocketIo();
http.listen(Number(process.env.PORT), '127.0.0.1', 4_096, () =>
  answerProbes(monitorEventLoopDelay({ resolution: 1 }), {
    cast: (text) => {
      const at = Number(process.hrtime.bigint()) / 1e6;
      cast(text);
      return at;
    },
  }),
);
