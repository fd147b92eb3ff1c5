import type { SqlTag } from '#kernel';

/** How the forecasts given on a day were borne out, of those who have been called since. */
export interface ForecastError {
  stage: string;
  forecasts: number;
  /** Called within the range they were told. */
  within: number;
  /** Called before its lower end. */
  sooner: number;
  later: number;
  /** Middle distance between the middle of the range and the true wait, in minutes. */
  medianErrorMinutes: number;
  /** Mean of true wait less middle of the range, in minutes: above zero we promise too much. */
  biasMinutes: number;
}

interface Row {
  stage: string;
  forecasts: string;
  within: string;
  sooner: string;
  median: number;
  bias: number;
}

/** A range of whole minutes holds what rounds into it. */
const ROUNDING_MINUTES = 0.5;

export const forecastErrors = async (
  sql: SqlTag,
  centreCode: string,
  from: Temporal.Instant,
  until: Temporal.Instant,
): Promise<ForecastError[]> => {
  const rows = await sql<Row>`
    select stage, count(*) as forecasts,
      count(*) filter (where minutes between from_minutes - ${ROUNDING_MINUTES}::float8 and to_minutes + ${ROUNDING_MINUTES}::float8) as within,
      count(*) filter (where minutes < from_minutes - ${ROUNDING_MINUTES}::float8) as sooner,
      percentile_cont(0.5) within group (order by abs(minutes - middle)) as median,
      avg(minutes - middle) as bias
    from (
      select f.stage, f.from_minutes, f.to_minutes, (f.from_minutes + f.to_minutes) / 2.0::float8 as middle,
        extract(epoch from w.ended_at - f.waiting_since)::float8 / 60 as minutes
      from queueing.wait_forecast f
      join queueing.stage_interval w on w.visit_id = f.visit_id and w.stage = f.stage and w.state = 'waiting'
        and w.started_at = f.waiting_since and w.ended_at is not null and w.withdrawn_at is null
      where f.centre_code = ${centreCode} and f.waiting_since >= ${from}::timestamptz and f.waiting_since < ${until}::timestamptz
        and exists (
          select from queueing.stage_interval c
          where c.visit_id = w.visit_id and c.stage = w.stage and c.state = 'called' and c.started_at = w.ended_at
            and c.withdrawn_at is null)
    ) measured
    group by stage`;
  return rows.map(({ stage, median, bias, ...row }) => {
    const [forecasts, within, sooner] = [Number(row.forecasts), Number(row.within), Number(row.sooner)];
    return {
      stage,
      forecasts,
      within,
      sooner,
      later: forecasts - within - sooner,
      medianErrorMinutes: round(median),
      biasMinutes: round(bias),
    };
  });
};

const round = (minutes: number): number => Math.round(Number(minutes) * 10) / 10;
