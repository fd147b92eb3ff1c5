import { Inject, Injectable, Optional } from '@nestjs/common';
import { Clock, currentContext, DomainError } from '#kernel';
import { mayHear, parseTopic } from '../topics.ts';
import { TICKET_SECONDS, TopicTickets } from '../topic-tickets.ts';
import { VisitOwners } from '../visit-owners.ts';

/** Gives whoever asks a ticket for topics, if they may hear every one of them. */
@Injectable()
export class IssueTopicTicket {
  readonly #tickets: TopicTickets;
  readonly #clock: Clock;
  readonly #owners: VisitOwners | undefined;

  constructor(tickets: TopicTickets, clock: Clock, @Optional() @Inject(VisitOwners) owners?: VisitOwners) {
    this.#tickets = tickets;
    this.#clock = clock;
    this.#owners = owners;
  }

  async run({ topics }: { topics: readonly string[] }): Promise<{ token: string; expiresAt: string }> {
    const { actor } = currentContext();
    if (actor.kind === 'anonymous') throw new DomainError('identity.sign-in-required', 'unauthenticated');
    const ownerOf = async (visitId: string) => (await this.#owners?.ownerOf(visitId)) ?? null;
    for (const name of topics) {
      const topic = parseTopic(name);
      if (!topic || !(await mayHear(actor, topic, ownerOf)))
        throw new DomainError('identity.not-permitted', 'forbidden', { topic: name });
    }
    return {
      token: await this.#tickets.sign(topics),
      expiresAt: this.#clock.now().add({ seconds: TICKET_SECONDS }).toString(),
    };
  }
}
