import { Injectable } from '@nestjs/common';
import { Clock, Database, DomainError, UnitOfWork } from '#kernel';
import { CaseKinds, type KindRule } from '../kinds/case-kinds.ts';
import { actingStaff, ownCases } from '../kinds/own-cases.ts';
import { rulesOf } from '../kinds/rule-in-force.ts';

// 민원 처리에 관한 법률 §19: what takes five days or less is counted in hours.
const SHORTEST_IN_DAYS = 6;
const LONGEST_IN_HOURS = 40;

/** The terms, fees and papers of one's own kinds, from which day on; what is in force or past is not rewritten. */
@Injectable()
export class EditRules {
  readonly #database: Database;
  readonly #unitOfWork: UnitOfWork;
  readonly #clock: Clock;
  readonly #kinds: CaseKinds;

  constructor(database: Database, unitOfWork: UnitOfWork, clock: Clock, kinds: CaseKinds) {
    this.#database = database;
    this.#unitOfWork = unitOfWork;
    this.#clock = clock;
    this.#kinds = kinds;
  }

  async list() {
    const { cases, office } = ownCases(this.#kinds);
    const rules = await rulesOf(
      this.#database.sql,
      cases.kinds.map(({ code }) => code),
    );
    return {
      today: this.#clock.today(office.zone).toString(),
      kinds: cases.kinds.map(({ code, label, group, unit }) => ({
        code,
        label,
        group,
        unit,
        rules: rules.get(code)!,
      })),
    };
  }

  /** @throws `casework.kind-unknown`, `casework.rule-not-ahead`, `casework.term-unit-wrong` */
  async save(kind: string, rule: KindRule) {
    this.#own(kind);
    const isRight = rule.termUnit === 'hours' ? rule.term <= LONGEST_IN_HOURS : rule.term >= SHORTEST_IN_DAYS;
    if (!isRight) throw new DomainError('casework.term-unit-wrong', 'invalid', { term: rule.term });
    this.#assertAhead(rule.effectiveFrom);
    await this.#unitOfWork.run(async (tx) => {
      await tx.sql`
        insert into casework.kind_rule (kind_code, effective_from, term_unit, term, counts_first_day, extensions_most,
          extension_most, extender, fee_won, documents, basis, made_at, made_by)
        values (${kind}, ${rule.effectiveFrom}, ${rule.termUnit}, ${rule.term}, ${rule.countsFirstDay},
                ${rule.extensionsMost}, ${rule.extensionMost}, ${rule.extender}, ${rule.feeWon},
                ${[...rule.documents]}::text[], ${rule.basis}, ${tx.now}, ${actingStaff()})
        on conflict (kind_code, effective_from) do update set
          term_unit = excluded.term_unit, term = excluded.term, counts_first_day = excluded.counts_first_day,
          extensions_most = excluded.extensions_most, extension_most = excluded.extension_most,
          extender = excluded.extender, fee_won = excluded.fee_won, documents = excluded.documents,
          basis = excluded.basis, made_at = excluded.made_at, made_by = excluded.made_by`;
      tx.audit({ action: 'casework.rule-saved', personId: null, facts: { kind, ...rule } });
    });
    return { kind, effectiveFrom: rule.effectiveFrom };
  }

  /** Takes back a row that is not in force yet. @throws `casework.rule-not-ahead` */
  async remove(kind: string, effectiveFrom: string) {
    this.#own(kind);
    this.#assertAhead(effectiveFrom);
    await this.#unitOfWork.run(async (tx) => {
      await tx.sql`
        delete from casework.kind_rule where kind_code = ${kind} and effective_from = ${effectiveFrom}`;
      tx.audit({ action: 'casework.rule-removed', personId: null, facts: { kind, effectiveFrom } });
    });
    return { kind, effectiveFrom };
  }

  #own(kind: string): void {
    const { cases } = ownCases(this.#kinds);
    if (!cases.kinds.some(({ code }) => code === kind))
      throw new DomainError('casework.kind-unknown', 'not-found', { kind });
  }

  #assertAhead(effectiveFrom: string): void {
    const { office } = ownCases(this.#kinds);
    const today = this.#clock.today(office.zone).toString();
    if (effectiveFrom <= today) throw new DomainError('casework.rule-not-ahead', 'invalid', { today });
  }
}
