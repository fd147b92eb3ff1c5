import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#kernel';
import type { DepartmentCases } from '../kinds/case-kinds.ts';

/** Writes the units and the first rules of a department's kinds; what an official has changed since stays. */
@Injectable()
export class SetUpCases {
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    this.#unitOfWork = unitOfWork;
  }

  async run({ department, units, kinds, waiting = [] }: DepartmentCases): Promise<void> {
    await this.#unitOfWork.run(async ({ sql, now }) => {
      for (const [position, { code, label, phone }] of units.entries()) {
        await sql`
          insert into casework.unit (code, department, label, phone, position)
          values (${code}, ${department}, ${label}, ${phone}, ${position})
          on conflict (code) do update set label = excluded.label, phone = excluded.phone, position = excluded.position`;
      }
      for (const rule of waiting) {
        await sql`
          insert into casework.waiting_rule (department, effective_from, remind_after_days, lapses_after_months, basis,
            made_at)
          select ${department}, ${rule.effectiveFrom}::date, ${[...rule.remindAfterDays]}::int[],
            ${rule.lapsesAfterMonths}::int, ${rule.basis}, ${now}::timestamptz
          on conflict do nothing`;
      }
      for (const { code, rules } of kinds) {
        const [known] = await sql`select from casework.kind_rule where kind_code = ${code} limit 1`;
        if (known) continue;
        for (const rule of rules) {
          await sql`
            insert into casework.kind_rule (kind_code, effective_from, term_unit, term, counts_first_day,
              extensions_most, extension_most, extender, fee_won, documents, basis, made_at)
            values (${code}, ${rule.effectiveFrom}, ${rule.termUnit}, ${rule.term}, ${rule.countsFirstDay},
                    ${rule.extensionsMost}, ${rule.extensionMost}, ${rule.extender}, ${rule.feeWon},
                    ${[...rule.documents]}::text[], ${rule.basis}, ${now})`;
        }
      }
    });
  }
}
