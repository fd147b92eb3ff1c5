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
    throw new DomainError(
      'request.idempotency-key-reused',
      'invalid',
      {},
      'This key was used for another request',
    );
  }
  return { answer: (earlier.answer as { result: unknown }).result };
};

/** Keeps the result beside the key, in the same commit. */
export const keepAnswer = async (sql: SqlTag, claim: IdempotencyClaim, result: unknown): Promise<void> => {
  await sql`
    update kernel.idempotency_key set answer = ${JSON.stringify({ result })}::jsonb
    where scope = ${claim.scope} and key = ${claim.key}`;
};
