import { Injectable } from '@nestjs/common';
import { PeopleDirectory } from '#identity';
import { DomainError, type SqlTag, type Transaction } from '#kernel';
import type { Centre } from '../../centre/centre.ts';
import { intervalOn } from './dated-rules.ts';
import { Bookables, type Offer } from '../../registry.ts';
import { isBornWithin, widerRules } from './wider-rules.ts';
import { whatIsDue, type Due, type OwnBooking } from './what-is-due.ts';

/** Who asks: somebody in a transaction, or a screen that only looks. */
export type Asking = Pick<Transaction, 'sql' | 'now'> & { tx?: Transaction };

/** Whether a seat of today may go to a person, asked when they join and again when they accept. */
@Injectable()
export class MayStandBy {
  readonly #bookables: Bookables;
  readonly #people: PeopleDirectory;

  constructor(bookables: Bookables, people: PeopleDirectory) {
    this.#bookables = bookables;
    this.#people = people;
  }

  /** @throws DomainError that says why not. */
  async assert(asking: Asking, centre: Centre, offer: Offer, personId: string): Promise<Due> {
    const today = asking.now.toZonedDateTimeISO(centre.zone).toPlainDate();
    await this.#assertNotBarred(asking, personId, today);
    const due = await this.dueOf(asking, offer, personId, today);
    await this.#assertEligible(asking, centre, offer, personId, today);
    return due;
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

  async #assertNotBarred({ sql }: Asking, personId: string, today: Temporal.PlainDate): Promise<void> {
    const untilOn = await barredUntil(sql, personId, today);
    if (untilOn) throw new DomainError('scheduling.standby-barred', 'forbidden', { untilOn });
  }

  async #assertEligible(
    { sql, now, tx }: Asking,
    centre: Centre,
    offer: Offer,
    personId: string,
    today: Temporal.PlainDate,
  ): Promise<void> {
    const rules = this.#bookables.eligibilityOf(centre.department);
    if (!rules) return;
    const person = (await this.#people.describe([personId], tx)).get(personId);
    if (!person) throw new DomainError('identity.person-not-found', 'not-found');
    const answer = await rules.check({
      centreCode: centre.code,
      birthOn: person.birthOn,
      personId,
      identityKeys: person.identityKeys,
      channel: 'self',
      offerCode: offer.code,
      now,
      zone: centre.zone,
    });
    if (answer.status === 'eligible' && answer.offerCodes.includes(offer.code)) return;
    const wider = await widerRules(sql, centre.id, today.toString());
    if (!isBornWithin(person.birthOn, wider.get(offer.code))) {
      throw new DomainError('scheduling.not-eligible', 'forbidden', { ...answer });
    }
  }
}

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
