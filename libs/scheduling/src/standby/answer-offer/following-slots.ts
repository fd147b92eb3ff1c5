import { DomainError, type SqlTag } from '#kernel';
import type { Centre } from '../../centre/centre.ts';
import type { IntervalRule } from '../../follow-up/interval-rule.ts';
import type { BookableService } from '../../registry.ts';
import { intervalOn } from '../rules/dated-rules.ts';

// As many as are tried before somebody is told that there is none; others may be booking them at this moment.
const CANDIDATES = 6;

/** Slots with room for the appointment that follows one of today: the earliest day by rule first, then by time of day. */
export const followingSlots = async (
  sql: SqlTag,
  centre: Centre,
  service: BookableService,
  first: Temporal.Instant,
): Promise<{ rule: IntervalRule; slotIds: string[]; startsAt: string[] }> => {
  const local = first.toZonedDateTimeISO(centre.zone);
  const rule = await intervalOn(sql, service.code, local.toPlainDate());
  if (!rule) throw new DomainError('scheduling.no-interval-rule', 'unavailable', { service: service.code });
  const earliestOn = local.toPlainDate().add({ days: rule.minDays });
  const rows = await sql<{ id: string; starts_at: string }>`
    select s.id, s.starts_at from scheduling.slot s
    join scheduling.seat_pool p on p.slot_id = s.id and p.step = ${service.step} and p.channel = 'online'
    where s.centre_id = ${centre.id} and s.on_date >= ${earliestOn}::date and p.taken < p.capacity
      and (not exists (select from scheduling.closed_day c where c.centre_id = s.centre_id and c.on_date = s.on_date)
        or exists (select from scheduling.special_day x where x.centre_id = s.centre_id and x.on_date = s.on_date))
    order by s.on_date, abs(extract(epoch from (s.starts_at at time zone ${centre.zone})::time - ${local.toPlainTime().toString()}::time)), s.starts_at
    limit ${CANDIDATES}`;
  return { rule, slotIds: rows.map((row) => row.id), startsAt: rows.map((row) => row.starts_at) };
};
