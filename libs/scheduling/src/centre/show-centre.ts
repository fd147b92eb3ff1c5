import { Injectable } from '@nestjs/common';
import { Clock, currentContext, Database } from '#kernel';
import { PeopleDirectory } from '#identity';
import {
  Bookables,
  type EligibilityAnswer,
  type EligibilityQuestion,
  type PriorityGroupView,
} from '../registry.ts';
import { findCentre, listCentres } from './centre.ts';

const CLOSURES_AHEAD = { days: 60 };

/** What the public may know of a centre: where it is, when it opens, what can be booked and by whom. */
@Injectable()
export class ShowCentre {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #bookables: Bookables;
  readonly #people: PeopleDirectory;

  constructor(database: Database, clock: Clock, bookables: Bookables, people: PeopleDirectory) {
    this.#database = database;
    this.#clock = clock;
    this.#bookables = bookables;
    this.#people = people;
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
  async eligibility(
    code: string,
    asked: Pick<EligibilityQuestion, 'birthOn' | 'group' | 'channel' | 'dong'>,
  ) {
    const centre = await findCentre(this.#database.sql, code);
    const offers = this.#bookables.offersOf(centre.department);
    const rules = this.#bookables.eligibilityOf(centre.department);
    const answer = rules
      ? await rules.check({
          ...asked,
          ...(await this.#knownAs(asked.birthOn)),
          centreCode: code,
          now: this.#clock.now(),
          zone: centre.zone,
        })
      : openToAll(offers.map((offer) => offer.code));
    const { status, group, place, opensOn, startsOn, product, message, supplyLeft, opensAt, closesAt } =
      answer;
    return {
      ...{ status, group, place, opensOn, startsOn, product, message, supplyLeft, opensAt, closesAt },
      reason: answer.reason,
      offers: offers
        .filter((offer) => answer.offerCodes.includes(offer.code))
        .map(({ code: offer, label, detail }) => ({ code: offer, label, detail })),
    };
  }

  /** Lists of invited people answer only for whoever has signed in, and about themselves. */
  async #knownAs(birthOn: string): Promise<Pick<EligibilityQuestion, 'personId' | 'identityKeys'>> {
    const { actor } = currentContext();
    if (actor.kind !== 'resident' || !actor.id) return {};
    const person = (await this.#people.describe([actor.id])).get(actor.id);
    return person?.birthOn === birthOn ? { personId: person.id, identityKeys: person.identityKeys } : {};
  }

  /** The centres of a department, by name. */
  async listOf(department: string): Promise<{ code: string; label: string }[]> {
    const centres = await listCentres(this.#database.sql);
    return centres
      .filter((centre) => centre.department === department)
      .map(({ code, name }) => ({ code, label: name }));
  }

  async groups(code: string): Promise<PriorityGroupView[]> {
    const centre = await findCentre(this.#database.sql, code);
    return (await this.#bookables.eligibilityOf(centre.department)?.listGroups(code)) ?? [];
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
  ruleId: null,
  supplyPoolId: null,
  supplyLeft: null,
  opensAt: null,
  closesAt: null,
});
