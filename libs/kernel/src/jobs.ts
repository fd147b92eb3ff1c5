import { Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { InlineJobs } from './jobs/inline-jobs.ts';
import { BacklogFigures } from './metrics/backlog-figures.ts';
import { Delivery } from './outbox/delivery.ts';
import { Dispatcher } from './outbox/dispatcher.ts';
import { JobsRegistry } from './outbox/jobs-registry.ts';
import { OutboxRelay } from './outbox/relay.ts';
import { InlineDispatcher } from './jobs/inline-jobs.ts';

export { BullDispatcher, openNudgeQueue } from './jobs/bull-dispatcher.ts';
export { InlineDispatcher, InlineJobs } from './jobs/inline-jobs.ts';
export { JobRunner } from './jobs/job-runner.ts';
export { openRedis, openRedisInPassing, type RedisConnection } from './jobs/redis.ts';
export { Delivery } from './outbox/delivery.ts';
export { Dispatcher } from './outbox/dispatcher.ts';
export { JobsRegistry } from './outbox/jobs-registry.ts';
export { OutboxRelay } from './outbox/relay.ts';

@Module({})
export class KernelJobsModule {
  /** The relay and its consumers; with the inline dispatcher also `InlineJobs`. */
  static with(dispatcher: Dispatcher): DynamicModule {
    const inline = dispatcher instanceof InlineDispatcher ? [InlineJobs] : [];
    const providers = [
      { provide: Dispatcher, useValue: dispatcher },
      JobsRegistry,
      OutboxRelay,
      Delivery,
      BacklogFigures,
      ...inline,
    ];
    return { module: KernelJobsModule, imports: [DiscoveryModule], providers, exports: providers };
  }
}
