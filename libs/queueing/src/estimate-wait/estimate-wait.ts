import { Injectable } from '@nestjs/common';
import { Clock, Database } from '#kernel';
import { dayOf, getBoard } from '../board/board.ts';
import { seatsOn } from '../stage-seats/seats-in-force.ts';
import { VisitPaths, type StageDescription, type VisitPath } from '../visit-paths.ts';
import { mixedWaitRange, paceOf, waitRange, type Pace, type WaitRange } from './wait-range.ts';

const MEASURED_MINUTES = 30;

/** Whose wait is forecast in a line that several services share: theirs, and those of everybody before them. */
export interface SharedLine {
  serviceCode: string;
  ahead: readonly string[];
}

export type Forecast = (stageCode: string, ahead: number, shared?: SharedLine) => WaitRange | null;

interface Measured {
  stage: string;
  service: string | null;
  samples: string;
  low: number;
  high: number;
}

interface CounterAtWork {
  stage: string;
  services: string[] | null;
}

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
  async run(centreCode: string): Promise<Forecast> {
    const measured = await this.#measured(centreCode);
    const open = await this.#database.sql<CounterAtWork>`
      select stage, services from queueing.counter where centre_code = ${centreCode} and state = 'open'`;
    const { zone } = await getBoard(this.#database.sql, centreCode);
    const seatsOf = await seatsOn(this.#database.sql, centreCode, dayOf(this.#clock.now(), zone));
    const paceAt = (stage: StageDescription, counters: number, path?: VisitPath): Pace => {
      const service = path?.services[0] ?? null;
      const found = measured.find((row) => row.stage === stage.code && row.service === service);
      const next = this.#paths.staysAfter(stage.code)[0];
      const seats = next ? seatsOf(next) : null;
      return paceOf(
        path ? { ...stage, minutes: path.minutes ?? stage.minutes } : stage,
        found && { ...found, samples: Number(found.samples) },
        counters,
        seats === null ? undefined : { minutes: next!.minutes, seats },
      );
    };
    const known = new Map<string, Pace>();
    const paceOfService = (stage: StageDescription, service: string): Pace => {
      const key = `${stage.code} ${service}`;
      const pace = known.get(key) ?? paceAt(stage, 1, this.#paths.pathFor(service));
      known.set(key, pace);
      return pace;
    };
    return (stageCode, ahead, shared) => {
      const stage = this.#paths.findStage(stageCode);
      if (stage?.kind !== 'called') return null;
      const here = open.filter((counter) => counter.stage === stageCode);
      if (!shared || this.#paths.pathFor(shared.serviceCode).minutes === undefined)
        return waitRange(paceAt(stage, here.length), ahead);
      return mixedWaitRange({
        counters: here.map(({ services }) => services),
        services: [...shared.ahead, shared.serviceCode],
        paceOf: (service) => paceOfService(stage, service),
      });
    };
  }

  /** By stage, and by service as well. */
  #measured(centreCode: string): Promise<Measured[]> {
    const since = this.#clock.now().subtract({ minutes: MEASURED_MINUTES });
    return this.#database.sql<Measured>`
      select stage, service, count(*) as samples,
        percentile_cont(0.25) within group (order by seconds) as low,
        percentile_cont(0.75) within group (order by seconds) as high
      from (select i.stage, v.service_code as service, i.visit_id,
              sum(extract(epoch from i.ended_at - i.started_at))::float8 as seconds
            from queueing.stage_interval i join queueing.visit v on v.id = i.visit_id
            where i.centre_code = ${centreCode} and i.state in ('called', 'serving') and i.withdrawn_at is null
              and i.ended_at > ${since}::timestamptz
            group by i.stage, v.service_code, i.visit_id) as served
      group by grouping sets ((stage), (stage, service))`;
  }
}
