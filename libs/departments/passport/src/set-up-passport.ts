import { Injectable } from '@nestjs/common';
import { DepartmentSetUp } from '#departments/contract';
import { UnitOfWork } from '#kernel';
import { firstDocumentLists } from './situations.ts';
import { firstFees, firstRenewalRule } from './rules.ts';

const FIRST = '2021년 업무계획';

@Injectable()
export class SetUpPassport extends DepartmentSetUp {
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    super();
    this.#unitOfWork = unitOfWork;
  }

  async run(): Promise<void> {
    await this.#unitOfWork.run(async ({ sql, now }) => {
      for (const { kind, validFrom, fee } of firstFees) {
        await sql`
          insert into passport.fee (kind, valid_from, fee, reason, decided_at)
          select ${kind}, ${validFrom}::date, ${fee}::int, ${FIRST}, ${now}::timestamptz
          where not exists (select from passport.fee where kind = ${kind})`;
      }
      for (const { situation, validFrom, documents, basis } of firstDocumentLists) {
        await sql`
          insert into passport.document_list (situation, valid_from, documents, basis, decided_at)
          select ${situation}, ${validFrom}::date, ${documents}::text[], ${basis}, ${now}::timestamptz
          where not exists (select from passport.document_list where situation = ${situation})`;
      }
      const { validFrom, needsEarlierPassport, fromAge, excludesUnserved } = firstRenewalRule;
      await sql`
        insert into passport.online_renewal
          (valid_from, needs_earlier_passport, from_age, excludes_unserved, reason, decided_at)
        select ${validFrom}::date, ${needsEarlierPassport}::boolean, ${fromAge}::int, ${excludesUnserved}::boolean,
               ${FIRST}, ${now}::timestamptz
        where not exists (select from passport.online_renewal)`;
    });
  }
}
