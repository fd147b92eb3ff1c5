import { Injectable } from '@nestjs/common';
import { newId, UnitOfWork, type Transaction } from '#kernel';
import { findCentre, type Centre } from '../centre/centre.ts';
import { planDay } from './plan-day.ts';

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
      return { days };
    });
  }

  async #publishDay({ sql }: Transaction, centre: Centre, day: Temporal.PlainDate): Promise<boolean> {
    const [hours] = await sql<{
      is_open: boolean;
      opens: string;
      closes: string;
      capacity: number;
      slot_minutes: number;
    }>`
      select h.is_open, h.opens, h.closes, h.capacity, h.slot_minutes from scheduling.opening_hours h
      where h.centre_id = ${centre.id} and h.weekday = ${day.dayOfWeek} and h.effective_from <= ${day}::date
        and not exists (select from scheduling.closed_day c where c.centre_id = h.centre_id and c.on_date = ${day}::date)
        and not exists (select from scheduling.session s where s.centre_id = h.centre_id and s.on_date = ${day}::date)
      order by h.effective_from desc limit 1`;
    if (!hours) return false;
    const slots = planDay(day, centre.zone, {
      isOpen: hours.is_open,
      opens: Temporal.PlainTime.from(hours.opens),
      closes: Temporal.PlainTime.from(hours.closes),
      capacity: hours.capacity,
      slotMinutes: hours.slot_minutes,
    });
    if (slots.length === 0) return false;
    const sessionId = newId();
    await sql`
      insert into scheduling.session (id, centre_id, on_date, opens_at, closes_at, capacity)
      values (${sessionId}, ${centre.id}, ${day}, ${slots[0]!.startsAt}, ${slots.at(-1)!.endsAt}, ${hours.capacity})`;
    const rows = slots.map((slot) => ({
      id: newId(),
      starts_at: slot.startsAt.toString(),
      ends_at: slot.endsAt.toString(),
      capacity: slot.capacity,
    }));
    await sql`
      insert into scheduling.slot (id, session_id, centre_id, on_date, starts_at, ends_at, capacity)
      select r.id, ${sessionId}::uuid, ${centre.id}::uuid, ${day}::date, r.starts_at, r.ends_at, r.capacity
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as r(id uuid, starts_at timestamptz, ends_at timestamptz, capacity integer)`;
    return true;
  }
}
