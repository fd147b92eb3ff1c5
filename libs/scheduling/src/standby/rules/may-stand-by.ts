import { Injectable } from '@nestjs/common';
import { PeopleDirectory, type PersonCard } from '#identity';
import { DomainError, type SqlTag, type Transaction } from '#kernel';
import { inZone } from '../../availability/in-zone.ts';
import type { Centre } from '../../centre/centre.ts';
import { Bookables, type EligibilityJudge, type Offer } from '../../registry.ts';
import { intervalOn } from './dated-rules.ts';
import { isBornWithin, widerRules, type BirthRange } from './wider-rules.ts';
import { whatIsDue, type Due, type OwnBooking } from './what-is-due.ts';

/** Who asks: somebody in a transaction, or a screen that only looks. */
export type Asking = Pick<Transaction, 'sql' | 'now'> & { tx?: Transaction };

/** Who wants a seat, with what they say of themselves as when they book. */
export interface Applicant {
  personId: string;
  /** A group that the person says they belong to. */
  priorityGroup?: string | null;
  dong?: string | null;
}

/** A seat of today that may go to somebody. */
export interface StandbyDue extends Due {
  /** Supply that the seat uses up; null for who has theirs with a booking, and for who stands by by a wider rule. */
  supplyPoolId: string | null;
}

/** The rules of a day for one offer, to ask about many people without reading them again. */
export interface StandbyJudge {
  /** The supply that a seat would use up, if any. @throws `scheduling.not-eligible` */
  of(applicant: Applicant, person: PersonCard): string | null;
}

/** Whether a seat of today may go to a person, asked when they join, when one is offered and when they accept. */
@Injectable()
export class MayStandBy {
  readonly #bookables: Bookables;
  readonly #people: PeopleDirectory;

  constructor(bookables: Bookables, people: PeopleDirectory) {
    this.#bookables = bookables;
    this.#people = people;
  }

  /** @throws DomainError that says why not. */
  async assert(asking: Asking, centre: Centre, offer: Offer, applicant: Applicant): Promise<StandbyDue> {
    const { personId } = applicant;
    const today = asking.now.toZonedDateTimeISO(centre.zone).toPlainDate();
    const untilOn = await barredUntil(asking.sql, personId, today);
    if (untilOn) throw new DomainError('scheduling.standby-barred', 'forbidden', { untilOn });
    const due = await this.dueOf(asking, offer, personId, today);
    const judge = await this.judge(asking, centre, offer);
    const person = (await this.#people.describe([personId], asking.tx)).get(personId);
    if (!person) throw new DomainError('identity.person-not-found', 'not-found');
    return withSupply(due, judge.of(applicant, person));
  }

  /**
   * Who may stand by for an offer at this moment: whoever may book it, and whoever a wider rule lets in.
   * @throws `scheduling.outside-opening` while the offer cannot be booked by anybody.
   */
  async judge({ sql, now }: Asking, centre: Centre, offer: Offer): Promise<StandbyJudge> {
    await assertOpen(sql, centre, offer, now);
    const eligibility = await this.#bookables.eligibilityOf(centre.department)?.prepare(centre.code);
    const date = now.toZonedDateTimeISO(centre.zone).toPlainDate().toString();
    const wider = (await widerRules(sql, centre.id, date)).get(offer.code);
    return {
      of: (applicant, person) =>
        eligibility ? supplyFor(eligibility, { applicant, person, centre, offer, now, wider }) : null,
    };
  }

  /** Which appointment a seat of today would serve; the interval since the one before it has passed. */
  async dueOf(
    { sql }: { sql: SqlTag },
    offer: Offer,
    personId: string,
    today: Temporal.PlainDate,
  ): Promise<Due> {
    const bookings = await sql<OwnBooking>`
      select b.id, g.offer_code as "offerCode", b.step, b.state, b.on_date as "on", b.starts_at as "startsAt"
      from scheduling.booking b join scheduling.booking_group g on g.id = b.group_id
      where b.person_id = ${personId} and b.series = ${offer.series}
        and b.state in ('confirmed', 'arrived', 'fulfilled', 'orphaned')`;
    const due = whatIsDue(offer, bookings, today.toString());
    if (due.previousOn !== null) {
      const rule = await intervalOn(sql, due.service.code, Temporal.PlainDate.from(due.previousOn));
      const earliest = Temporal.PlainDate.from(due.previousOn).add({ days: rule?.minDays ?? 0 });
      if (Temporal.PlainDate.compare(today, earliest) < 0) {
        throw new DomainError('scheduling.standby-too-early', 'conflict', {
          minDays: rule?.minDays ?? 0,
          earliestOn: earliest.toString(),
        });
      }
    }
    return due;
  }
}

/** Only a new booking uses up supply: who moves a later one forward has theirs, and so has who comes for the next step. */
export const withSupply = (due: Due, supplyPoolId: string | null): StandbyDue => ({
  ...due,
  supplyPoolId: due.later || due.previousOn !== null ? null : supplyPoolId,
});

interface Question {
  applicant: Applicant;
  person: PersonCard;
  centre: Centre;
  offer: Offer;
  now: Temporal.Instant;
  wider: BirthRange | undefined;
}

const supplyFor = (
  eligibility: EligibilityJudge,
  { applicant, person, centre, offer, now, wider }: Question,
): string | null => {
  const answer = eligibility({
    centreCode: centre.code,
    birthOn: person.birthOn,
    group: applicant.priorityGroup ?? undefined,
    personId: person.id,
    identityKeys: person.identityKeys,
    channel: 'self',
    dong: applicant.dong,
    offerCode: offer.code,
    now,
    zone: centre.zone,
  });
  if (answer.status === 'eligible' && answer.offerCodes.includes(offer.code)) {
    return answer.supplyPoolId;
  }
  if (isBornWithin(person.birthOn, wider)) return null;
  throw new DomainError('scheduling.not-eligible', 'forbidden', { ...answer });
};

/** As for booking: outside of the offer's window nobody gets a seat. */
const assertOpen = async (
  sql: SqlTag,
  centre: Centre,
  offer: Offer,
  now: Temporal.Instant,
): Promise<void> => {
  const windows = await sql<{ opens_at: string; closes_at: string; is_open: boolean }>`
    select opens_at, closes_at, opens_at <= ${now}::timestamptz and ${now}::timestamptz < closes_at as is_open
    from scheduling.offer_window where centre_id = ${centre.id} and offer_code = ${offer.code} order by opens_at`;
  if (windows.some((one) => one.is_open)) return;
  const next = windows.find((one) => Temporal.Instant.compare(one.opens_at, now) > 0) ?? windows.at(-1);
  throw new DomainError('scheduling.outside-opening', 'conflict', {
    opensAt: next ? inZone(next.opens_at, centre.zone) : null,
    closesAt: next ? inZone(next.closes_at, centre.zone) : null,
  });
};

/** The last day on which a person may not stand by; undefined when nothing keeps them out. */
export const barredUntil = async (
  sql: SqlTag,
  personId: string,
  today: Temporal.PlainDate,
): Promise<string | undefined> => {
  const [bar] = await sql<{ until_on: string }>`
    select until_on from scheduling.standby_bar
    where person_id = ${personId} and lifted_at is null and from_on <= ${today}::date and until_on >= ${today}::date
    order by until_on desc limit 1`;
  return bar?.until_on;
};
