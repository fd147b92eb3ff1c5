import fastify, { type FastifyInstance } from 'fastify';

/** Answers the supervisor: `live` while the process runs, `ready` while all it needs is there. */
export const healthServer = (isReady: () => Promise<boolean>): FastifyInstance => {
  const server = fastify({ forceCloseConnections: true });
  server.get('/health/live', async () => ({ status: 'ok' }));
  server.get('/health/ready', async (_, reply) =>
    (await isReady()) ? { status: 'ok' } : reply.code(503).send({ status: 'unavailable' }),
  );
  return server;
};
