import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Metrics, serveMetrics, Vault } from '#kernel';
import type { RedisConnection } from '#kernel/jobs';
import { TopicTickets, type DeliveryOptions } from '#realtime';
import { HealthController } from './health.http.ts';
import { REDIS } from './parts.ts';
import { StreamsIoAdapter } from './streams-io-adapter.ts';
import { TopicsGateway } from './topics.gateway.ts';

export interface RealtimeParts {
  vault: Vault;
  redis: RedisConnection;
  prefix: string;
  delivery?: DeliveryOptions;
  metrics?: Metrics;
  /** What must be shown to read /metrics. */
  metricsToken?: string | undefined;
}

@Module({})
class RealtimeModule {
  static of({ vault, redis }: RealtimeParts, metrics: Metrics): DynamicModule {
    return {
      module: RealtimeModule,
      controllers: [HealthController],
      providers: [
        { provide: Vault, useValue: vault },
        { provide: REDIS, useValue: redis },
        { provide: Metrics, useValue: metrics },
        TopicTickets,
        TopicsGateway,
      ],
    };
  }
}

/** A realtime process, not yet listening; whoever opened Redis closes it. */
export const createRealtime = async (parts: RealtimeParts): Promise<NestFastifyApplication> => {
  const metrics = parts.metrics ?? new Metrics();
  const adapter = new FastifyAdapter({ forceCloseConnections: true });
  serveMetrics(adapter.getInstance() as never, metrics, parts.metricsToken);
  const app = await NestFactory.create<NestFastifyApplication>(RealtimeModule.of(parts, metrics), adapter, {
    logger: ['error', 'warn', 'fatal'],
    abortOnError: false,
  });
  app.useWebSocketAdapter(new StreamsIoAdapter(app, parts.redis, parts.prefix, parts.delivery));
  return app;
};
