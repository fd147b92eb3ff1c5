import { NestFactory } from '@nestjs/core';
import type { Department } from '#departments/contract';
import { noteDemoClockSeen, type KernelParts } from '#kernel';
import {
  BullDispatcher,
  Delivery,
  JobRunner,
  JobsRegistry,
  OutboxRelay,
  type RedisConnection,
} from '#kernel/jobs';
import type { PushService, SmsRoutes } from '#notifications';
import { RedisTopicPublisher, type TopicPublisher } from '#realtime';
import type { VoiceCaller } from '#surveys';
import { WorkerModule } from './worker.module.ts';

export interface WorkerOptions {
  redis: RedisConnection;
  queuePrefix: string;
  concurrency: number;
  smsRoutes: SmsRoutes;
  /** Stands between the worker and the screens where a test wants to disturb what they are told. */
  disturb?: (publisher: TopicPublisher) => TopicPublisher;
  /** Undefined where no pushes go out. */
  pushService?: PushService | undefined;
  /** Undefined where nobody is called. */
  voiceCaller?: VoiceCaller | undefined;
}

export interface RunningWorker {
  /** Finishes what is under way and takes nothing new. */
  stop(): Promise<void>;
}

const HEARTBEAT_MILLIS = 5_000;

/** Starts relaying facts, reacting to them and sweeping; whoever opened the parts closes them. */
export const startWorker = async (
  parts: KernelParts,
  departments: readonly Department[],
  { redis, queuePrefix, concurrency, smsRoutes, pushService, voiceCaller, disturb }: WorkerOptions,
): Promise<RunningWorker> => {
  const { log } = parts;
  const dispatcher = new BullDispatcher(redis, queuePrefix, log);
  const topicPublisher = new RedisTopicPublisher(redis, queuePrefix, log);
  const app = await NestFactory.createApplicationContext(
    await WorkerModule.of(parts, departments, {
      dispatcher,
      smsRoutes,
      pushService,
      voiceCaller,
      topicPublisher: disturb?.(topicPublisher) ?? topicPublisher,
    }),
    { logger: ['error', 'warn', 'fatal'], abortOnError: false },
  );
  const runner = new JobRunner(
    {
      relay: app.get(OutboxRelay),
      delivery: app.get(Delivery),
      registry: app.get(JobsRegistry),
      client: redis,
      log,
    },
    { concurrency, prefix: queuePrefix, relayEveryMillis: 50 },
  );
  runner.start();
  const heartbeat = setInterval(() => {
    noteDemoClockSeen(parts.database, parts.clock).catch((error: unknown) =>
      log.warn({ error: String(error) }, 'The demo clock could not be noted'),
    );
  }, HEARTBEAT_MILLIS);
  return {
    stop: async () => {
      clearInterval(heartbeat);
      await runner.stop();
      await dispatcher.close();
      await topicPublisher.close();
      await app.close();
    },
  };
};
