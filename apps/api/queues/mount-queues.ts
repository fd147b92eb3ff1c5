import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { FastifyAdapter } from '@bull-board/fastify';
import type { FastifyInstance } from 'fastify';
import { currentContext } from '#kernel';
import { openNudgeQueue, type RedisConnection } from '#kernel/jobs';

const PATH = '/api/operations/queues';
const OPERATE = 'notifications.operate';
const PLAIN = 'text/plain; charset=utf-8';

/**
 * bull-board for operators, to look and not to touch: what must happen stands in Postgres, and a job taken out of
 * Redis by hand would only come again.
 */
export const mountQueues = async (
  fastify: FastifyInstance,
  { redis, prefix }: { redis: RedisConnection; prefix: string },
): Promise<void> => {
  const queue = openNudgeQueue(redis, prefix);
  const board = new FastifyAdapter();
  board.setBasePath(PATH);
  createBullBoard({
    queues: [new BullMQAdapter(queue, { readOnlyMode: true, allowRetries: false })],
    serverAdapter: board,
    options: { uiConfig: { boardTitle: '차례 작업 대기열', locale: { lng: 'ko' } } },
  });
  fastify.addHook('onClose', () => queue.close());
  await fastify.register(async (scope) => {
    scope.addHook('preHandler', async (request, reply) => {
      const staff = currentContext().proven?.find((actor) => actor.kind === 'staff');
      if (!staff) return reply.code(401).type(PLAIN).send('로그인해 주십시오.');
      if (!staff.permissions.includes(OPERATE))
        return reply.code(403).type(PLAIN).send('운영 담당자만 볼 수 있습니다.');
      // The board hides its buttons; this is what makes sure.
      if (request.method !== 'GET') return reply.code(405).send();
      if (!redis.isReady) return reply.code(503).type(PLAIN).send('Redis에 연결되지 않았습니다.');
      return undefined;
    });
    await scope.register(board.registerPlugin() as never, { prefix: PATH });
  });
};
