import type { SqlTag } from '#kernel';

/** How it usually is at an hour of this weekday. */
export interface UsualHour {
  service: string;
  hour: number;
  /** People who began to wait, on an average day. */
  people: number;
  /** Minutes that the middle one of them waited. */
  minutes: number;
}

const WEEKS = 8;

/** What the visits of the last eight same weekdays say of a day's hours; the day itself is not counted. */
export const usualHours = async (
  sql: SqlTag,
  centreCode: string,
  zone: string,
  today: Temporal.PlainDate,
): Promise<UsualHour[]> => {
  const days = Array.from({ length: WEEKS }, (_, week) => today.subtract({ weeks: week + 1 }).toString());
  const since = today.subtract({ weeks: WEEKS }).toZonedDateTime(zone).toInstant();
  return sql<UsualHour>`
    select service, hour,
      round(count(*)::numeric / max(days))::int as people,
      round((percentile_cont(0.5) within group (order by minutes))::numeric)::int as minutes
    from (
      select v.service_code as service, extract(hour from i.started_at at time zone ${zone})::int as hour,
        extract(epoch from i.ended_at - i.started_at) / 60 as minutes,
        (select count(distinct d.visited_on) from queueing.visit d
         where d.centre_code = ${centreCode} and d.visited_on = any(${days}::date[])) as days
      from queueing.stage_interval i join queueing.visit v on v.id = i.visit_id
      where i.centre_code = ${centreCode} and i.state = 'waiting' and i.withdrawn_at is null
        and i.ended_at > ${since} and v.visited_on = any(${days}::date[])) waits
    group by service, hour order by service, hour`;
};
