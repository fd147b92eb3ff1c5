import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { io, type Socket } from 'socket.io-client';
import { openLog, SystemClock, Vault } from '#kernel';
import { openRedis, type RedisConnection } from '#kernel/jobs';
import { RedisTopicPublisher, TopicTickets, type TopicMessage } from '#realtime';
import { redisUrl } from '../../test/support/database.ts';
import { createRealtime } from './create-realtime.ts';

const vault = new Vault(randomBytes(32).toString('base64'));
const tickets = new TopicTickets(vault);
const prefix = `test-${randomBytes(4).toString('hex')}`;

const change = (topic: string, sequence: number): TopicMessage => ({
  topic,
  sequence,
  name: 'line-changed',
  at: '2021-05-26T00:00:00Z',
  body: { stage: 'desk', nextStage: null, change: 'completed' },
});

/** Resolves when `event` comes; rejects never, so a test that waits in vain fails by its time limit. */
const once = <T>(socket: Socket, event: string) =>
  new Promise<T>((resolve) => void socket.once(event, (value: T) => resolve(value)));

describe('realtime processes behind one Redis', () => {
  const apps: Awaited<ReturnType<typeof createRealtime>>[] = [];
  const connections: RedisConnection[] = [];
  const sockets: Socket[] = [];
  let publisher: RedisTopicPublisher;

  const redis = async () => {
    const connection = await openRedis(redisUrl(), () => undefined);
    connections.push(connection);
    return connection;
  };

  const start = async () => {
    const app = await createRealtime({ vault, redis: await redis(), prefix });
    await app.listen(0, '127.0.0.1');
    apps.push(app);
    return app;
  };

  const connect = (at: number, token?: string): Socket => {
    const { port } = apps[at]!.getHttpServer().address() as { port: number };
    const socket = io(`http://127.0.0.1:${port}`, {
      transports: ['websocket'],
      reconnection: false,
      forceNew: true,
      auth: token === undefined ? {} : { token },
    });
    sockets.push(socket);
    return socket;
  };

  /** A client that keeps what it hears, and says when the `count`-th message has come. */
  const listener = async (at: number, topics: string[], signedAt?: Temporal.Instant) => {
    const socket = connect(at, tickets.sign(topics, signedAt));
    const heard: TopicMessage[] = [];
    let check = () => {};
    socket.on('message', (message: TopicMessage) => {
      heard.push(message);
      check();
    });
    await once(socket, 'connect');
    const until = (count: number) =>
      new Promise<void>((resolve) => {
        check = () => heard.length >= count && resolve();
        check();
      });
    return { socket, heard, until };
  };

  beforeAll(async () => {
    await start();
    await start();
    publisher = new RedisTopicPublisher(await redis(), prefix, openLog('test', 'silent'));
    // The readers of a stream begin at its end: talk until everybody has heard something.
    const first = await listener(0, ['queue:warm-up']);
    const second = await listener(1, ['queue:warm-up']);
    const talk = setInterval(() => publisher.publish([change('queue:warm-up', 1)]), 20);
    await Promise.all([first.until(1), second.until(1)]);
    clearInterval(talk);
  });

  afterAll(async () => {
    for (const socket of sockets) socket.disconnect();
    await publisher.close();
    for (const app of apps) await app.close();
    for (const connection of connections) connection.destroy();
  });

  it('both deliver a topic to their own clients, in sequence and to nobody else', async () => {
    const lobby = await listener(0, ['queue:centre-1']);
    const tablet = await listener(1, ['queue:centre-1', 'queue:centre-2']);
    const stranger = await listener(1, ['queue:centre-2']);
    for (let sequence = 1; sequence <= 30; sequence++)
      publisher.publish([change('queue:centre-1', sequence)]);
    publisher.publish([change('queue:centre-2', 1)]);
    await Promise.all([lobby.until(30), tablet.until(31), stranger.until(1)]);

    const expected = Array.from({ length: 30 }, (_, at) => change('queue:centre-1', at + 1));
    expect(lobby.heard).toEqual(expected);
    expect(tablet.heard).toEqual([...expected, change('queue:centre-2', 1)]);
    expect(stranger.heard).toEqual([change('queue:centre-2', 1)]);
  });

  it('refuse a missing, foreign, changed or expired ticket', async () => {
    const [, signature] = tickets.sign(['queue:centre-1']).split('.');
    const otherTopics = Buffer.from(JSON.stringify({ topics: ['queue:centre-2'], until: 9e9 }));
    const foreign = new TopicTickets(new Vault(randomBytes(32).toString('base64')));
    const anHourAgo = new SystemClock().now().subtract({ hours: 1 });
    const refused = [
      undefined,
      'not a ticket',
      `${otherTopics.toString('base64url')}.${signature}`,
      `${otherTopics.toString('base64url')}.`,
      foreign.sign(['queue:centre-1']),
      tickets.sign(['queue:centre-1'], anHourAgo),
    ];
    for (const token of refused) {
      const error = await once<Error>(connect(0, token), 'connect_error');
      expect(error.message).toBe('realtime.ticket-refused');
    }
  });

  it('send a client away when its ticket runs out', async () => {
    const almost = new SystemClock().now().subtract({ seconds: 598 });
    const socket = connect(0, tickets.sign(['queue:centre-1'], almost));
    await once(socket, 'connect');
    expect(await once(socket, 'disconnect')).toBe('io server disconnect');
  });

  it('keep a client that hands in a newer ticket for the same topics, and only such a one', async () => {
    const almost = new SystemClock().now().subtract({ seconds: 598 });
    const kept = await listener(0, ['queue:centre-1'], almost);
    const gone = await listener(0, ['queue:centre-1'], almost);
    const ended = once(gone.socket, 'disconnect');
    expect(await kept.socket.emitWithAck('renew', tickets.sign(['queue:centre-1']))).toBe(true);
    for (const wrong of [tickets.sign(['queue:centre-2']), 'not a ticket', undefined])
      expect(await gone.socket.emitWithAck('renew', wrong)).toBe(false);
    await ended;
    publisher.publish([change('queue:centre-1', 40)]);
    await kept.until(1);
    expect(kept.socket.connected).toBe(true);
  });

  it('answer the supervisor, and send only their own clients away when they stop', async () => {
    const third = await start();
    const url = await third.getUrl();
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    const leaving = await listener(2, ['queue:centre-1']);
    const staying = await listener(0, ['queue:centre-1']);
    const gone = once(leaving.socket, 'disconnect');
    await third.close();
    apps.pop();
    await gone;
    publisher.publish([change('queue:centre-1', 31)]);
    await staying.until(1);
    expect(staying.socket.connected).toBe(true);
  });
});
