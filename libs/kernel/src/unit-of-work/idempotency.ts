import type { SqlTag } from '../database/database.ts';
import { DomainError } from '../domain-error.ts';
import type { IdempotencyClaim } from '../request-context.ts';

/**
 * Takes the key inside the caller's transaction. A second request with the same key waits here for
 * the first one's commit and is then given its answer.
 */
export const claimKey = async (
  sql: SqlTag,
  claim: IdempotencyClaim,
  now: Temporal.Instant,
): Promise<{ answer: unknown } | undefined> => {
  const taken = await sql`
    insert into kernel.idempotency_key (scope, key, fingerprint, created_at)
    values (${claim.scope}, ${claim.key}, ${claim.fingerprint}, ${now})
    on conflict do nothing returning key`;
  if (taken.length > 0) return undefined;
  const [earlier] = await sql<{ fingerprint: string; answer: unknown }>`
    select fingerprint, answer from kernel.idempotency_key where scope = ${claim.scope} and key = ${claim.key}`;
  if (!earlier) return undefined;
  if (earlier.fingerprint !== claim.fingerprint) {
    throw keyReused();
  }
  return { answer: (earlier.answer as { result: unknown }).result };
};

/** Keeps the result beside the key, in the same commit. */
export const keepAnswer = async (sql: SqlTag, claim: IdempotencyClaim, result: unknown): Promise<void> => {
  await sql`
    update kernel.idempotency_key set answer = ${JSON.stringify({ result })}::jsonb
    where scope = ${claim.scope} and key = ${claim.key}`;
};

/**
 * What requests with these keys were answered before, by their place; nothing for those that are new.
 * A key that was used for another request is refused.
 */
export const findAnswers = async (
  sql: SqlTag,
  claims: readonly (IdempotencyClaim | undefined)[],
): Promise<Map<number, { done: unknown } | { refused: unknown }>> => {
  const asked = claims.flatMap((claim, at) => (claim ? [{ ...claim, at }] : []));
  if (asked.length === 0) return new Map();
  const rows = await sql<{ at: number; is_same: boolean; answer: { result: unknown } | null }>`
    select r.at::int as at, k.fingerprint = r.fingerprint as is_same, k.answer
    from unnest(${asked.map((one) => one.at)}::int[], ${asked.map((one) => one.scope)}::text[],
      ${asked.map((one) => one.key)}::text[], ${asked.map((one) => one.fingerprint)}::text[]) as r(at, scope, key, fingerprint)
    cross join lateral (
      select fingerprint, answer from kernel.idempotency_key where scope = r.scope and key = r.key offset 0) k`;
  return new Map(
    rows.map(({ at, is_same: isSame, answer }) => [
      at,
      isSame ? { done: answer?.result } : { refused: keyReused() },
    ]),
  );
};

/** The constraint that says: a request with this key has been answered meanwhile. */
export const KEY_TAKEN = 'idempotency_key_pkey';

/**
 * Keeps the answers of many requests beside their keys, in a fixed order so that two batches never wait in a circle.
 * Violates KEY_TAKEN where a twin was quicker.
 */
export const keepAnswers = async (
  sql: SqlTag,
  answered: readonly { claim: IdempotencyClaim; result: unknown }[],
  now: Temporal.Instant,
): Promise<void> => {
  if (answered.length === 0) return;
  const rows = answered.map(({ claim: { scope, key, fingerprint }, result }) => ({
    scope,
    key,
    fingerprint,
    answer: { result },
  }));
  await sql`
    insert into kernel.idempotency_key (scope, key, fingerprint, answer, created_at)
    select r.scope, r.key, r.fingerprint, r.answer, ${now}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(scope text, key text, fingerprint text, answer jsonb)
    order by r.scope, r.key`;
};

const keyReused = (): DomainError =>
  new DomainError('request.idempotency-key-reused', 'invalid', {}, 'This key was used for another request');

/**
 * The answer kept for the same request; undefined when there is none.
 * @throws `request.idempotency-key-reused`
 */
export const findAnswer = async <Result>(
  sql: SqlTag,
  claim: IdempotencyClaim,
): Promise<Result | undefined> => {
  const [row] = await sql<{ is_same: boolean; answer: { result: Result } | null }>`
    select fingerprint = ${claim.fingerprint} as is_same, answer from kernel.idempotency_key
    where scope = ${claim.scope} and key = ${claim.key}`;
  if (row && !row.is_same) throw keyReused();
  return row?.answer?.result;
};
