import { Injectable } from '@nestjs/common';
import { DomainError, UnitOfWork, type Transaction } from '#kernel';
import { inZone } from '../../availability/availability.ts';
import type { Centre } from '../../centre/centre.ts';
import { SettleRides } from '../settle-rides/settle-rides.ts';
import { ShuttleSeats } from '../settle-rides/shuttle-seats.ts';
import { dayKindOf, instantOf, type DayKind, type PlannedRun } from '../timetable.ts';

export interface TimetableEdit {
  hub: string;
  kind: DayKind;
  /** The first day on which it holds; later rows of the timetable still take over on theirs. */
  effectiveFrom: string;
  runs: readonly PlannedRun[];
}

interface Run {
  id: string;
  on_date: string;
  departs_at: string;
  taken: number;
}

/** Writes what leaves a hub from a day on; who sat on a bus that no longer runs gets a seat on another, or waits. */
@Injectable()
export class EditTimetable {
  readonly #unitOfWork: UnitOfWork;
  readonly #seats: ShuttleSeats;
  readonly #settleRides: SettleRides;

  constructor(unitOfWork: UnitOfWork, seats: ShuttleSeats, settleRides: SettleRides) {
    this.#unitOfWork = unitOfWork;
    this.#seats = seats;
    this.#settleRides = settleRides;
  }

  async run(centre: Centre, edit: TimetableEdit): Promise<{ reseated: number; waiting: number }> {
    const from = Temporal.PlainDate.from(edit.effectiveFrom);
    return this.#unitOfWork.run(async (tx) => {
      await this.#seats.lock(tx, [centre.id]);
      const { sql } = tx;
      const [hub] = await sql`
        select code from scheduling.shuttle_hub where centre_id = ${centre.id} and code = ${edit.hub}`;
      if (!hub) throw new DomainError('scheduling.shuttle-hub-not-found', 'not-found', { hub: edit.hub });
      const today = tx.now.toZonedDateTimeISO(centre.zone).toPlainDate();
      if (Temporal.PlainDate.compare(from, today) <= 0)
        throw new DomainError('scheduling.shuttle-change-too-late', 'conflict', { earliest: next(today) });
      await sql`
        insert into scheduling.shuttle_timetable (centre_id, hub_code, day_kind, effective_from, runs)
        values (${centre.id}, ${edit.hub}, ${edit.kind}, ${edit.effectiveFrom}, ${JSON.stringify(edit.runs)}::jsonb)
        on conflict (centre_id, hub_code, day_kind, effective_from) do update set runs = excluded.runs`;
      const unseated = await this.#refit(tx, centre, edit);
      await this.#settleRides.run(unseated.bookingIds);
      await this.#settleRides.letWaitingIn(centre.id, edit.hub, unseated.dates);
      const [{ waiting } = { waiting: 0 }] = await sql<{ waiting: number }>`
        select count(*)::int as waiting from scheduling.shuttle_ride
        where booking_id = any(${unseated.bookingIds}::uuid[]) and state = 'waiting'`;
      tx.audit({
        action: 'scheduling.timetable-edited',
        personId: null,
        facts: { centre: centre.code, ...edit, unseated: unseated.bookingIds.length, waiting },
      });
      return { reseated: unseated.bookingIds.length - waiting, waiting };
    });
  }

  /** Makes the buses that were made already fit the new row. */
  async #refit(
    tx: Transaction,
    centre: Centre,
    edit: TimetableEdit,
  ): Promise<{ bookingIds: string[]; dates: string[] }> {
    const runs = await tx.sql<Run>`
      select id, on_date, departs_at, taken from scheduling.shuttle_run
      where centre_id = ${centre.id} and hub_code = ${edit.hub} and on_date >= ${edit.effectiveFrom}::date
        and on_date < coalesce((
          select min(effective_from) from scheduling.shuttle_timetable
          where centre_id = ${centre.id} and hub_code = ${edit.hub} and day_kind = ${edit.kind}
            and effective_from > ${edit.effectiveFrom}::date), 'infinity')
      order by departs_at`;
    const touched = runs.filter((run) => dayKindOf(Temporal.PlainDate.from(run.on_date)) === edit.kind);
    const bookingIds: string[] = [];
    for (const run of touched) {
      const date = Temporal.PlainDate.from(run.on_date);
      const departs = inZone(run.departs_at, centre.zone).slice(11, 16);
      const planned = edit.runs.find((one) => one.departs === departs);
      if (!planned) {
        bookingIds.push(...(await this.#unseat(tx, run.id)));
        continue;
      }
      if (planned.seats < run.taken)
        throw new DomainError('scheduling.shuttle-seats-taken', 'conflict', {
          date: run.on_date,
          departs,
          taken: run.taken,
        });
      await tx.sql`
        update scheduling.shuttle_run
        set seats = ${planned.seats}, arrives_at = ${instantOf(date, planned.arrives, centre.zone)}
        where id = ${run.id}`;
      bookingIds.push(...(await this.#late(tx, run.id)));
    }
    return { bookingIds, dates: [...new Set(touched.map((run) => run.on_date))] };
  }

  async #unseat({ sql }: Transaction, runId: string): Promise<string[]> {
    const rides = await sql<{ booking_id: string }>`
      update scheduling.shuttle_ride set run_id = null, state = 'waiting' where run_id = ${runId} returning booking_id`;
    await sql`delete from scheduling.shuttle_run where id = ${runId}`;
    return rides.map((ride) => ride.booking_id);
  }

  /** Those whose bus would now come after the time they are asked to be there. */
  async #late({ sql }: Transaction, runId: string): Promise<string[]> {
    const rides = await sql<{ booking_id: string; seats: number }>`
      update scheduling.shuttle_ride r set run_id = null, state = 'waiting'
      from scheduling.shuttle_run u, scheduling.booking b
      where r.run_id = u.id and u.id = ${runId} and b.id = r.booking_id and u.arrives_at > b.arrive_at
      returning r.booking_id, r.seats`;
    const seats = rides.reduce((sum, ride) => sum + ride.seats, 0);
    await sql`update scheduling.shuttle_run set taken = taken - ${seats}::int where id = ${runId}`;
    return rides.map((ride) => ride.booking_id);
  }
}

const next = (date: Temporal.PlainDate): string => date.add({ days: 1 }).toString();
