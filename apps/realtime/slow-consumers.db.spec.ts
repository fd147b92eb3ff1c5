import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openLog, Vault } from '#kernel';
import { openRedis, type RedisConnection } from '#kernel/jobs';
import { RedisTopicPublisher, TopicTickets, type TopicMessage } from '#realtime';
import { startAsked, type AskedProcess } from '../../test/load/asked-process.mjs';
import { lowPort } from '../../test/load/low-port.mjs';
import { RawListener, sequenceIn } from '../../test/load/raw-listener.mjs';
import { redisUrl } from '../../test/support/database.ts';
import { eventually } from '../../test/support/eventually.ts';

const TOPIC = 'queue:centre-1';
const STALLED = 200;
const KIB = 1_024;

const messageOf = (sequence: number, length: number): TopicMessage => ({
  topic: TOPIC,
  sequence,
  name: 'line-changed',
  at: '2021-05-26T00:00:00Z',
  body: { stage: 'desk', nextStage: null, change: '.'.repeat(length) },
});

/** A realtime process of its own, a reader that keeps up, and those that have stopped reading. */
const openHall = async (lagBytes?: number) => {
  const secretKey = randomBytes(32).toString('base64');
  const prefix = `test-${randomBytes(4).toString('hex')}`;
  const port = await lowPort();
  const server: AskedProcess = await startAsked('realtime-server.mjs', {
    env: {
      REDIS_URL: redisUrl(),
      QUEUE_PREFIX: prefix,
      SECRET_KEY: secretKey,
      PORT: String(port),
      LAG_PATIENCE: '2000',
      ...(lagBytes && { LAG_BYTES: String(lagBytes) }),
    },
  });
  const redis: RedisConnection = await openRedis(redisUrl(), () => undefined);
  const publisher = new RedisTopicPublisher(redis, prefix, openLog('test', 'silent'));
  const token = new TopicTickets(new Vault(secretKey)).sign([TOPIC]);

  const heard: number[] = [];
  let wanted: { sequence: number; resolve(): void } | undefined;
  const reader = new RawListener({
    port,
    token,
    onMessage: (data, from, to) => {
      heard.push(sequenceIn(data, from, to)!);
      if (wanted && heard.at(-1)! >= wanted.sequence) wanted.resolve();
    },
  });
  await reader.joined;
  let sequence = 0;
  /** A hundred at a time, as fast as the reader that keeps up has them. */
  const publish = async (count: number, length: number) => {
    for (let sent = 0; sent < count; sent += 100) {
      const last = sequence + 100;
      const reached = new Promise<void>((resolve) => (wanted = { sequence: last, resolve }));
      publisher.publish(Array.from({ length: 100 }, () => messageOf(++sequence, length)));
      await reached;
    }
  };
  // The reader of the stream begins at its end: talk until something is heard.
  const talk = setInterval(() => publisher.publish([messageOf(0, 1)]), 20);
  await eventually(async () => heard.length > 0);
  clearInterval(talk);
  // Code that is warm and pools that are filled are not the listeners' memory.
  await publish(500, 8_000);
  await publish(3_000, 200);

  const stalled: RawListener[] = [];
  const stall = async () => {
    for (let nth = 0; nth < STALLED; nth++) {
      const listener = new RawListener({ port, token });
      await listener.joined;
      listener.stall();
      stalled.push(listener);
    }
  };
  return {
    server,
    heard,
    publish,
    stall,
    sockets: () => server.ask<number>('sockets'),
    /** What each of those who do not read costs the process, after so many messages. */
    growthOfEach: async (messages: number) => {
      const before = await server.ask<number>('memory');
      // The kernel takes some megabytes for each connection before anything stays with the process.
      await publish(700, 8_000);
      await publish(messages, 200);
      return ((await server.ask<number>('memory')) - before) / STALLED;
    },
    letGo: () => stalled.forEach((listener) => listener.close()),
    close: async () => {
      reader.close();
      stalled.forEach((listener) => listener.close());
      await publisher.close();
      redis.destroy();
      await server.kill();
    },
  };
};

describe('sockets that stop reading', () => {
  let hall: Awaited<ReturnType<typeof openHall>>;
  beforeAll(async () => void (hall = await openHall()), 60_000);
  afterAll(() => hall?.close());

  it('cost the process at most 64 KiB each, are dropped, and keep nobody else waiting', async () => {
    await hall.stall();
    expect(await hall.sockets()).toBe(STALLED + 1);
    const growth = await hall.growthOfEach(3_000);
    expect(growth).toBeLessThan(64 * KIB);
    await eventually(async () => (await hall.sockets()) === 1, 20_000);
    // Whoever reads has heard everything, once and in order.
    await hall.publish(100, 1);
    const inOrder = hall.heard.slice(hall.heard.lastIndexOf(0) + 1);
    expect(inOrder).toEqual(Array.from({ length: inOrder.length }, (_, at) => at + 1));
    expect(inOrder.length).toBe(500 + 3_000 + 700 + 3_000 + 100);
  }, 120_000);
});

describe('sockets that stop reading, without the guard (control)', () => {
  let hall: Awaited<ReturnType<typeof openHall>>;
  beforeAll(async () => void (hall = await openHall(1e12)), 60_000);
  afterAll(() => hall?.close());

  it('take memory without bound and are never dropped', async () => {
    await hall.stall();
    expect(await hall.growthOfEach(3_000)).toBeGreaterThan(2 * 64 * KIB);
    expect(await hall.sockets()).toBe(STALLED + 1);
  }, 120_000);
});
