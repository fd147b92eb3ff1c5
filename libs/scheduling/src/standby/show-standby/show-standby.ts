import { Injectable } from '@nestjs/common';
import { Clock, Database, DomainError, type SqlTag } from '#kernel';
import { inZone } from '../../availability/in-zone.ts';
import { findCentre, type Centre } from '../../centre/centre.ts';
import { Bookables, type Offer } from '../../registry.ts';
import { ShowOffer } from '../answer-offer/show-offer.ts';
import { waitingFor } from '../make-waves/line.ts';
import { barredUntil, MayStandBy, type Asking, type Applicant } from '../rules/may-stand-by.ts';
import { standbyPolicies } from '../rules/dated-rules.ts';
import { inOrder } from '../rules/standby-rules.ts';
import { widerRules } from '../rules/wider-rules.ts';
import { todayAt } from '../today.ts';

interface EntryRow {
  id: string;
  state: 'waiting' | 'offered' | 'accepted' | 'declined' | 'lapsed' | 'left';
  offer_code: string;
  joined_at: string;
  offer_id: string | null;
}

/** The line as a resident sees it: the published rule, and where they stand. */
@Injectable()
export class ShowStandby {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #bookables: Bookables;
  readonly #mayStandBy: MayStandBy;
  readonly #showOffer: ShowOffer;

  constructor(
    database: Database,
    clock: Clock,
    bookables: Bookables,
    mayStandBy: MayStandBy,
    showOffer: ShowOffer,
  ) {
    this.#database = database;
    this.#clock = clock;
    this.#bookables = bookables;
    this.#mayStandBy = mayStandBy;
    this.#showOffer = showOffer;
  }

  async rule(centreCode: string) {
    const { sql } = this.#database;
    const centre = await findCentre(sql, centreCode);
    const now = this.#clock.now();
    const today = await todayAt(sql, centre, now);
    const last = today.slots.at(-1)?.startsAt;
    const isOpen = last !== undefined && Temporal.Instant.compare(last, now) > 0;
    const policies = await standbyPolicies(sql, centre.id, Temporal.PlainDate.from(today.date));
    const wider = await widerRules(sql, centre.id, today.date);
    const [line] = await sql<{ waiting: number }>`
      select count(*)::int as waiting from scheduling.standby_entry
      where centre_id = ${centre.id} and on_date = ${today.date}::date and state = 'waiting'`;
    return {
      centre: { code: centre.code, label: centre.name },
      date: today.date,
      now: inZone(now, centre.zone),
      lastAt: last ? inZone(last, centre.zone) : null,
      isOpen,
      waiting: line!.waiting,
      rule: { ...policies, lateReleaseMinutes: policies.lateReleaseMinutes ?? null },
      offers: this.#bookables.offersOf(centre.department).map((offer) => {
        const range = wider.get(offer.code);
        return {
          code: offer.code,
          label: offer.label,
          bornFrom: range?.bornFrom ?? null,
          bornTo: range?.bornTo ?? null,
          isWider: range !== undefined,
        };
      }),
    };
  }

  /** Where a person stands today, and what they could stand by for. */
  async mine(centreCode: string, applicant: Applicant) {
    const { personId } = applicant;
    const asking = { sql: this.#database.sql, now: this.#clock.now() };
    const { sql } = asking;
    const centre = await findCentre(sql, centreCode);
    const today = asking.now.toZonedDateTimeISO(centre.zone).toPlainDate();
    const [entry] = await sql<EntryRow>`
        select e.id, e.state, e.offer_code, e.joined_at,
               (select o.id from scheduling.standby_offer o where o.entry_id = e.id order by o.made_at desc limit 1) as offer_id
        from scheduling.standby_entry e
        where e.person_id = ${personId} and e.centre_id = ${centre.id} and e.on_date = ${today}::date
        order by e.state in ('waiting', 'offered', 'accepted') desc, e.joined_at desc limit 1`;
    const isActive = entry !== undefined && ['waiting', 'offered', 'accepted'].includes(entry.state);
    const offer = (code: string) => {
      const found = this.#bookables.findOffer(centre.department, code);
      return { code, label: found?.label ?? code };
    };
    return {
      entry: entry
        ? {
            state: entry.state,
            offer: offer(entry.offer_code),
            joinedAt: inZone(entry.joined_at, centre.zone),
            ahead: entry.state === 'waiting' ? await this.#ahead(sql, centre, today.toString(), entry) : null,
          }
        : null,
      offer: entry?.offer_id ? await this.#showOffer.run({ offerId: entry.offer_id, personId }) : null,
      barredUntilOn: (await barredUntil(sql, personId, today)) ?? null,
      choices: isActive ? [] : await this.#choices(asking, centre, applicant),
    };
  }

  async #ahead(sql: SqlTag, centre: Centre, date: string, entry: EntryRow): Promise<number> {
    const line = await waitingFor(sql, { centreId: centre.id, date, offerCode: entry.offer_code });
    return inOrder(line).findIndex((one) => one.entryId === entry.id);
  }

  async #choices(asking: Asking, centre: Centre, applicant: Applicant) {
    const choices: StandbyChoice[] = [];
    for (const offer of this.#bookables.offersOf(centre.department)) {
      choices.push(await this.#choice(asking, centre, offer, applicant));
    }
    return choices;
  }

  async #choice(asking: Asking, centre: Centre, offer: Offer, applicant: Applicant): Promise<StandbyChoice> {
    const named = { code: offer.code, label: offer.label };
    try {
      const { service, later } = await this.#mayStandBy.assert(asking, centre, offer, applicant);
      return {
        offer: named,
        service: { code: service.code, label: service.label },
        moves: later?.state === 'confirmed' ? { startsAt: inZone(later.startsAt, centre.zone) } : null,
        refusal: null,
      };
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return { offer: named, service: null, moves: null, refusal: { code: error.code, facts: error.facts } };
    }
  }
}

interface StandbyChoice {
  offer: { code: string; label: string };
  service: { code: string; label: string } | null;
  moves: { startsAt: string } | null;
  refusal: { code: string; facts: Record<string, unknown> } | null;
}
