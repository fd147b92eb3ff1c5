import { Injectable } from '@nestjs/common';
import { newId, UnitOfWork, type Transaction } from '#kernel';
import type { DatedFloorRule } from '../floor-rules/floor-rule.ts';
import { keepFloorRule } from '../floor-rules/keep-floor-rule.ts';
import { keepUnlessDecided as keepFirstWalkInRule } from '../walk-ins/keep-walk-in-rule.ts';
import type { DatedWalkInRule } from '../walk-ins/walk-in-rule.ts';
import { keepPlannedZone } from '../zones/keep-zone.ts';
import type { ZonePlan } from '../zones/zone.ts';

/** A counter on its first day; `services` are those it serves where it does not serve everybody. */
export interface CounterPlan {
  code: string;
  label: string;
  stage: string;
  services?: string[];
}

export interface CountersSetUp {
  centreCode: string;
  centreName?: string;
  zone?: string;
  counters: CounterPlan[];
  /** Written once per day from which they hold: what officials decided since is not touched. */
  floorRules?: DatedFloorRule[];
  /** Written once per service and day. */
  walkInRules?: DatedWalkInRule[];
  /** Written once each: what leads changed since is not touched. */
  zones?: ZonePlan[];
}

/** Describes a centre's counters, first rules and first zones; saying it again changes labels and stages and adds new counters. */
@Injectable()
export class SetUpCounters {
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    this.#unitOfWork = unitOfWork;
  }

  run(setUp: CountersSetUp): Promise<{ counters: { id: string; code: string }[] }> {
    return this.#unitOfWork.run(async (tx) => {
      const { sql } = tx;
      await sql`
        insert into queueing.board (centre_code, centre_name, zone)
        values (${setUp.centreCode}, ${setUp.centreName ?? setUp.centreCode}, ${setUp.zone ?? 'Asia/Seoul'})
        on conflict (centre_code) do update
        set centre_name = coalesce(${setUp.centreName ?? null}::text, board.centre_name),
            zone = coalesce(${setUp.zone ?? null}::text, board.zone)`;
      const counters: { id: string; code: string }[] = [];
      for (const { code, label, stage, services = null } of setUp.counters) {
        const [row] = await sql<{ id: string; code: string }>`
          insert into queueing.counter (id, centre_code, code, label, stage, home_stage, services, home_services, state)
          values (${newId()}, ${setUp.centreCode}, ${code}, ${label}, ${stage}, ${stage},
                  ${services}::text[], ${services}::text[], 'closed')
          on conflict (centre_code, code) do update
          set label = excluded.label, home_stage = excluded.home_stage,
              stage = case when counter.stage = counter.home_stage then excluded.stage else counter.stage end,
              services = case when counter.services is not distinct from counter.home_services
                                then excluded.services else counter.services end,
              home_services = excluded.home_services
          returning id, code`;
        counters.push(row!);
      }
      for (const rule of setUp.floorRules ?? []) await keepUnlessDecided(tx, setUp.centreCode, rule);
      for (const rule of setUp.walkInRules ?? []) await keepFirstWalkInRule(tx, setUp.centreCode, rule);
      for (const [at, zone] of (setUp.zones ?? []).entries())
        await keepPlannedZone(tx, setUp.centreCode, zone, at + 1);
      return { counters };
    });
  }
}

const keepUnlessDecided = async (
  tx: Transaction,
  centreCode: string,
  rule: DatedFloorRule,
): Promise<void> => {
  const decided = await tx.sql`
    select 1 from queueing.floor_rule
    where centre_code = ${centreCode} and valid_from = ${rule.validFrom}::date limit 1`;
  if (decided.length === 0)
    await keepFloorRule(tx, centreCode, rule, { reason: '개소 시 운영 기준', by: null });
};
