import { Injectable } from '@nestjs/common';
import { newId, UnitOfWork, type SqlTag, type Transaction } from '#kernel';
import { findCentre, noteCalendarChanged, type Centre } from '../centre/centre.ts';
import { effectiveDay, seatSharesOn } from '../centre/day-rules.ts';
import { policyValue } from '../centre/policy.ts';
import { planDay, type PlannedSlot } from './plan-day.ts';

/** Makes the sessions and slots of a stretch of days from opening hours and closed days; days that have a session stay as they are. */
@Injectable()
export class PublishSessions {
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    this.#unitOfWork = unitOfWork;
  }

  async run(input: {
    centreCode: string;
    from: Temporal.PlainDate;
    to: Temporal.PlainDate;
  }): Promise<{ days: number }> {
    return this.#unitOfWork.run(async (tx) => {
      const centre = await findCentre(tx.sql, input.centreCode);
      await tx.sql`select pg_advisory_xact_lock(hashtextextended(${centre.id}, 2))`;
      let days = 0;
      for (let day = input.from; Temporal.PlainDate.compare(day, input.to) <= 0; day = day.add({ days: 1 })) {
        if (await this.#publishDay(tx, centre, day)) days += 1;
      }
      if (days > 0) await noteCalendarChanged(tx.sql, centre.id);
      return { days };
    });
  }

  async #publishDay({ sql }: Transaction, centre: Centre, day: Temporal.PlainDate): Promise<boolean> {
    const published = await sql`
      select from scheduling.session where centre_id = ${centre.id} and on_date = ${day}::date`;
    if (published.length > 0) return false;
    const rules = await effectiveDay(sql, centre.id, day);
    const slots = planDay(day, centre.zone, rules, await seatSharesOn(sql, centre.id, day));
    if (!rules || slots.length === 0) return false;
    const sessionId = newId();
    await sql`
      insert into scheduling.session (id, centre_id, on_date, opens_at, closes_at, capacity, staff_count, seats_per_staff)
      values (${sessionId}, ${centre.id}, ${day}, ${slots[0]!.startsAt}, ${slots.at(-1)!.endsAt}, ${rules.capacity},
              ${rules.staffCount}, ${rules.seatsPerStaff})`;
    const step = (await policyValue(sql, centre.id, 'arrive-step-minutes', day)) ?? 0;
    await insertSlots(sql, { sessionId, centreId: centre.id, day, arriveStepMinutes: step }, slots);
    return true;
  }
}

/** Writes slots of a session with their pools of seats. */
export const insertSlots = async (
  sql: SqlTag,
  of: { sessionId: string; centreId: string; day: Temporal.PlainDate; arriveStepMinutes: number },
  slots: readonly PlannedSlot[],
): Promise<void> => {
  const rows = slots.map((slot) => ({
    id: newId(),
    starts_at: slot.startsAt,
    ends_at: slot.endsAt,
    pools: slot.pools,
  }));
  await sql`
    insert into scheduling.slot (id, session_id, centre_id, on_date, starts_at, ends_at, arrive_step_minutes)
    select r.id, ${of.sessionId}::uuid, ${of.centreId}::uuid, ${of.day}::date, r.starts_at, r.ends_at, ${of.arriveStepMinutes}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r(id uuid, starts_at timestamptz, ends_at timestamptz)`;
  const pools = rows.flatMap((row) => row.pools.map((pool) => ({ id: newId(), slot_id: row.id, ...pool })));
  await sql`
    insert into scheduling.seat_pool (id, slot_id, step, channel, capacity)
    select r.id, r.slot_id, r.step, r.channel, r.capacity
    from jsonb_to_recordset(${JSON.stringify(pools)}::jsonb)
      as r(id uuid, slot_id uuid, step smallint, channel text, capacity integer)`;
};
