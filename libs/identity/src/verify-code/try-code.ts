import { timingSafeEqual } from 'node:crypto';
import { LockMode } from '@mikro-orm/core';
import { DomainError, type Transaction, type Vault } from '#kernel';
import { OneTimeCode, type CodePurpose } from '../request-code/one-time-code.entity.ts';

/** The count of wrong tries must outlive the refusal, which is thrown after the commit. */
export interface WrongTry {
  wrong: true;
  triesLeft: number;
  lockedUntil: string | null;
}

/** Uses a code up: what it proves, or a wrong try that has been counted. */
export const tryCode = async <Details>(
  tx: Transaction,
  vault: Vault,
  input: { codeId: string; code: string; purpose: CodePurpose },
): Promise<{ details: Details } | WrongTry> => {
  const row = await tx.em.findOne(
    OneTimeCode,
    { id: input.codeId, purpose: input.purpose },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!row) throw new DomainError('identity.code-expired', 'gone');
  row.assertCanBeTried(tx.now);
  const right = Buffer.from(vault.open(row.codeSealed));
  const typed = Buffer.from(input.code);
  if (typed.length !== right.length || !timingSafeEqual(typed, right)) {
    row.noteWrongTry(tx.now);
    return { wrong: true, triesLeft: row.triesLeft, lockedUntil: row.lockedUntil?.toString() ?? null };
  }
  row.usedAt = tx.now;
  return { details: JSON.parse(vault.open(row.detailsSealed)) as Details };
};

export const refusalOf = ({ triesLeft, lockedUntil }: WrongTry): DomainError =>
  lockedUntil
    ? new DomainError('identity.code-locked', 'too-many', { retryAt: lockedUntil })
    : new DomainError('identity.wrong-code', 'invalid', { triesLeft });
