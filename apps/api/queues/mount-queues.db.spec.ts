import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fastify, { type FastifyInstance } from 'fastify';
import { runInContext, type Actor } from '#kernel';
import { openNudgeQueue, openRedis, type RedisConnection } from '#kernel/jobs';
import { redisUrl } from '../../../test/support/database.ts';
import { mountQueues } from './mount-queues.ts';

const BOARD = '/api/operations/queues';
const staff = (...permissions: string[]): Actor => ({ kind: 'staff', id: 's-1', permissions });

describe('the board of the queues', () => {
  const prefix = `test-${randomUUID()}`;
  let redis: RedisConnection;
  let server: FastifyInstance;
  let caller: Actor | undefined;

  beforeAll(async () => {
    redis = await openRedis(redisUrl(), () => undefined);
    const queue = openNudgeQueue(redis, prefix);
    const nudge = { kind: 'reaction', name: 'test.ring', factId: randomUUID(), delay: 0 } as const;
    await queue.add(nudge.name, nudge, { delay: 3_600_000, jobId: 'a-job' });
    await queue.close();
    server = fastify();
    server.addHook('preHandler', (_request, _reply, done) => {
      const actor: Actor = { kind: 'anonymous', id: null, permissions: [] };
      runInContext({ correlationId: 'test', from: null, actor, proven: caller ? [caller] : [] }, done);
    });
    await mountQueues(server, { redis, prefix });
    await server.ready();
  });
  afterAll(async () => {
    await server.close();
    for await (const keys of redis.scanIterator({ MATCH: `${prefix}*` }))
      if (keys.length > 0) await redis.del(keys);
    redis.destroy();
  });

  const asked = (method: 'GET' | 'PUT' | 'POST', path = '') => server.inject({ method, url: BOARD + path });

  it('is shut for whoever is not an operator, page, figures and script alike', async () => {
    for (const path of ['', '/api/queues', '/static/css/x.css']) {
      caller = undefined;
      expect((await asked('GET', path)).statusCode).toBe(401);
      caller = staff('notifications.read-reports');
      expect((await asked('GET', path)).statusCode).toBe(403);
    }
  });

  it('shows an operator the page and what waits in the queue', async () => {
    caller = staff('notifications.operate');
    const page = await asked('GET');
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('차례 작업 대기열');
    const { queues } = (await asked('GET', '/api/queues?activeQueue=nudges&status=delayed&page=1')).json();
    expect(queues).toMatchObject([{ name: 'nudges', readOnlyMode: true, counts: { delayed: 1 } }]);
    expect(JSON.stringify(queues)).toContain('test.ring');
  });

  it('lets nobody change anything', async () => {
    caller = staff('notifications.operate');
    for (const [method, path] of [
      ['PUT', '/api/queues/nudges/a-job/promote'],
      ['PUT', '/api/queues/nudges/clean/delayed'],
      ['PUT', '/api/queues/nudges/pause'],
      ['POST', '/api/queues/nudges/add'],
    ] as const)
      expect([path, (await asked(method, path)).statusCode]).toEqual([path, 405]);
    const { queues } = (await asked('GET', '/api/queues')).json();
    expect(queues).toMatchObject([{ isPaused: false, counts: { delayed: 1 } }]);
  });
});
