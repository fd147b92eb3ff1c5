import { Injectable } from '@nestjs/common';
import { FactTap, type RelayedFact } from '#kernel';
import { topicMessages } from './topic-messages.ts';
import { TopicPublisher } from './topic-publisher.ts';

/** Tells the listeners of each topic what happened, in the order in which it happened. */
@Injectable()
export class PublishToTopics extends FactTap {
  readonly #publisher: TopicPublisher;

  constructor(publisher: TopicPublisher) {
    super();
    this.#publisher = publisher;
  }

  async pass(facts: readonly RelayedFact[]): Promise<void> {
    const messages = facts.flatMap(topicMessages);
    // The relay takes facts in order but Postgres may return the batch in another.
    this.#publisher.publish(messages.sort((one, other) => one.sequence - other.sequence));
  }
}
