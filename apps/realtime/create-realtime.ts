import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Vault } from '#kernel';
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
}

@Module({})
class RealtimeModule {
  static of({ vault, redis }: RealtimeParts): DynamicModule {
    return {
      module: RealtimeModule,
      controllers: [HealthController],
      providers: [
        { provide: Vault, useValue: vault },
        { provide: REDIS, useValue: redis },
        TopicTickets,
        TopicsGateway,
      ],
    };
  }
}

/** A realtime process, not yet listening; whoever opened Redis closes it. */
export const createRealtime = async (parts: RealtimeParts): Promise<NestFastifyApplication> => {
  const app = await NestFactory.create<NestFastifyApplication>(
    RealtimeModule.of(parts),
    new FastifyAdapter({ forceCloseConnections: true }),
    { logger: ['error', 'warn', 'fatal'], abortOnError: false },
  );
  app.useWebSocketAdapter(new StreamsIoAdapter(app, parts.redis, parts.prefix, parts.delivery));
  return app;
};
