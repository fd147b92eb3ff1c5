import { DomainError, type SqlTag } from '#kernel';

const TRIES = 10;
const LOCK = { minutes: 15 };

/**
 * Counts a try to prove a booking by its number and a birth date before it is looked at, so that dates cannot
 * be tried out, at one door or at many at once.
 * @throws `scheduling.too-many-tries` after ten wrong ones; the time when it may be tried again.
 */
export const takeProofTry = async (sql: SqlTag, number: string, now: Temporal.Instant): Promise<void> => {
  const stale = now.subtract(LOCK);
  const [taken] = await sql<{ tries: number; began_at: string }>`
    with old as (delete from scheduling.proof_try where began_at < ${stale} and number <> ${number})
    insert into scheduling.proof_try as t (number, began_at, tries) values (${number}, ${now}, 1)
    on conflict (number) do update set
      began_at = case when t.began_at < ${stale} then excluded.began_at else t.began_at end,
      tries = case when t.began_at < ${stale} then 1 else least(t.tries + 1, ${TRIES + 1}) end
    returning tries, began_at`;
  if (taken!.tries <= TRIES) return;
  const retryAt = Temporal.Instant.from(taken!.began_at).add(LOCK).toString();
  throw new DomainError('scheduling.too-many-tries', 'too-many', { retryAt });
};

/** Whoever proved it begins anew. */
export const forgetProofTries = async (sql: SqlTag, number: string): Promise<void> => {
  await sql`delete from scheduling.proof_try where number = ${number}`;
};
