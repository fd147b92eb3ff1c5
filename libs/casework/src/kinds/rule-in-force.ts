import { DomainError, type SqlTag } from '#kernel';
import type { KindRule } from './case-kinds.ts';

interface RuleRow {
  effective_from: string;
  term_unit: 'days' | 'hours';
  term: number;
  counts_first_day: boolean;
  extensions_most: number;
  extension_most: number;
  extender: 'handler' | 'lead';
  fee_won: number;
  documents: string[];
  basis: string;
}

const ruleOf = (row: RuleRow): KindRule => ({
  effectiveFrom: row.effective_from,
  termUnit: row.term_unit,
  term: row.term,
  countsFirstDay: row.counts_first_day,
  extensionsMost: row.extensions_most,
  extensionMost: row.extension_most,
  extender: row.extender,
  feeWon: row.fee_won,
  documents: row.documents,
  basis: row.basis,
});

/** Every dated row of these kinds, the newest first. */
export const rulesOf = async (sql: SqlTag, kinds: readonly string[]): Promise<Map<string, KindRule[]>> => {
  const rows = await sql<RuleRow & { kind_code: string }>`
    select kind_code, effective_from::text as effective_from, term_unit, term, counts_first_day, extensions_most,
      extension_most, extender, fee_won, documents, basis
    from casework.kind_rule where kind_code = any(${[...kinds]}::text[]) order by kind_code, effective_from desc`;
  const found = new Map<string, KindRule[]>(kinds.map((code) => [code, []]));
  for (const row of rows) found.get(row.kind_code)!.push(ruleOf(row));
  return found;
};

/** @throws `casework.no-rule` when the kind has none yet on that day. */
export const ruleInForce = async (sql: SqlTag, kind: string, on: Temporal.PlainDate): Promise<KindRule> => {
  const rules = (await rulesOf(sql, [kind])).get(kind)!;
  const found = rules.find((rule) => rule.effectiveFrom <= on.toString());
  if (!found) throw new DomainError('casework.no-rule', 'conflict', { kind });
  return found;
};
