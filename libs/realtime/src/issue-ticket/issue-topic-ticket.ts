import { Inject, Injectable, Optional } from '@nestjs/common';
import { Clock, currentContext, DomainError } from '#kernel';
import { mayHear, parseTopic, type Acquaintance } from '../topics.ts';
import { TICKET_SECONDS, TopicTickets } from '../topic-tickets.ts';
import { VisitFollowers } from '../visit-followers.ts';
import { ZonesOnFloor } from '../zones-on-floor.ts';

export interface IssuedTicket {
  token: string;
  /** How long it is good for from now on, in real time. */
  seconds: number;
  expiresAt: string;
}

/** Gives whoever asks a ticket for topics, if they may hear every one of them. */
@Injectable()
export class IssueTopicTicket {
  readonly #tickets: TopicTickets;
  readonly #clock: Clock;
  readonly #followers: VisitFollowers | undefined;
  readonly #zones: ZonesOnFloor | undefined;

  constructor(
    tickets: TopicTickets,
    clock: Clock,
    @Optional() @Inject(VisitFollowers) followers?: VisitFollowers,
    @Optional() @Inject(ZonesOnFloor) zones?: ZonesOnFloor,
  ) {
    this.#tickets = tickets;
    this.#clock = clock;
    this.#followers = followers;
    this.#zones = zones;
  }

  async run({ topics }: { topics: readonly string[] }): Promise<IssuedTicket> {
    const { actor } = currentContext();
    if (actor.kind === 'anonymous') throw new DomainError('identity.sign-in-required', 'unauthenticated');
    const known: Acquaintance = {
      mayFollow: async (visitId) => (await this.#followers?.mayFollow(visitId)) ?? false,
      zoneOf: async (deviceId) => (await this.#zones?.zoneOfDevice(deviceId)) ?? null,
    };
    for (const name of topics) {
      const topic = parseTopic(name);
      if (!topic || !(await mayHear(actor, topic, known)))
        throw new DomainError('identity.not-permitted', 'forbidden', { topic: name });
    }
    return {
      token: this.#tickets.sign(topics),
      seconds: TICKET_SECONDS,
      expiresAt: this.#clock.now().add({ seconds: TICKET_SECONDS }).toString(),
    };
  }
}
