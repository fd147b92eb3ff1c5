import { DomainError, type SqlTag } from '#kernel';
import type { Centre } from '../centre/centre.ts';

export interface Today {
  /** Local date. */
  date: string;
  /** When the last session ends; null on a day without one. */
  closesAt: Temporal.Instant | null;
  slots: { id: string; startsAt: Temporal.Instant; endsAt: Temporal.Instant }[];
}

/** The slots of a centre on the day it is now there; none on a closed day. */
export const todayAt = async (sql: SqlTag, centre: Centre, now: Temporal.Instant): Promise<Today> => {
  const date = now.toZonedDateTimeISO(centre.zone).toPlainDate().toString();
  const rows = await sql<{ id: string; starts_at: string; ends_at: string }>`
    select id, starts_at, ends_at from scheduling.slot s
    where centre_id = ${centre.id} and on_date = ${date}::date
      and (not exists (select from scheduling.closed_day c where c.centre_id = s.centre_id and c.on_date = s.on_date)
        or exists (select from scheduling.special_day x where x.centre_id = s.centre_id and x.on_date = s.on_date))
    order by starts_at`;
  const slots = rows.map((row) => ({
    id: row.id,
    startsAt: Temporal.Instant.from(row.starts_at),
    endsAt: Temporal.Instant.from(row.ends_at),
  }));
  return { date, closesAt: slots.at(-1)?.endsAt ?? null, slots };
};

/** @throws DomainError `scheduling.standby-closed-today`, `scheduling.standby-over` */
export const assertStillOpen = (today: Today, now: Temporal.Instant): void => {
  const last = today.slots.at(-1);
  if (!last) throw new DomainError('scheduling.standby-closed-today', 'conflict', { date: today.date });
  if (Temporal.Instant.compare(last.startsAt, now) <= 0) {
    throw new DomainError('scheduling.standby-over', 'conflict', { date: today.date });
  }
};
