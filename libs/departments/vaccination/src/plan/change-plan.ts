import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#kernel';
import { readPlan, type PlanRow } from './read-plan.ts';

/** Sets what is planned a month from a month on. */
@Injectable()
export class ChangePlan {
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    this.#unitOfWork = unitOfWork;
  }

  async run(row: PlanRow): Promise<{ plan: PlanRow[] }> {
    return this.#unitOfWork.run(async (tx) => {
      const [before] = await tx.sql<{ monthly: number }>`
        select monthly from vaccination.plan where effective_from = ${row.effectiveFrom} for update`;
      await tx.sql`
        insert into vaccination.plan (effective_from, monthly, label) values (${row.effectiveFrom}, ${row.monthly}, ${row.label})
        on conflict (effective_from) do update set monthly = excluded.monthly, label = excluded.label`;
      tx.audit({
        action: 'vaccination.plan-changed',
        personId: null,
        facts: { effectiveFrom: row.effectiveFrom, from: before?.monthly ?? null, to: row.monthly },
      });
      return { plan: await readPlan(tx.sql) };
    });
  }
}
