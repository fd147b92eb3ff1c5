import fastify, { type FastifyInstance } from 'fastify';
import { serveMetrics, type Metrics } from '#kernel';

/** Answers Prometheus, and the supervisor: `live` while the process runs, `ready` while all it needs is there. */
export const healthServer = (
  metrics: Metrics,
  metricsToken: string | undefined,
  isReady: () => Promise<boolean>,
): FastifyInstance => {
  const server = fastify({ forceCloseConnections: true });
  server.get('/health/live', async () => ({ status: 'ok' }));
  server.get('/health/ready', async (_, reply) =>
    (await isReady()) ? { status: 'ok' } : reply.code(503).send({ status: 'unavailable' }),
  );
  serveMetrics(server, metrics, metricsToken);
  return server;
};
