import { Injectable } from '@nestjs/common';
import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { SystemClock, Vault } from '#kernel';

export const TICKET_SECONDS = 600;

const AUDIENCE = 'charye.realtime';
const claims = z.object({ topics: z.array(z.string()).min(1), exp: z.number().int() });

// A ticket goes from one process to another, and the one that checks it has no table with a demonstration's clock.
const clock = new SystemClock();

/** What a ticket lets its bearer hear, and until when in real time. */
export interface Admission {
  topics: string[];
  until: Temporal.Instant;
}

/** Signs and checks the short-lived tickets with which a client may join topics. */
@Injectable()
export class TopicTickets {
  readonly #key: Uint8Array;

  constructor(vault: Vault) {
    this.#key = vault.tokenKey;
  }

  sign(topics: readonly string[], from = clock.now()): Promise<string> {
    const issuedAt = Math.floor(from.epochMilliseconds / 1000);
    return new SignJWT({ topics: [...topics] })
      .setProtectedHeader({ alg: 'HS256' })
      .setAudience(AUDIENCE)
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + TICKET_SECONDS)
      .sign(this.#key);
  }

  /** Undefined for a ticket that is not ours, was changed, or has run out. */
  async verify(ticket: unknown): Promise<Admission | undefined> {
    if (typeof ticket !== 'string') return undefined;
    try {
      const { payload } = await jwtVerify(ticket, this.#key, { audience: AUDIENCE, algorithms: ['HS256'] });
      const { topics, exp } = claims.parse(payload);
      return { topics, until: Temporal.Instant.fromEpochMilliseconds(exp * 1000) };
    } catch {
      return undefined;
    }
  }
}
