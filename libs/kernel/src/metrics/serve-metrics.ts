import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Metrics } from './metrics.ts';

export const metricsEnvironment = z.object({
  METRICS_TOKEN: z
    .string()
    .regex(/^$|^.{16,}$/, 'must have 16 characters or more')
    .optional()
    .describe(
      'Prometheus must show it as bearer token to read /metrics; without it everybody who gets there may',
    ),
});

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Answers `GET /metrics`; where a token is set, only to whoever shows it. */
export const serveMetrics = (
  server: Pick<FastifyInstance, 'get'>,
  metrics: Metrics,
  token: string | undefined,
): void => {
  const expected = token ? digest(`Bearer ${token}`) : undefined;
  server.get('/metrics', async (request, reply) => {
    if (expected && !timingSafeEqual(expected, digest(request.headers.authorization ?? '')))
      return reply.code(401).header('www-authenticate', 'Bearer').send();
    return reply.header('content-type', metrics.contentType).send(await metrics.text());
  });
};
