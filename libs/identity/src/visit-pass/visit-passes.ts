import { createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, DomainError, Vault, type Actor } from '#kernel';

const ID_LENGTH = 22;
const SIGNATURE_LENGTH = 16;
const FORM = /^([\w-]{22})([0-9a-z]{1,8})\.([\w-]{16})$/;

/**
 * Lets whoever holds it follow one visit until a moment, without signing in: the QR on a slip of paper. It says
 * nothing of the person and opens nothing else; nothing is stored, and a forged one costs no query.
 */
@Injectable()
export class VisitPasses {
  readonly #vault: Vault;
  readonly #clock: Clock;

  constructor(vault: Vault, clock: Clock) {
    this.#vault = vault;
    this.#clock = clock;
  }

  /** Good until `until`, to the minute. */
  tokenOf(visitId: string, until: Temporal.Instant): string {
    const minute = Math.floor(until.epochMilliseconds / 60_000).toString(36);
    const id = Buffer.from(visitId.replaceAll('-', ''), 'hex').toString('base64url');
    return `${id}${minute}.${this.#sign(visitId, minute)}`;
  }

  /** @throws `identity.visit-pass-unknown` for what we did not make, `identity.visit-pass-over` after its time. */
  read(token: string): { visitId: string; until: Temporal.Instant } {
    const [, text, minute, signature] = FORM.exec(token) ?? [];
    const hex = Buffer.from(text ?? '', 'base64url').toString('hex');
    const visitId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    if (!minute || !isSame(signature ?? '', this.#sign(visitId, minute)))
      throw new DomainError('identity.visit-pass-unknown', 'not-found');
    const until = Temporal.Instant.fromEpochMilliseconds(parseInt(minute, 36) * 60_000);
    if (Temporal.Instant.compare(this.#clock.now(), until) >= 0)
      throw new DomainError('identity.visit-pass-over', 'gone');
    return { visitId, until };
  }

  /** Who calls with this pass; undefined when it opens nothing. */
  visitorBehind(token: string): Actor | undefined {
    if (token.length < ID_LENGTH + SIGNATURE_LENGTH) return undefined;
    try {
      return { kind: 'visitor', id: this.read(token).visitId, permissions: [], scope: null };
    } catch (error) {
      if (error instanceof DomainError) return undefined;
      throw error;
    }
  }

  #sign(visitId: string, minute: string): string {
    return createHmac('sha256', this.#vault.tokenKey)
      .update(`visit-pass\0${visitId}\0${minute}`)
      .digest('base64url')
      .slice(0, SIGNATURE_LENGTH);
  }
}

const isSame = (given: string, right: string): boolean => {
  const [a, b] = [Buffer.from(given), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
};
