import { Injectable } from '@nestjs/common';
import { DomainError, newId, UnitOfWork, type Transaction } from '#kernel';
import { SetSupply } from '#scheduling';
import { OpeningRules } from '../eligibility/opening-rules.ts';
import { offers } from '../offers.ts';
import { dongs } from './dongs.ts';
import { faultsOf, type OpeningDraft } from './opening-draft.ts';
import { lockOpening, writeOpening } from './opening-store.ts';

export interface SaveOpeningInput {
  draft: OpeningDraft;
  /** The rule to change and the version that was read; absent for a new rule. */
  changes?: { code: string; version: number };
  reason: string | null;
  /** Codes of the centres there are. */
  centreCodes: readonly string[];
}

/** Adds a rule of who may book, or changes one; what it said before stays readable. */
@Injectable()
export class SaveOpening {
  readonly #unitOfWork: UnitOfWork;
  readonly #setSupply: SetSupply;
  readonly #rules: OpeningRules;

  constructor(unitOfWork: UnitOfWork, setSupply: SetSupply, rules: OpeningRules) {
    this.#unitOfWork = unitOfWork;
    this.#setSupply = setSupply;
    this.#rules = rules;
  }

  async run(input: SaveOpeningInput): Promise<{ code: string; version: number }> {
    const saved = await this.#unitOfWork.run((tx) => this.#save(tx, input));
    this.#rules.forget();
    return saved;
  }

  async #save(tx: Transaction, { draft, changes, reason, centreCodes }: SaveOpeningInput) {
    const before = changes ? await lockOpening(tx, changes.code, changes.version) : null;
    const groups = await tx.sql<{ code: string }>`select code from vaccination.priority_group`;
    const faults = faultsOf(
      draft,
      {
        groups: new Set(groups.map(({ code }) => code)),
        dongs: new Set(dongs),
        offers: new Set(offers.map(({ code }) => code)),
        centres: new Set(centreCodes),
      },
      tx.now,
      before,
    );
    if (faults.length > 0) throw new DomainError('vaccination.opening-has-faults', 'invalid', { faults });
    const code = before?.code ?? `rule-${newId()}`;
    const version = (before?.version ?? 0) + 1;
    const pool =
      draft.supplyCap === null
        ? null
        : await this.#setSupply.run({ code: `vaccination.opening.${code}`, capacity: draft.supplyCap });
    await writeOpening(tx, {
      ...draft,
      code,
      version,
      supplyPoolId: pool?.poolId ?? null,
      change: before ? 'changed' : 'added',
      reason,
    });
    return { code, version };
  }
}
