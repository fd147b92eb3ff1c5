import type { Database } from '#kernel';

export interface DayReport {
  date: string;
  booked: number;
  arrived: number;
  finished: number;
  inside: number;
  noShows: number;
  stages: {
    stage: string;
    served: number;
    waitMedianMinutes: number;
    waitP90Minutes: number;
    serviceMeanSeconds: number;
  }[];
  perHour: { hour: string; finished: number }[];
  mostInObservation: number;
  messages: { state: string; count: number }[];
}

/** What happened on a day, from the rows that the day left behind. */
export const reportOf = async (
  database: Database,
  centreCode: string,
  date: Temporal.PlainDate,
): Promise<DayReport> => {
  const { sql } = database;
  const [bookings] = await sql<{ booked: number; arrived: number; no_shows: number }>`
    select count(*) filter (where state <> 'cancelled')::int as booked,
           count(*) filter (where state in ('arrived', 'fulfilled'))::int as arrived,
           count(*) filter (where state = 'no-show')::int as no_shows
    from scheduling.booking b join scheduling.centre c on c.id = b.centre_id
    where c.code = ${centreCode} and b.on_date = ${date}::date`;
  const [visits] = await sql<{ finished: number; inside: number }>`
    select count(*) filter (where outcome = 'completed')::int as finished, count(*) filter (where finished_at is null)::int as inside
    from queueing.visit where centre_code = ${centreCode} and visited_on = ${date}::date`;
  const stages = await sql<DayReport['stages'][number]>`
    select stage, count(*) filter (where state = 'serving')::int as served,
      round((percentile_cont(0.5) within group (order by extract(epoch from ended_at - started_at)) filter (where state = 'waiting'))::numeric / 60, 1)::float as "waitMedianMinutes",
      round((percentile_cont(0.9) within group (order by extract(epoch from ended_at - started_at)) filter (where state = 'waiting'))::numeric / 60, 1)::float as "waitP90Minutes",
      round(avg(extract(epoch from ended_at - started_at)) filter (where state = 'serving'))::int as "serviceMeanSeconds"
    from queueing.stage_interval i join queueing.visit v on v.id = i.visit_id
    where v.centre_code = ${centreCode} and v.visited_on = ${date}::date and i.withdrawn_at is null and i.ended_at is not null
    group by stage order by min(i.started_at)`;
  const perHour = await sql<DayReport['perHour'][number]>`
    select to_char(finished_at at time zone 'Asia/Seoul', 'HH24') as hour, count(*)::int as finished
    from queueing.visit where centre_code = ${centreCode} and visited_on = ${date}::date and outcome = 'completed' group by 1 order by 1`;
  const [seats] = await sql<{ most: number }>`
    with moves as (
      select started_at as at, 1 as step from queueing.stage_interval i join queueing.visit v on v.id = i.visit_id
      where v.centre_code = ${centreCode} and v.visited_on = ${date}::date and i.stage = 'observation' and i.state = 'serving'
      union all
      select ended_at, -1 from queueing.stage_interval i join queueing.visit v on v.id = i.visit_id
      where v.centre_code = ${centreCode} and v.visited_on = ${date}::date and i.stage = 'observation' and i.state = 'serving' and i.ended_at is not null)
    select coalesce(max(inside), 0)::int as most from (select sum(step) over (order by at, step) as inside from moves) s`;
  const messages = await sql<DayReport['messages'][number]>`
    select state, count(*)::int as count from notifications.message group by state order by state`;
  return {
    date: date.toString(),
    booked: bookings?.booked ?? 0,
    arrived: bookings?.arrived ?? 0,
    noShows: bookings?.no_shows ?? 0,
    finished: visits?.finished ?? 0,
    inside: visits?.inside ?? 0,
    stages,
    perHour,
    mostInObservation: seats?.most ?? 0,
    messages,
  };
};

const LABELS: Record<string, string> = {
  reception: '접수',
  screening: '예진',
  injection: '접종',
  observation: '관찰',
};

/** The report as lines for a terminal. */
export const reportLines = (report: DayReport): string[] => [
  `${report.date}: 예약 ${report.booked}건, 내원 ${report.arrived}명, 완료 ${report.finished}명, 센터 안 ${report.inside}명, 미내원 ${report.noShows}명`,
  ...report.stages.map(
    (s) =>
      `  ${LABELS[s.stage] ?? s.stage}: ${s.served}명` +
      (s.waitMedianMinutes === null
        ? ''
        : `, 대기 중앙값 ${s.waitMedianMinutes}분 · 상위 10% ${s.waitP90Minutes}분`) +
      `, 처리 평균 ${Math.round(s.serviceMeanSeconds / 6) / 10}분`,
  ),
  `  시간대별 완료: ${report.perHour.map((one) => `${one.hour}시 ${one.finished}명`).join(', ')}`,
  `  관찰 구역 최대 동시 인원: ${report.mostInObservation}명`,
  `  문자: ${report.messages.map((one) => `${one.state} ${one.count}`).join(', ')}`,
];
