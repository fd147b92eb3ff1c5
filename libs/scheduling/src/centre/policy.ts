import type { SqlTag } from '#kernel';

/** Rules of a centre that are one number each, with the day from which they hold. */
export type PolicyName =
  /** Minutes after closing until who did not come counts as a no-show. */
  | 'no-show-after-minutes'
  /** Minutes after the arrive time until the seat of somebody who has not come is offered to the line; none without it. */
  | 'late-release-minutes'
  /** Minutes after the arrive time from which nobody checks in alone but is sent to the desk; never without it. */
  | 'late-to-desk-minutes'
  /** How long a seat of today is kept for whoever it was offered to. */
  | 'standby-offer-minutes'
  /** How long somebody who accepts a seat of today is given to come. */
  | 'standby-travel-minutes'
  /** How long somebody who accepted a seat and did not come is kept out of the line. */
  | 'standby-bar-days'
  /** Online changes end this many days before the appointment; after that by phone. */
  | 'change-cut-off-days'
  /** Who is moved by the office on the same day is told at least so many minutes before the new time; 60 without it. */
  | 'move-notice-minutes'
  /** Minutes a time is held while somebody confirms. */
  | 'hold-minutes'
  /** People who share a slot are asked to come this many minutes after one another; 0: all at its start. */
  | 'arrive-step-minutes'
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
