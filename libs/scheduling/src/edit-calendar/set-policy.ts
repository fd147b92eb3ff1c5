import { Injectable } from '@nestjs/common';
import { DomainError, UnitOfWork } from '#kernel';
import type { PolicyName } from '../centre/policy.ts';
import { raiseCalendarVersion } from '../change-proposal/kept-proposal.ts';
import { centreInScope } from './centre-in-scope.ts';

/** All rules that are one number each, with the largest number that makes sense. */
export const policyLimits: Record<PolicyName, number> = {
  'no-show-after-minutes': 600,
  'late-release-minutes': 600,
  'late-to-desk-minutes': 600,
  'standby-offer-minutes': 120,
  'standby-travel-minutes': 240,
  'standby-bar-days': 365,
  'change-cut-off-days': 30,
  'move-notice-minutes': 1_440,
  'hold-minutes': 30,
  'arrive-step-minutes': 60,
  'publish-days-ahead': 400,
};

/** Lets a number hold from a day on; what is published and booked stays as it is. */
@Injectable()
export class SetPolicy {
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    this.#unitOfWork = unitOfWork;
  }

  run(input: {
    centreCode: string;
    name: PolicyName;
    effectiveFrom: string;
    value: number | null;
  }): Promise<{ name: string }> {
    return this.#unitOfWork.run(async ({ sql, now, audit }) => {
      const centre = await centreInScope(sql, input.centreCode);
      const today = now.toZonedDateTimeISO(centre.zone).toPlainDate();
      if (Temporal.PlainDate.compare(Temporal.PlainDate.from(input.effectiveFrom), today) < 0) {
        throw new DomainError('scheduling.change-in-the-past', 'invalid', { date: input.effectiveFrom });
      }
      const limit = policyLimits[input.name];
      if (input.value !== null && input.value > limit) {
        throw new DomainError('scheduling.policy-too-large', 'invalid', { limit });
      }
      const [before] = await sql<{ value: number }>`
        delete from scheduling.policy where centre_id = ${centre.id} and name = ${input.name}
          and effective_from = ${input.effectiveFrom}::date returning value`;
      if (input.value !== null) {
        await sql`
          insert into scheduling.policy (centre_id, name, effective_from, value)
          values (${centre.id}, ${input.name}, ${input.effectiveFrom}, ${input.value})`;
      }
      await raiseCalendarVersion(sql, centre.id);
      const { name, effectiveFrom, value } = input;
      audit({
        action: 'scheduling.policy-set',
        personId: null,
        facts: { centre: centre.code, name, effectiveFrom, value, before: before?.value ?? null },
      });
      return { name };
    });
  }
}
