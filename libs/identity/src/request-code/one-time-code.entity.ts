import { defineEntity, p } from '@mikro-orm/core';
import { DomainError, InstantType } from '#kernel';

const OneTimeCodeSchema = defineEntity({
  name: 'OneTimeCode',
  tableName: 'one_time_code',
  schema: 'identity',
  properties: {
    id: p.uuid().primary(),
    purpose: p.enum(['sign-in', 'care'] as const),
    phoneHash: p.text(),
    detailsSealed: p.text(),
    codeSealed: p.text(),
    createdAt: p.type(InstantType),
    expiresAt: p.type(InstantType),
    triesLeft: p.integer(),
    lockedUntil: p.type(InstantType).nullable(),
    usedAt: p.type(InstantType).nullable(),
  },
});

/** Signing in, or saying yes to being cared for: the one never does for the other. */
export type CodePurpose = 'sign-in' | 'care';

export const CODE_LIFE = { minutes: 5 };
export const TRIES = 5;
export const LOCK_AFTER_TRIES = { minutes: 10 };

/** Six digits sent to a phone, to prove that who typed the number also holds it. */
export class OneTimeCode extends OneTimeCodeSchema.class {
  /** @throws when the code can no longer be tried: used, too late, or locked after five wrong tries. */
  assertCanBeTried(now: Temporal.Instant): void {
    if (this.lockedUntil && Temporal.Instant.compare(now, this.lockedUntil) < 0) {
      throw new DomainError('identity.code-locked', 'too-many', { retryAt: this.lockedUntil.toString() });
    }
    if (this.usedAt || this.triesLeft === 0 || Temporal.Instant.compare(now, this.expiresAt) >= 0) {
      throw new DomainError('identity.code-expired', 'gone');
    }
  }

  /** Counts a wrong try; the fifth one locks. */
  noteWrongTry(now: Temporal.Instant): void {
    this.triesLeft -= 1;
    if (this.triesLeft === 0) this.lockedUntil = now.add(LOCK_AFTER_TRIES);
  }

  isFreshFor(now: Temporal.Instant): boolean {
    return !this.usedAt && Temporal.Instant.compare(now, this.expiresAt) < 0;
  }
}
OneTimeCodeSchema.setClass(OneTimeCode);
