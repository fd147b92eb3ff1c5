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
 * Takes the keys of many requests at once, in a fixed order so that two batches never wait in a circle.
 * @returns what is known already, by the request's place: the earlier answer, or the refusal of a key used for another request.
 */
export const claimKeys = async (
  sql: SqlTag,
  claims: readonly (IdempotencyClaim | undefined)[],
  now: Temporal.Instant,
): Promise<Map<number, { done: unknown } | { refused: unknown }>> => {
  const asked = claims.flatMap((claim, at) => (claim ? [{ ...claim, at }] : []));
  const known = new Map<number, { done: unknown } | { refused: unknown }>();
  if (asked.length === 0) return known;
  const rows = JSON.stringify(
    asked.map(({ scope, key, fingerprint, at }) => ({ scope, key, fingerprint, at })),
  );
  const taken = await sql<{ scope: string; key: string }>`
    insert into kernel.idempotency_key (scope, key, fingerprint, created_at)
    select r.scope, r.key, r.fingerprint, ${now}::timestamptz
    from jsonb_to_recordset(${rows}::jsonb) as r(scope text, key text, fingerprint text) order by r.scope, r.key
    on conflict do nothing returning scope, key`;
  if (taken.length === asked.length) return known;
  const earlier = await sql<{ at: number; is_same: boolean; answer: { result: unknown } | null }>`
    select r.at, k.fingerprint = r.fingerprint as is_same, k.answer
    from jsonb_to_recordset(${rows}::jsonb) as r(scope text, key text, fingerprint text, at int)
    join kernel.idempotency_key k on k.scope = r.scope and k.key = r.key
    where (k.scope, k.key) not in (select t.scope, t.key from jsonb_to_recordset(${JSON.stringify(taken)}::jsonb) as t(scope text, key text))`;
  for (const { at, is_same: isSame, answer } of earlier) {
    known.set(at, isSame ? { done: answer?.result } : { refused: keyReused() });
  }
  return known;
};

/** Keeps the answers of those who were served and gives back the keys of those who were refused. */
export const settleKeys = async (
  sql: SqlTag,
  settled: readonly { claim: IdempotencyClaim; verdict: { done: unknown } | { refused: unknown } }[],
): Promise<void> => {
  const rowsOf = (kind: 'done' | 'refused') =>
    settled.flatMap(({ claim, verdict }) =>
      kind in verdict
        ? [
            {
              scope: claim.scope,
              key: claim.key,
              answer: 'done' in verdict ? { result: verdict.done } : null,
            },
          ]
        : [],
    );
  const done = rowsOf('done');
  if (done.length > 0) {
    await sql`
      update kernel.idempotency_key k set answer = r.answer
      from jsonb_to_recordset(${JSON.stringify(done)}::jsonb) as r(scope text, key text, answer jsonb)
      where k.scope = r.scope and k.key = r.key`;
  }
  const refused = rowsOf('refused');
  if (refused.length > 0) {
    await sql`
      delete from kernel.idempotency_key k using jsonb_to_recordset(${JSON.stringify(refused)}::jsonb) as r(scope text, key text)
      where k.scope = r.scope and k.key = r.key`;
  }
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
