import type { Server } from 'node:http';
import { join } from 'node:path';
import fastifyCookie from '@fastify/cookie';
import fastifyCompress from '@fastify/compress';
import { StandardSchemaValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Department } from '#departments/contract';
import { Sessions, VisitPasses } from '#identity';
import { DomainError, Metrics, serveMetrics, watchRequests, type KernelParts } from '#kernel';
import type { RedisConnection } from '#kernel/jobs';
import type { PushSettings } from '#notifications';
import { ApiModule } from './api.module.ts';
import { describeApi } from './http/describe-api.ts';
import { ProblemFilter } from './http/problem.filter.ts';
import { securityHeaders } from './http/security-headers.ts';
import { whoCalls } from './http/who-calls.ts';
import { mountQueues } from './queues/mount-queues.ts';
import { openTunnels } from './realtime/tunnel.ts';
import { serveWeb } from './web/serve-web.ts';

const BODY_LIMIT = 64 * 1024;

export interface ApiOptions {
  /** Addresses of the realtime processes; left out where something in front passes sockets on. */
  realtimeUpstreams?: readonly string[];
  /** Without keys no pushes are offered. */
  push?: PushSettings;
  webRoot?: string;
  /** What must be shown to read /metrics. */
  metricsToken?: string | undefined;
  /** Where the workers' queues are; without it nobody can look into them. */
  queues?: { redis: RedisConnection; prefix: string } | undefined;
}

/** The whole api, not yet listening. */
export const createApi = async (
  parts: KernelParts,
  departments: readonly Department[],
  options: ApiOptions = {},
): Promise<NestFastifyApplication> => {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    trustProxy: 'loopback',
    forceCloseConnections: true,
  });
  adapter.getInstance().addHook('onRoute', allowLargerBody);
  const metrics = parts.metrics ?? new Metrics();
  watchRequests(adapter.getInstance() as never, metrics);
  serveMetrics(adapter.getInstance() as never, metrics, options.metricsToken);
  const app = await NestFactory.create<NestFastifyApplication>(
    await ApiModule.of({ ...parts, metrics }, departments, options.push),
    adapter,
    {
      logger: ['error', 'warn', 'fatal'],
      abortOnError: false,
    },
  );
  app.setGlobalPrefix('api', { exclude: ['health/live', 'health/ready'] });
  app.useGlobalPipes(new StandardSchemaValidationPipe({ exceptionFactory: asProblem }));
  app.useGlobalFilters(new ProblemFilter(parts.log));
  app.enableShutdownHooks();

  await app.register(fastifyCookie as never);
  await app.register(fastifyCompress as never, { encodings: ['gzip', 'deflate'] } as never);
  const fastify = adapter.getInstance();
  fastify.addHook(
    'onRequest',
    securityHeaders({ contentSecurityPolicy: { directives: contentSecurity } }) as never,
  );
  fastify.addHook('preHandler', whoCalls(app.get(Sessions), app.get(VisitPasses)) as never);
  if (options.queues) await mountQueues(fastify as never, options.queues);
  if (options.realtimeUpstreams?.length) {
    const closeTunnels = openTunnels(fastify.server as Server, options.realtimeUpstreams);
    fastify.addHook('preClose', async () => closeTunnels());
  }
  await serveWeb(fastify as never, options.webRoot ?? join(process.cwd(), 'apps/web/dist'));
  describeApi(app);
  return app;
};

/** A route that takes a file names its own limit; Nest can say so only beside the route. */
const allowLargerBody = (route: { config?: unknown; bodyLimit?: number }): void => {
  const { bodyLimit } = (route.config ?? {}) as { bodyLimit?: number };
  if (bodyLimit !== undefined) route.bodyLimit = bodyLimit;
};

// Everything comes from our own origin; styles are inlined by the component library.
const contentSecurity = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  connectSrc: ["'self'", 'ws:', 'wss:'],
  frameAncestors: ["'none'"],
  upgradeInsecureRequests: null,
};

const asProblem = (issues: readonly { message: string; path?: readonly unknown[] }[]): DomainError =>
  new DomainError(
    'request.invalid',
    'invalid',
    {
      issues: issues.map(({ message, path }) => ({
        path: (path ?? [])
          .map((key) => (typeof key === 'object' ? (key as { key: PropertyKey }).key : key))
          .join('.'),
        message,
      })),
    },
    'The request does not have the shape that this address takes',
  );
