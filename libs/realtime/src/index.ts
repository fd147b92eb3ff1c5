export { RedisTopicPublisher } from './publish/redis-topic-publisher.ts';
export { streamsAdapter } from './publish/streams.ts';
export {
  MESSAGE_EVENT,
  TopicPublisher,
  TopicPublisherInMemory,
  type TopicMessage,
} from './publish/topic-publisher.ts';
export { TopicTickets, type Admission } from './topic-tickets.ts';
export { VisitOwners } from './visit-owners.ts';
