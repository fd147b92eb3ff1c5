import { Injectable } from '@nestjs/common';
import { Clock, Database } from '#kernel';
import { dayOf, getBoard } from '../board/board.ts';
import { seatsOn } from '../stage-seats/seats-in-force.ts';
import { VisitPaths } from '../visit-paths.ts';
import { paceOf, waitRange, type Pace, type WaitRange } from './wait-range.ts';

const MEASURED_MINUTES = 30;

/** Forecasts waits from what the counters did in the last half hour. */
@Injectable()
export class EstimateWait {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #paths: VisitPaths;

  constructor(database: Database, clock: Clock, paths: VisitPaths) {
    this.#database = database;
    this.#clock = clock;
    this.#paths = paths;
  }

  /** How long somebody with `ahead` people before them waits at a stage of this centre. */
  async run(centreCode: string): Promise<(stageCode: string, ahead: number) => WaitRange | null> {
    const paces = await this.#paces(centreCode);
    return (stageCode, ahead) => {
      const pace = paces.get(stageCode);
      return pace ? waitRange(pace, ahead) : null;
    };
  }

  async #paces(centreCode: string): Promise<Map<string, Pace>> {
    const since = this.#clock.now().subtract({ minutes: MEASURED_MINUTES });
    const measured = await this.#database.sql<{ stage: string; samples: string; low: number; high: number }>`
      select stage, count(*) as samples,
        percentile_cont(0.25) within group (order by seconds) as low,
        percentile_cont(0.75) within group (order by seconds) as high
      from (select stage, visit_id, sum(extract(epoch from ended_at - started_at))::float8 as seconds
            from queueing.stage_interval
            where centre_code = ${centreCode} and state in ('called', 'serving') and withdrawn_at is null
              and ended_at > ${since}::timestamptz
            group by stage, visit_id) as service
      group by stage`;
    const open = await this.#database.sql<{ stage: string; counters: string }>`
      select stage, count(*) as counters from queueing.counter
      where centre_code = ${centreCode} and state = 'open' group by stage`;
    const { zone } = await getBoard(this.#database.sql, centreCode);
    const seatsOf = await seatsOn(this.#database.sql, centreCode, dayOf(this.#clock.now(), zone));
    const called = this.#paths.stagesOf().filter((stage) => stage.kind === 'called');
    return new Map(
      called.map((stage) => {
        const found = measured.find((row) => row.stage === stage.code);
        const counters = Number(open.find((row) => row.stage === stage.code)?.counters ?? 0);
        const next = this.#paths.staysAfter(stage.code)[0];
        const seats = next ? seatsOf(next) : null;
        const pace = paceOf(
          stage,
          found && { ...found, samples: Number(found.samples) },
          counters,
          seats === null ? undefined : { minutes: next!.minutes, seats },
        );
        return [stage.code, pace];
      }),
    );
  }
}
