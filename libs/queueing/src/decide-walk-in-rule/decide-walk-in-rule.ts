import { Injectable } from '@nestjs/common';
import { DomainError, UnitOfWork } from '#kernel';
import { dayOf, getBoard } from '../board/board.ts';
import { actingStaff } from '../ticket/take-step.ts';
import { CounterServices } from '../walk-ins/counter-services.ts';
import { keepWalkInRule } from '../walk-ins/keep-walk-in-rule.ts';
import type { DatedWalkInRule } from '../walk-ins/walk-in-rule.ts';

export interface WalkInDecision {
  centreCode: string;
  rule: DatedWalkInRule;
  reason: string;
}

/** Decides when numbers are given out for a service, and how many, from today or a later day on. */
@Injectable()
export class DecideWalkInRule {
  readonly #unitOfWork: UnitOfWork;
  readonly #services: CounterServices;

  constructor(unitOfWork: UnitOfWork, services: CounterServices) {
    this.#unitOfWork = unitOfWork;
    this.#services = services;
  }

  /** @throws `queueing.no-numbers-here` for a service the centre never gave numbers for, `queueing.day-has-passed`. */
  run({ centreCode, rule, reason }: WalkInDecision): Promise<{ id: string }> {
    return this.#unitOfWork.run(async (tx) => {
      const { zone } = await getBoard(tx.sql, centreCode);
      const known = await tx.sql`
        select 1 from queueing.walk_in_rule
        where centre_code = ${centreCode} and service_code = ${rule.serviceCode} limit 1`;
      if (known.length === 0 || !this.#services.find(rule.serviceCode))
        throw new DomainError('queueing.no-numbers-here', 'not-found', { service: rule.serviceCode });
      if (Temporal.PlainDate.compare(rule.validFrom, dayOf(tx.now, zone)) < 0)
        throw new DomainError('queueing.day-has-passed', 'invalid', { on: rule.validFrom });
      return keepWalkInRule(tx, centreCode, rule, { reason, by: actingStaff() });
    });
  }
}
