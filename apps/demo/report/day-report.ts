import type { Database } from '#kernel';
import type { SeatWatch, StageSeats } from './seat-watch.ts';

export interface Spread {
  p50: number;
  p90: number;
  max: number;
}

export interface StageReport {
  stage: string;
  label: string;
  served: number;
  /** Minutes in the line; null for a stage nobody waits for. */
  wait: Spread | null;
  serviceMeanMinutes: number;
}

export interface HourReport {
  /** Local hour of the day. */
  hour: number;
  /** Seats of the timetable, and how many of them were booked. */
  seats: number;
  booked: number;
  arrived: number;
  /** Finished per stage, in path order. */
  served: Record<string, number>;
  home: number;
}

export interface DayReport {
  date: string;
  seed: string;
  /** Played to the end, not up to an hour of the day. */
  isOver: boolean;
  bookings: { booked: number; arrived: number; noShow: number; notYet: number };
  visits: { in: number; outcomes: { outcome: string; count: number }[]; inside: number };
  /** Minutes from check-in to the door. */
  inBuilding: Spread | null;
  stages: StageReport[];
  hours: HourReport[];
  seats: (StageSeats & { most: number; tooMany: number })[];
  looks: number;
  oversoldSlots: number;
  messages: { state: string; count: number }[];
}

export interface ReportedDay {
  centreCode: string;
  date: Temporal.PlainDate;
  zone: string;
  seed: string;
  stages: readonly { code: string; label: string }[];
  isOver: boolean;
}

/** What happened on a day, from the rows that it left behind and from who watched the seats. */
export const reportOf = async (
  database: Database,
  { centreCode, date, zone, seed, stages, isOver }: ReportedDay,
  watch: SeatWatch,
): Promise<DayReport> => {
  const { sql } = database;
  const [bookings] = await sql<{ booked: number; arrived: number; noShow: number; notYet: number }>`
    select count(*) filter (where state <> 'cancelled')::int as booked,
           count(*) filter (where state in ('arrived', 'fulfilled'))::int as arrived,
           count(*) filter (where state = 'no-show')::int as "noShow",
           count(*) filter (where state = 'confirmed')::int as "notYet"
    from scheduling.booking b join scheduling.centre c on c.id = b.centre_id
    where c.code = ${centreCode} and b.on_date = ${date}::date`;
  const outcomes = await sql<{ outcome: string; count: number }>`
    select outcome, count(*)::int as count from queueing.visit
    where centre_code = ${centreCode} and visited_on = ${date}::date and outcome is not null
    group by outcome order by count(*) desc, outcome`;
  const [visits] = await sql<{ in: number; inside: number }>`
    select count(*)::int as in, count(*) filter (where finished_at is null)::int as inside
    from queueing.visit where centre_code = ${centreCode} and visited_on = ${date}::date`;
  const [inBuilding] = await sql<Spread>`
    with stay as (
      select extract(epoch from finished_at - arrived_at) / 60 as minutes from queueing.visit
      where centre_code = ${centreCode} and visited_on = ${date}::date and outcome = 'completed')
    select round(percentile_cont(0.5) within group (order by minutes)::numeric, 1)::float as p50,
           round(percentile_cont(0.9) within group (order by minutes)::numeric, 1)::float as p90,
           round(max(minutes)::numeric, 1)::float as max
    from stay having count(*) > 0`;
  const [oversold] = await sql<{ count: number }>`
    select count(distinct s.id)::int as count
    from scheduling.seat_pool p join scheduling.slot s on s.id = p.slot_id join scheduling.centre c on c.id = s.centre_id
    where c.code = ${centreCode} and s.on_date = ${date}::date and p.taken > p.capacity`;
  const messages = await sql<DayReport['messages'][number]>`
    select state, count(*)::int as count from notifications.message group by state order by state`;
  return {
    date: date.toString(),
    seed,
    isOver,
    bookings: bookings!,
    visits: { ...visits!, outcomes },
    inBuilding: inBuilding ?? null,
    stages: await stageReports(database, centreCode, date, stages),
    hours: await hourReports(database, centreCode, date, zone),
    seats: watch.seats(),
    looks: watch.looks,
    oversoldSlots: oversold!.count,
    messages,
  };
};

const stageReports = async (
  { sql }: Database,
  centreCode: string,
  date: Temporal.PlainDate,
  stages: ReportedDay['stages'],
): Promise<StageReport[]> => {
  const rows = await sql<Nullable<Spread> & { stage: string; served: number; service: number }>`
    with measured as (
      select i.stage, i.state, extract(epoch from i.ended_at - i.started_at) / 60 as minutes
      from queueing.stage_interval i join queueing.visit v on v.id = i.visit_id
      where v.centre_code = ${centreCode} and v.visited_on = ${date}::date
        and i.withdrawn_at is null and i.ended_at is not null)
    select stage, count(*) filter (where state = 'serving')::int as served,
      round((percentile_cont(0.5) within group (order by minutes) filter (where state = 'waiting'))::numeric, 1)::float as p50,
      round((percentile_cont(0.9) within group (order by minutes) filter (where state = 'waiting'))::numeric, 1)::float as p90,
      round((max(minutes) filter (where state = 'waiting'))::numeric, 1)::float as max,
      round((avg(minutes) filter (where state = 'serving'))::numeric, 1)::float as service
    from measured group by stage`;
  return stages.flatMap(({ code, label }) => {
    const row = rows.find(({ stage }) => stage === code);
    if (!row) return [];
    const { p50, p90, max } = row;
    const wait = p50 === null || p90 === null || max === null ? null : { p50, p90, max };
    return [{ stage: code, label, served: row.served, wait, serviceMeanMinutes: row.service }];
  });
};

type Nullable<T> = { [Key in keyof T]: T[Key] | null };

const hourReports = async (
  { sql }: Database,
  centreCode: string,
  date: Temporal.PlainDate,
  zone: string,
): Promise<HourReport[]> => {
  const hours = await sql<{ hour: number; what: string; count: number }>`
    with happened as (
      select s.starts_at as at, 'seats' as what, p.capacity as count
      from scheduling.seat_pool p join scheduling.slot s on s.id = p.slot_id join scheduling.centre c on c.id = s.centre_id
      where c.code = ${centreCode} and s.on_date = ${date}::date
      union all
      select b.starts_at, 'booked', 1 from scheduling.booking b join scheduling.centre c on c.id = b.centre_id
      where c.code = ${centreCode} and b.on_date = ${date}::date and b.state <> 'cancelled'
      union all
      select arrived_at, 'arrived', 1 from queueing.visit
      where centre_code = ${centreCode} and visited_on = ${date}::date
      union all
      select finished_at, 'home', 1 from queueing.visit
      where centre_code = ${centreCode} and visited_on = ${date}::date and finished_at is not null
      union all
      select i.ended_at, 'stage ' || i.stage, 1
      from queueing.stage_interval i join queueing.visit v on v.id = i.visit_id
      where v.centre_code = ${centreCode} and v.visited_on = ${date}::date and i.state = 'serving'
        and i.withdrawn_at is null and i.ended_at is not null)
    select extract(hour from at at time zone ${zone})::int as hour, what, sum(count)::int as count
    from happened group by 1, 2 order by 1, 2`;
  const reports = new Map<number, HourReport>();
  for (const { hour, what, count } of hours) {
    const report = reports.get(hour) ?? { hour, seats: 0, booked: 0, arrived: 0, served: {}, home: 0 };
    if (what.startsWith('stage ')) report.served[what.slice('stage '.length)] = count;
    else report[what as 'seats' | 'booked' | 'arrived' | 'home'] = count;
    reports.set(hour, report);
  }
  return [...reports.values()].sort((a, b) => a.hour - b.hour);
};

/** What must hold at the end of every day; each broken promise in words. Before that some are still inside. */
export const brokenPromises = (report: DayReport): string[] => {
  const { bookings, visits, seats, oversoldSlots, isOver } = report;
  const out = visits.outcomes.reduce((sum, { count }) => sum + count, 0);
  return [
    ...(visits.in === out + visits.inside
      ? []
      : [`들어오신 ${visits.in}명 가운데 ${visits.in - out - visits.inside}명의 행방이 없습니다.`]),
    ...(visits.inside === 0 || !isOver ? [] : [`${visits.inside}명의 방문이 끝나지 않았습니다.`]),
    ...(bookings.arrived === visits.in
      ? []
      : [`접수된 예약 ${bookings.arrived}건과 방문 ${visits.in}건이 다릅니다.`]),
    ...(bookings.booked === bookings.arrived + bookings.noShow + bookings.notYet
      ? []
      : ['예약의 합이 맞지 않습니다.']),
    ...(oversoldSlots === 0 ? [] : [`정원을 넘은 시간대가 ${oversoldSlots}개 있습니다.`]),
    ...seats
      .filter(({ tooMany }) => tooMany > 0)
      .map(({ label, tooMany }) => `${label} 좌석을 넘긴 순간이 ${tooMany}번 있었습니다.`),
  ];
};
