import type { SqlTag } from '#kernel';

export interface BirthRange {
  bornFrom: string | null;
  bornTo: string | null;
}

/** Who may stand by for an offer beyond those who may book it, by the rows in force on a day. */
export const widerRules = async (
  sql: SqlTag,
  centreId: string,
  date: string,
): Promise<Map<string, BirthRange>> => {
  const rows = await sql<{ offer_code: string; born_from: string | null; born_to: string | null }>`
    select distinct on (offer_code) offer_code, born_from, born_to from scheduling.standby_rule
    where centre_id = ${centreId} and effective_from <= ${date}::date
    order by offer_code, effective_from desc`;
  return new Map(rows.map((row) => [row.offer_code, { bornFrom: row.born_from, bornTo: row.born_to }]));
};

export interface StandbyRuleRow extends BirthRange {
  offerCode: string;
  effectiveFrom: string;
  isInForce: boolean;
}

/** The rows in force on a day and those to come, by offer and day; those that are over are not told. */
export const standbyRulesFrom = async (
  sql: SqlTag,
  centreId: string,
  date: string,
): Promise<StandbyRuleRow[]> => sql<StandbyRuleRow>`
  select offer_code as "offerCode", effective_from::text as "effectiveFrom", born_from::text as "bornFrom",
         born_to::text as "bornTo", effective_from <= ${date}::date as "isInForce"
  from scheduling.standby_rule r
  where centre_id = ${centreId} and effective_from >= coalesce((
    select max(effective_from) from scheduling.standby_rule o
    where o.centre_id = r.centre_id and o.offer_code = r.offer_code and o.effective_from <= ${date}::date), '-infinity')
  order by offer_code, effective_from limit 200`;

/** @see BirthRange: both ends count. */
export const isBornWithin = (birthOn: string, range: BirthRange | undefined): boolean =>
  range !== undefined &&
  (range.bornFrom === null || birthOn >= range.bornFrom) &&
  (range.bornTo === null || birthOn <= range.bornTo);
