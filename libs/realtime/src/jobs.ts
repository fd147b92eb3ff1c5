import { Module } from '@nestjs/common';
import { PublishToTopics } from './publish/publish-to-topics.job.ts';

/** Takes the `TopicPublisher` and `ZonesOnFloor` from the app. */
@Module({ providers: [PublishToTopics] })
export class RealtimeJobsModule {}
