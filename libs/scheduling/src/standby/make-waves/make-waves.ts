import { Injectable } from '@nestjs/common';
import { PeopleDirectory } from '#identity';
import { DomainError, newId, UnitOfWork, type SqlTag, type Transaction } from '#kernel';
import { inZone } from '../../availability/in-zone.ts';
import type { Centre } from '../../centre/centre.ts';
import { StandbyOffered } from '../../events.ts';
import { Bookables, type Offer } from '../../registry.ts';
import { MayStandBy, withSupply, type StandbyJudge } from '../rules/may-stand-by.ts';
import type { Due } from '../rules/what-is-due.ts';
import { standbyPolicies } from '../rules/dated-rules.ts';
import { isByDay, slotForOffer, waveOf } from '../rules/standby-rules.ts';
import { todayAt, type Today } from '../today.ts';
import { openPlacesOf, unpromisedSupply, waitingFor, type InLine } from './line.ts';

/** Offers every place of today that is nobody's to whoever comes next in the line. */
@Injectable()
export class MakeWaves {
  readonly #unitOfWork: UnitOfWork;
  readonly #bookables: Bookables;
  readonly #mayStandBy: MayStandBy;
  readonly #people: PeopleDirectory;

  constructor(unitOfWork: UnitOfWork, bookables: Bookables, mayStandBy: MayStandBy, people: PeopleDirectory) {
    this.#unitOfWork = unitOfWork;
    this.#bookables = bookables;
    this.#mayStandBy = mayStandBy;
    this.#people = people;
  }

  /** Returns how many offers it made. */
  async run(centre: Centre): Promise<{ offers: number }> {
    return this.#unitOfWork.run(async (tx) => {
      if (!isByDay(tx.now, centre.zone)) return { offers: 0 };
      const today = await todayAt(tx.sql, centre, tx.now);
      const wave = await this.lockDay(tx.sql, centre.id, today.date);
      if (wave === undefined) return { offers: 0 };
      let offers = 0;
      for (const offer of this.#bookables.offersOf(centre.department)) {
        offers += await this.#offerPlaces(tx, { centre, today, offer, wave: wave + 1 });
      }
      if (offers > 0) {
        await tx.sql`update scheduling.standby_day set waves = waves + 1
                     where centre_id = ${centre.id} and on_date = ${today.date}::date`;
      }
      return { offers };
    });
  }

  /** One at a time makes waves of a day; the number of waves so far, or undefined where none may be made. */
  protected async lockDay(sql: SqlTag, centreId: string, date: string): Promise<number | undefined> {
    const [day] = await sql<{ waves: number; is_stopped: boolean }>`
      select waves, stopped_at is not null as is_stopped from scheduling.standby_day
      where centre_id = ${centreId} and on_date = ${date}::date for update`;
    return day && !day.is_stopped ? day.waves : undefined;
  }

  /** Places and people are chosen and nothing written yet. */
  protected async hasLooked(): Promise<void> {}

  async #offerPlaces(tx: Transaction, wave: Wave): Promise<number> {
    const { centre, today, offer } = wave;
    const places = await openPlacesOf(tx.sql, {
      centreId: centre.id,
      date: today.date,
      offerCode: offer.code,
      now: tx.now,
    });
    if (places.length === 0) return 0;
    const policies = await standbyPolicies(tx.sql, centre.id, Temporal.PlainDate.from(today.date));
    const usable = places.flatMap((place) => {
      const slot = slotForOffer(today.slots, tx.now, { ...policies, until: place.untilAt });
      return slot ? [{ place, slot }] : [];
    });
    const line = await waitingFor(tx.sql, { centreId: centre.id, date: today.date, offerCode: offer.code });
    const people = await this.#next(tx, wave, line, usable.length);
    await this.hasLooked();
    const expiresAt = tx.now.add({ minutes: policies.offerMinutes });
    for (const [at, one] of people.entries()) {
      const { place, slot } = usable[at]!;
      const offerId = newId<'standby-offer'>();
      await tx.sql`
        insert into scheduling.standby_offer (id, entry_id, place_id, centre_id, on_date, person_id, offer_code, slot_id,
                                              wave, made_at, expires_at, state, supply_pool_id)
        values (${offerId}, ${one.entryId}, ${place.id}, ${centre.id}, ${today.date}, ${one.personId}, ${offer.code},
                ${slot.id}, ${wave.wave}, ${tx.now}, ${expiresAt}, 'offered', ${one.supplyPoolId})`;
      await tx.sql`update scheduling.standby_entry set state = 'offered' where id = ${one.entryId}`;
      tx.record(StandbyOffered, {
        offerId,
        personId: one.personId,
        offer: { code: offer.code, label: offer.label },
        serviceLabel: one.serviceLabel,
        centre: { code: centre.code, name: centre.name, address: centre.address, zone: centre.zone },
        comeBy: inZone(slot.startsAt, centre.zone),
        madeAt: inZone(tx.now, centre.zone),
        expiresAt: inZone(expiresAt, centre.zone),
      });
    }
    return people.length;
  }

  /**
   * The first of the line to whom a seat of today may go; whoever has come or completed since drops out. Whoever
   * may not have one just now, or whose supply is given out or promised, keeps their place and is passed over.
   */
  async #next(
    tx: Transaction,
    { centre, offer, today }: Wave,
    line: readonly InLine[],
    count: number,
  ): Promise<Chosen[]> {
    const judge = await this.#judgeOf(tx, centre, offer);
    if (!judge || count === 0) return [];
    const date = Temporal.PlainDate.from(today.date);
    const supplies = new Map<string, number>();
    const found: Chosen[] = [];
    const ordered = waveOf(line, line.length);
    for (let at = 0; at < ordered.length && found.length < count; at += AT_ONCE) {
      const some = ordered.slice(at, at + AT_ONCE);
      const cards = await this.#people.describe(
        some.map((one) => one.personId),
        tx,
      );
      for (const one of some) {
        if (found.length === count) break;
        const person = cards.get(one.personId);
        const supply = person && allowed(() => judge.of(one, person));
        if (supply === undefined) continue;
        const due = await this.#dueOf(tx, offer, one, date);
        if (!due) continue;
        const { supplyPoolId } = withSupply(due, supply);
        if (supplyPoolId !== null) {
          const left = supplies.get(supplyPoolId) ?? (await unpromisedSupply(tx.sql, supplyPoolId));
          supplies.set(supplyPoolId, Math.max(0, left - 1));
          if (left <= 0) continue;
        }
        found.push({ ...one, serviceLabel: due.service.label, supplyPoolId });
      }
    }
    return found;
  }

  /** Undefined while the offer is open to nobody: the line waits. */
  async #judgeOf(tx: Transaction, centre: Centre, offer: Offer): Promise<StandbyJudge | undefined> {
    try {
      return await this.#mayStandBy.judge({ ...tx, tx }, centre, offer);
    } catch (error) {
      if (error instanceof DomainError) return undefined;
      throw error;
    }
  }

  async #dueOf(
    tx: Transaction,
    offer: Offer,
    one: InLine,
    date: Temporal.PlainDate,
  ): Promise<Due | undefined> {
    try {
      return await this.#mayStandBy.dueOf(tx, offer, one.personId, date);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      await tx.sql`update scheduling.standby_entry set state = 'left', ended_at = ${tx.now} where id = ${one.entryId}`;
      return undefined;
    }
  }
}

// People of the line who are looked up in one go.
const AT_ONCE = 100;

type Chosen = InLine & { serviceLabel: string; supplyPoolId: string | null };

const allowed = <Answer>(ask: () => Answer): Answer | undefined => {
  try {
    return ask();
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
};

interface Wave {
  centre: Centre;
  today: Today;
  offer: Offer;
  wave: number;
}
