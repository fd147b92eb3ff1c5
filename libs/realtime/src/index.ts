export { channels } from './channels.ts';
export { deliveringAdapter, type DeliveryOptions } from './deliver/delivering-adapter.ts';
export { messageSchemas, topicMessage, type TopicMessage } from './messages.ts';
export { RedisTopicPublisher } from './publish/redis-topic-publisher.ts';
export {
  MESSAGE_EVENT,
  RENEW_EVENT,
  TopicPublisher,
  TopicPublisherInMemory,
} from './publish/topic-publisher.ts';
export { TopicTickets, type Admission } from './topic-tickets.ts';
export { VisitFollowers } from './visit-followers.ts';
export { ZonesOnFloor } from './zones-on-floor.ts';
