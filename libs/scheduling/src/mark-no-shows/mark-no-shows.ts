import { Injectable } from '@nestjs/common';
import { DomainError, newId, UnitOfWork, type Transaction } from '#kernel';
import { inZone } from '../availability/in-zone.ts';
import { VisitorMissed } from '../events.ts';
import { Bookables } from '../registry.ts';
import { SeatEngine } from '../seats/seat-engine.ts';
import { standbyPolicies } from '../standby/rules/dated-rules.ts';

const AT_ONCE = 200;

interface MissedRow {
  id: string;
  group_id: string;
  number: string;
  person_id: string;
  contact_person_id: string | null;
  offer_code: string;
  series: string;
  step: number;
  service_code: string;
  on_date: string;
  starts_at: string;
  arrive_at: string;
  is_standby: boolean;
  centre_id: string;
  code: string;
  department: string;
  name: string;
  phone: string;
  zone: string;
}

interface Following {
  id: string;
  step: number;
  service_code: string;
  arrive_at: string;
}

/**
 * Some time after a session has closed, whoever did not come is a no-show, and may book again. The wait is
 * the centre's policy: somebody who comes just after closing is received, not turned away by the system.
 * Appointments that only follow a missed one are given back with it.
 */
@Injectable()
export class MarkNoShows {
  readonly #unitOfWork: UnitOfWork;
  readonly #engine: SeatEngine;
  readonly #bookables: Bookables;

  constructor(unitOfWork: UnitOfWork, engine: SeatEngine, bookables: Bookables) {
    this.#unitOfWork = unitOfWork;
    this.#engine = engine;
    this.#bookables = bookables;
  }

  async run(): Promise<{ marked: number }> {
    return this.#unitOfWork.run(async (tx) => {
      const rows = await this.#missed(tx);
      const verdicts = await this.#engine.runAll(
        tx,
        rows.map(({ id }) => ({ kind: 'release', bookingIds: [id], to: 'no-show', why: 'late' })),
      );
      let marked = 0;
      for (const [at, verdict] of verdicts.entries()) {
        if ('refused' in verdict) {
          if (verdict.refused instanceof DomainError) continue;
          throw verdict.refused;
        }
        await this.#note(tx, rows[at]!);
        marked += 1;
      }
      return { marked };
    });
  }

  #missed({ sql, now }: Transaction): Promise<MissedRow[]> {
    return sql<MissedRow>`
      select b.id, b.group_id, b.number, b.person_id, g.contact_person_id, g.offer_code, b.series, b.step, b.service_code,
             b.on_date, b.starts_at, b.arrive_at,
             exists (select from scheduling.standby_offer o
                     where o.booking_id = b.id and o.on_date = b.on_date and o.state = 'accepted') as is_standby,
             c.id as centre_id, c.code, c.department, c.name, c.phone, c.zone
      from scheduling.booking b
      join scheduling.booking_group g on g.id = b.group_id
      join scheduling.slot s on s.id = b.slot_id
      join scheduling.session x on x.id = s.session_id
      join scheduling.centre c on c.id = b.centre_id
      where b.state = 'confirmed' and x.closes_at < ${now}::timestamptz
        and x.closes_at + make_interval(mins => coalesce((
          select p.value from scheduling.policy p
          where p.centre_id = x.centre_id and p.name = 'no-show-after-minutes' and p.effective_from <= x.on_date
          order by p.effective_from desc limit 1), 0)) < ${now}::timestamptz
      order by b.id limit ${AT_ONCE}`;
  }

  async #note(tx: Transaction, row: MissedRow): Promise<void> {
    await tx.sql`
      insert into scheduling.no_show (booking_id, person_id, centre_id, on_date, service_code, is_standby, noted_at)
      values (${row.id}, ${row.person_id}, ${row.centre_id}, ${row.on_date}, ${row.service_code}, ${row.is_standby}, ${tx.now})
      on conflict do nothing`;
    const barredUntilOn = row.is_standby ? await this.#bar(tx, row) : null;
    const label = (code: string) => this.#bookables.labelOf(row.department, code);
    const following = await this.#giveBackWhatFollows(tx, row);
    tx.record(VisitorMissed, {
      bookingId: row.id,
      groupId: row.group_id,
      number: row.number,
      personId: row.person_id,
      contactPersonId: row.contact_person_id,
      offer: {
        code: row.offer_code,
        label: this.#bookables.findOffer(row.department, row.offer_code)?.label ?? row.offer_code,
      },
      centre: { code: row.code, name: row.name, phone: row.phone, zone: row.zone },
      serviceLabel: label(row.service_code),
      startsAt: inZone(row.starts_at, row.zone),
      arriveAt: inZone(row.arrive_at, row.zone),
      isStandby: row.is_standby,
      barredUntilOn,
      alsoCancelled: following.map((one) => ({
        bookingId: one.id,
        step: one.step,
        serviceLabel: label(one.service_code),
        startsAt: inZone(one.arrive_at, row.zone),
      })),
    });
  }

  /** Without the first appointment the later ones are too early, whatever their date. */
  async #giveBackWhatFollows(tx: Transaction, row: MissedRow): Promise<Following[]> {
    const following = await tx.sql<Following>`
      select id, step, service_code, arrive_at from scheduling.booking
      where person_id = ${row.person_id} and series = ${row.series} and step > ${row.step}
        and state in ('confirmed', 'orphaned') order by step`;
    if (following.length > 0) {
      const bookingIds = following.map((one) => one.id);
      await this.#engine.run({ kind: 'release', bookingIds, to: 'cancelled', why: 'late' });
    }
    return following;
  }

  /** Whoever accepted a seat and did not come kept somebody else from it. */
  async #bar({ sql }: Transaction, row: MissedRow): Promise<string | null> {
    const missedOn = Temporal.PlainDate.from(row.on_date);
    const { barDays } = await standbyPolicies(sql, row.centre_id, missedOn);
    if (barDays === 0) return null;
    const untilOn = missedOn.add({ days: barDays }).toString();
    await sql`
      insert into scheduling.standby_bar (id, booking_id, person_id, centre_id, from_on, until_on)
      values (${newId()}, ${row.id}, ${row.person_id}, ${row.centre_id}, ${row.on_date}, ${untilOn})
      on conflict do nothing`;
    return untilOn;
  }
}
