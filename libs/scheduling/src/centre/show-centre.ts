import { Injectable } from '@nestjs/common';
import { Clock, Database, DomainError } from '#kernel';
import { Bookables, type EligibilityAnswer, type PriorityGroupView } from '../registry.ts';
import { findCentre } from './centre.ts';

const CLOSURES_AHEAD = { days: 60 };

/** What the public may know of a centre: where it is, when it opens, what can be booked and by whom. */
@Injectable()
export class ShowCentre {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #bookables: Bookables;

  constructor(database: Database, clock: Clock, bookables: Bookables) {
    this.#database = database;
    this.#clock = clock;
    this.#bookables = bookables;
  }

  async run(code: string) {
    const { sql } = this.#database;
    const centre = await findCentre(sql, code);
    const today = this.#clock.today(centre.zone);
    const hours = await sql<{ weekday: number; opens: string; closes: string; is_open: boolean }>`
      select distinct on (weekday) weekday, to_char(opens, 'HH24:MI') as opens, to_char(closes, 'HH24:MI') as closes, is_open
      from scheduling.opening_hours where centre_id = ${centre.id} and effective_from <= ${today}::date
      order by weekday, effective_from desc`;
    const closures = await sql<{ date: string; reason: string }>`
      select on_date::text as date, reason from scheduling.closed_day
      where centre_id = ${centre.id} and on_date between ${today}::date and ${today.add(CLOSURES_AHEAD)}::date order by on_date`;
    return {
      code: centre.code,
      name: centre.name,
      address: centre.address,
      phone: centre.phone,
      timezone: centre.zone,
      hours: hours
        .filter((row) => row.is_open)
        .map(({ weekday, opens, closes }) => ({ weekday, opens, closes })),
      closures,
      offers: this.#bookables
        .offersOf(centre.department)
        .map(({ code: offer, label }) => ({ code: offer, label })),
    };
  }

  /** Whether somebody born then may book; everybody may where the department has no rule. */
  async eligibility(code: string, birthOn: string, group?: string) {
    const centre = await findCentre(this.#database.sql, code);
    const offers = this.#bookables.offersOf(centre.department);
    const rules = this.#bookables.eligibilityOf(centre.department);
    const answer: EligibilityAnswer = rules
      ? await rules.check({ centreCode: code, birthOn, group, now: this.#clock.now(), zone: centre.zone })
      : openToAll(offers.map((offer) => offer.code));
    const { offerCodes, ...rest } = answer;
    return {
      ...rest,
      offers: offers
        .filter((offer) => offerCodes.includes(offer.code))
        .map(({ code: offer, label, detail }) => ({ code: offer, label, detail })),
    };
  }

  async groups(code: string): Promise<PriorityGroupView[]> {
    const centre = await findCentre(this.#database.sql, code);
    return (await this.#bookables.eligibilityOf(centre.department)?.listGroups(code)) ?? [];
  }

  /** @throws `scheduling.offer-not-found` when the centre does not have it. */
  async assertOffers(centreCode: string, offerCode: string): Promise<void> {
    const centre = await findCentre(this.#database.sql, centreCode);
    if (!this.#bookables.findOffer(centre.department, offerCode)) {
      throw new DomainError('scheduling.offer-not-found', 'not-found', { offer: offerCode });
    }
  }
}

const openToAll = (offerCodes: string[]): EligibilityAnswer => ({
  status: 'eligible',
  group: null,
  offerCodes,
  place: null,
  opensOn: null,
  startsOn: null,
  product: null,
  message: '',
});
