import type { SqlTag } from '#kernel';
import type { StageDescription } from '../visit-paths.ts';

/** How many seats each stage of a centre has on a local day; null where there is no limit. */
export const seatsOn = async (
  sql: SqlTag,
  centreCode: string,
  on: Temporal.PlainDate,
): Promise<(stage: StageDescription) => number | null> => {
  const rows = await sql<{ stage: string; seats: number }>`
    select distinct on (stage) stage, seats from queueing.stage_seats
    where centre_code = ${centreCode} and valid_from <= ${on}::date
    order by stage, valid_from desc, id desc`;
  const decided = new Map(rows.map(({ stage, seats }) => [stage, seats]));
  return (stage) => decided.get(stage.code) ?? stage.seats ?? null;
};
