import type { SqlTag } from '#kernel';

/** Rules of a centre that are one number each, with the day from which they hold. */
export type PolicyName =
  /** Minutes after closing until who did not come counts as a no-show. */
  | 'no-show-after-minutes'
  /** Online changes end this many days before the appointment; after that by phone. */
  | 'change-cut-off-days'
  /** How many days ahead of today the calendar is published. */
  | 'publish-days-ahead';

export const policyValue = async (
  sql: SqlTag,
  centreId: string,
  name: PolicyName,
  on: Temporal.PlainDate,
): Promise<number | undefined> => {
  const [row] = await sql<{ value: number }>`
    select value from scheduling.policy
    where centre_id = ${centreId} and name = ${name} and effective_from <= ${on}::date
    order by effective_from desc limit 1`;
  return row?.value;
};
