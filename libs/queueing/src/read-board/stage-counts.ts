import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Database } from '#kernel';
import { EstimateWait } from '../estimate-wait/estimate-wait.ts';
import { seatsOn } from '../stage-seats/seats-in-force.ts';
import { VisitPaths, type StageDescription } from '../visit-paths.ts';

export const waitRangeView = z
  .object({ fromMinutes: z.number().int(), toMinutes: z.number().int() })
  .meta({ id: 'WaitRange' });

export const stageCount = z.object({
  code: z.string(),
  label: z.string(),
  kind: z.enum(['called', 'timed']),
  waiting: z.number().int(),
  serving: z.number().int(),
  seats: z.number().int().nullable(),
  /** Null while no counter of the stage is open. */
  estimate: waitRangeView.nullable(),
});

export type StageCount = z.output<typeof stageCount>;

/** How many wait and are served at each stage of a centre today, and how long the wait is. */
@Injectable()
export class StageCounts {
  readonly #database: Database;
  readonly #paths: VisitPaths;
  readonly #estimateWait: EstimateWait;

  constructor(database: Database, paths: VisitPaths, estimateWait: EstimateWait) {
    this.#database = database;
    this.#paths = paths;
    this.#estimateWait = estimateWait;
  }

  /** In path order; without `only` every stage that a counter of the centre works for touches. */
  async run(centreCode: string, today: Temporal.PlainDate, only?: readonly string[]): Promise<StageCount[]> {
    const { sql } = this.#database;
    const counters = await sql<{ stage: string }>`
      select distinct home_stage as stage from queueing.counter where centre_code = ${centreCode}`;
    const counts = await sql<{ stage: string; waiting: string; serving: string }>`
      select stage, count(*) filter (where state = 'waiting') as waiting,
        count(*) filter (where state in ('called', 'serving')) as serving
      from queueing.ticket where centre_code = ${centreCode} and issued_on = ${today} group by stage`;
    const estimate = await this.#estimateWait.run(centreCode);
    const seatsOf = await seatsOn(sql, centreCode, today);
    const countOf = (stage: StageDescription): StageCount => {
      const count = counts.find((found) => found.stage === stage.code);
      const waiting = Number(count?.waiting ?? 0);
      return {
        code: stage.code,
        label: stage.label,
        kind: stage.kind,
        waiting,
        serving: Number(count?.serving ?? 0),
        seats: seatsOf(stage),
        estimate: estimate(stage.code, waiting),
      };
    };
    const stages = this.#paths.stagesOf(only ?? counters.map(({ stage }) => stage));
    return stages.filter((stage) => only?.includes(stage.code) ?? true).map(countOf);
  }
}
