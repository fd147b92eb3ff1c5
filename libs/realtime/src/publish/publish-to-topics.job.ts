import { Inject, Injectable, Optional } from '@nestjs/common';
import { FactTap, type RelayedFact } from '#kernel';
import type { TopicMessage } from '../messages.ts';
import { ZonesOnFloor } from '../zones-on-floor.ts';
import { topicMessages } from './topic-messages.ts';
import { TopicPublisher } from './topic-publisher.ts';
import { centreOf, zoneMessages } from './zone-messages.ts';

/** Tells the listeners of each topic what happened, in the order in which it happened. */
@Injectable()
export class PublishToTopics extends FactTap {
  readonly #publisher: TopicPublisher;
  readonly #zones: ZonesOnFloor | undefined;

  constructor(publisher: TopicPublisher, @Optional() @Inject(ZonesOnFloor) zones?: ZonesOnFloor) {
    super();
    this.#publisher = publisher;
    this.#zones = zones;
  }

  async pass(facts: readonly RelayedFact[]): Promise<void> {
    const told = facts.map((fact) => ({ fact, messages: topicMessages(fact) }));
    this.#publish(told.flatMap((one) => one.messages));
    // After the staff's: who sees which zone has to be looked up, which may fail.
    this.#publish(await this.#toZones(told.filter((one) => one.messages.length > 0)));
  }

  /** The relay takes facts in order but Postgres may return the batch in another. */
  #publish(messages: readonly TopicMessage[]): void {
    this.#publisher.publish([...messages].sort((one, other) => one.sequence - other.sequence));
  }

  async #toZones(told: readonly { fact: RelayedFact; messages: TopicMessage[] }[]): Promise<TopicMessage[]> {
    const centres = [...new Set(told.flatMap(({ fact }) => centreOf(fact) ?? []))];
    if (!this.#zones || centres.length === 0) return [];
    const zonesSeeing = await this.#zones.of(centres);
    return told.flatMap(({ fact, messages }) => zoneMessages(fact, messages, zonesSeeing));
  }
}
