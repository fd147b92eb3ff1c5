import { randomInt } from 'node:crypto';
import { DomainError, newId, type Transaction, type Vault } from '#kernel';
import { CODE_LIFE, OneTimeCode, TRIES, type CodePurpose } from './one-time-code.entity.ts';

const RESEND_AFTER = { seconds: 30 };
const CODES_PER_WINDOW = 5;
const WINDOW = { minutes: 10 };

export interface IssuedCode {
  codeId: string;
  expiresAt: string;
  resendAfter: string;
}

/** Makes a code for a phone, within its limits; `details` are what the code proves. */
export const issueCode = async (
  tx: Transaction,
  vault: Vault,
  { purpose, details }: { purpose: CodePurpose; details: { phone: string } },
): Promise<IssuedCode> => {
  const phoneHash = vault.fingerprint('code.phone', details.phone);
  await assertMayAsk(tx, phoneHash);
  const code = tx.em.create(OneTimeCode, {
    id: newId(),
    purpose,
    phoneHash,
    detailsSealed: vault.seal(JSON.stringify(details)),
    codeSealed: vault.seal(String(randomInt(1_000_000)).padStart(6, '0')),
    createdAt: tx.now,
    expiresAt: tx.now.add(CODE_LIFE),
    triesLeft: TRIES,
  });
  tx.em.persist(code);
  return {
    codeId: code.id,
    expiresAt: code.expiresAt.toString(),
    resendAfter: tx.now.add(RESEND_AFTER).toString(),
  };
};

/** Limits are per phone, never per address: thousands of neighbours share one. */
const assertMayAsk = async ({ sql, now }: Transaction, phoneHash: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${phoneHash}, 1))`;
  const [recent] = await sql<{
    asked: number;
    oldest: string | null;
    newest: string | null;
    locked_until: string | null;
  }>`
    select count(*) filter (where is_counted)::int as asked, min(created_at) filter (where is_counted) as oldest,
           max(created_at) as newest, max(locked_until) as locked_until
    from (select *, created_at > ${now.subtract(WINDOW)}::timestamptz as is_counted from identity.one_time_code
          where phone_hash = ${phoneHash}) code
    where is_counted or locked_until > ${now}::timestamptz`;
  const refuse = (code: string, retryAt: Temporal.Instant) => {
    if (Temporal.Instant.compare(now, retryAt) < 0)
      throw new DomainError(code, 'too-many', { retryAt: retryAt.toString() });
  };
  if (recent?.locked_until) refuse('identity.code-locked', Temporal.Instant.from(recent.locked_until));
  if (recent?.newest)
    refuse('identity.too-many-codes', Temporal.Instant.from(recent.newest).add(RESEND_AFTER));
  if (recent?.oldest && recent.asked >= CODES_PER_WINDOW) {
    refuse('identity.too-many-codes', Temporal.Instant.from(recent.oldest).add(WINDOW));
  }
};
