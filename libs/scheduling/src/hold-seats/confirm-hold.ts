import { Injectable } from '@nestjs/common';
import { PeopleDirectory } from '#identity';
import { Clock, Database, DomainError } from '#kernel';
import { Availability } from '../availability/availability.ts';
import { assertHubsKnown } from '../needs/known-hubs.ts';
import { Bookables } from '../registry.ts';
import type { Needs, SeatOutcome } from '../seats/commands.ts';
import { SeatEngine } from '../seats/seat-engine.ts';
import { ReadHold, type StandingHold } from './read-hold.ts';

export interface ConfirmHoldInput {
  holdId: string;
  ownerId: string;
  needs?: Readonly<Record<string, Needs>>;
  dong?: string;
}

/** Turns what somebody holds into bookings, of everybody in the party or of nobody; asks once more whether they may. */
@Injectable()
export class ConfirmHold {
  readonly #database: Database;
  readonly #readHold: ReadHold;
  readonly #people: PeopleDirectory;
  readonly #bookables: Bookables;
  readonly #engine: SeatEngine;
  readonly #availability: Availability;
  readonly #clock: Clock;

  constructor(
    database: Database,
    readHold: ReadHold,
    people: PeopleDirectory,
    bookables: Bookables,
    engine: SeatEngine,
    availability: Availability,
    clock: Clock,
  ) {
    this.#database = database;
    this.#readHold = readHold;
    this.#people = people;
    this.#bookables = bookables;
    this.#engine = engine;
    this.#availability = availability;
    this.#clock = clock;
  }

  run(input: ConfirmHoldInput): Promise<{ groupIds: string[] }> {
    return this.#engine.orAsBefore(
      () => this.#confirm(input),
      (earlier) => ({ groupIds: earlier.groups.map((group) => group.id) }),
    );
  }

  async #confirm(input: ConfirmHoldInput): Promise<{ groupIds: string[] }> {
    const hold = await this.#readHold.byId(input.holdId);
    if (!hold) throw new DomainError('scheduling.hold-not-found', 'not-found');
    await assertHubsKnown(this.#database.sql, hold.centre.id, Object.values(input.needs ?? {}));
    const assertAllowed = await this.#eligibility(hold, input.dong);
    assertAllowed(this.#clock.now());
    const outcome: SeatOutcome = await this.#engine.run({
      kind: 'confirm',
      holdId: input.holdId,
      ownerId: input.ownerId,
      needs: input.needs,
      isConsented: true,
      assertAllowed,
    });
    this.#availability.forget(hold.centre.code);
    return { groupIds: outcome.groups.map((group) => group.id) };
  }

  async #eligibility(hold: StandingHold, dong?: string): Promise<(now: Temporal.Instant) => void> {
    const judge = await this.#bookables.eligibilityOf(hold.centre.department)?.prepare(hold.centre.code);
    if (!judge) return () => undefined;
    const cards = await this.#people.describe(hold.people.map((one) => one.personId));
    return (now) => {
      for (const { personId, priorityGroup } of hold.people) {
        const card = cards.get(personId);
        if (!card) throw new DomainError('identity.person-not-found', 'not-found', { personId });
        const answer = judge({
          centreCode: hold.centre.code,
          birthOn: card.birthOn,
          group: priorityGroup ?? undefined,
          personId,
          identityKeys: card.identityKeys,
          channel: hold.channel,
          dong,
          offerCode: hold.offerCode,
          now,
          zone: hold.centre.zone,
        });
        // The seats are theirs already: supply that ran out meanwhile counts them in.
        if (answer.status !== 'eligible' || !answer.offerCodes.includes(hold.offerCode)) {
          throw new DomainError('scheduling.not-eligible', 'forbidden', { ...answer });
        }
      }
    };
  }
}
