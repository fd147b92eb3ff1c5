import { randomBytes } from 'node:crypto';
import { openRedis } from '../../dist/libs/kernel/src/jobs.js';
import { openLog, Vault } from '../../dist/libs/kernel/src/index.js';
import { RedisTopicPublisher, TopicTickets } from '../../dist/libs/realtime/src/index.js';
import { startAsked } from './asked-process.mjs';
import { lowPort } from './low-port.mjs';
import { median } from './report.mjs';

const TOPIC = 'queue:bench';
const now = () => Number(process.hrtime.bigint()) / 1e6;

/** 300 bytes on the wire, as an ordinary call. */
export const messageOf = (sequence, padding = 108) => ({
  topic: TOPIC,
  sequence,
  name: 'ticket-called',
  at: '2021-05-26T01:20:00Z',
  body: {
    ticketNumber: 'A012',
    stage: 'desk',
    stageLabel: '접종'.padEnd(padding, '.'),
    counterLabel: '3번 창구',
    callSequence: 1,
  },
});
const textOf = (sequence) => `42${JSON.stringify(['message', messageOf(sequence)])}`;

/** What the benches of the sockets share: Redis, the key, and who publishes. */
export const openWire = async (redisUrl) => {
  const secretKey = randomBytes(32).toString('base64');
  const prefix = `bench-${randomBytes(4).toString('hex')}`;
  const redis = await openRedis(redisUrl, () => undefined);
  const publisher = new RedisTopicPublisher(redis, prefix, openLog('bench', 'silent'));
  const tickets = new TopicTickets(new Vault(secretKey));
  return {
    secretKey,
    prefix,
    publisher,
    ticket: (topics = [TOPIC]) => tickets.sign(topics),
    startOurs: async (env = {}) => {
      const port = Number(env.PORT ?? (await lowPort()));
      const server = await startAsked('realtime-server.mjs', {
        env: { ...env, REDIS_URL: redisUrl, QUEUE_PREFIX: prefix, SECRET_KEY: secretKey, PORT: String(port) },
      });
      return { ...server, port };
    },
    close: async () => {
      await publisher.close();
      redis.destroy();
    },
  };
};

const startBare = async (kind) => {
  const port = await lowPort();
  const server = await startAsked('bare-server.mjs', { env: { KIND: kind, PORT: String(port) } });
  return { ...server, port };
};

/** Casts so many messages one after the other; milliseconds from each cast to the last client, the first two left out. */
const castAll = async (crowd, sockets, casts, cast) => {
  const millis = [];
  for (let sequence = 1; sequence <= casts; sequence++) {
    await crowd.ask('expect', { messages: sockets });
    const at = await cast(sequence);
    const last = await crowd.ask('last');
    if (sequence > 2) millis.push(last - at);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return median(millis);
};

/** One kind of server with its crowd: memory of an idle socket, connections a second, time of a broadcast, longest block. */
const measure = async (start, { sockets, casts, token, cast }) => {
  const server = await start();
  const crowd = await startAsked('socket-crowd.mjs');
  try {
    // Code that is warm and pools that are filled are not the sockets' memory.
    await crowd.ask('connect', { port: server.port, count: 300, token });
    await castAll(crowd, 300, 5, (sequence) => cast(server, sequence));
    await crowd.ask('close');
    await new Promise((resolve) => setTimeout(resolve, 500));
    const before = await server.ask('memory');
    const connected = await crowd.ask('connect', { port: server.port, count: sockets, token });
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const after = await server.ask('memory');
    await server.ask('loop');
    const millis = await castAll(crowd, sockets, casts, (sequence) => cast(server, sequence));
    const block = await server.ask('loop');
    return {
      kibPerSocket: (after - before) / sockets / 1_024,
      connectsPerSecond: sockets / connected.seconds,
      refused: connected.failed,
      millis,
      block,
    };
  } finally {
    await crowd.kill();
    await server.kill();
  }
};

const castBare = (server, sequence) => server.ask('cast', textOf(sequence));

/** Plain `ws`, bare socket.io and ours with the same crowd, back to back. */
export const playBroadcast = async (wire, { sockets, casts }) => {
  const token = wire.ticket();
  const castOurs = (_server, sequence) => {
    const at = now();
    wire.publisher.publish([messageOf(sequence)]);
    return at;
  };
  const options = { sockets, casts };
  return {
    ws: await measure(() => startBare('ws'), { ...options, cast: castBare }),
    bare: await measure(() => startBare('socket.io'), { ...options, token: '', cast: castBare }),
    ours: await measure(() => wire.startOurs(), { ...options, token, cast: castOurs }),
  };
};

/**
 * Some stop reading while the rest goes on: how much memory each of them costs the process, and whether
 * those who read hear everything.
 */
export const playSlowReaders = async (wire, { stalled, messages, env = {} }) => {
  const server = await wire.startOurs(env);
  const [slow, quick] = await Promise.all([startAsked('socket-crowd.mjs'), startAsked('socket-crowd.mjs')]);
  const token = wire.ticket();
  const readers = 50;
  let sequence = 0;
  const publish = async (count, padding) => {
    for (let sent = 0; sent < count; sent += 100) {
      await quick.ask('expect', { messages: readers * 100 });
      wire.publisher.publish(Array.from({ length: 100 }, () => messageOf(++sequence, padding)));
      await quick.ask('last');
    }
  };
  try {
    await quick.ask('connect', { port: server.port, count: readers, token });
    await publish(500, 100);
    await slow.ask('connect', { port: server.port, count: stalled, token, stalled: true });
    const before = await server.ask('memory');
    // The kernel takes some megabytes for each connection before anything stays with the process.
    await publish(700, 8_000);
    await publish(messages, 100);
    const after = await server.ask('memory');
    return { kibEach: (after - before) / stalled / 1_024, published: sequence };
  } finally {
    await Promise.all([slow.kill(), quick.kill(), server.kill()]);
  }
};
