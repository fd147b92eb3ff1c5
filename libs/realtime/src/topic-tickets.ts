import { createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { SystemClock, Vault } from '#kernel';

export const TICKET_SECONDS = 600;

const claims = z.object({ topics: z.array(z.string()).min(1), until: z.number().int() });

// A ticket goes from one process to another, and the one that checks it has no table with a demonstration's clock.
const clock = new SystemClock();

/** What a ticket lets its bearer hear, and until when in real time. */
export interface Admission {
  topics: string[];
  until: Temporal.Instant;
}

/**
 * Signs and checks the short-lived tickets with which a client may join topics: what it says, and our
 * signature over it. A web token of a library costs twenty times as much to check, and after a restart
 * thousands are checked at once.
 */
@Injectable()
export class TopicTickets {
  readonly #vault: Vault;

  constructor(vault: Vault) {
    this.#vault = vault;
  }

  sign(topics: readonly string[], from = clock.now()): string {
    const until = Math.floor(from.epochMilliseconds / 1_000) + TICKET_SECONDS;
    const said = Buffer.from(JSON.stringify({ topics, until })).toString('base64url');
    return `${said}.${this.#signatureOf(said)}`;
  }

  /** Undefined for a ticket that is not ours, was changed, or has run out. */
  verify(ticket: unknown): Admission | undefined {
    if (typeof ticket !== 'string') return undefined;
    const [said = '', signature = ''] = ticket.split('.');
    const right = Buffer.from(this.#signatureOf(said));
    const given = Buffer.from(signature);
    if (right.length !== given.length || !timingSafeEqual(right, given)) return undefined;
    const { topics, until: seconds } = claims.parse(JSON.parse(Buffer.from(said, 'base64url').toString()));
    const until = Temporal.Instant.fromEpochMilliseconds(seconds * 1_000);
    return Temporal.Instant.compare(until, clock.now()) > 0 ? { topics, until } : undefined;
  }

  #signatureOf(said: string): string {
    return createHmac('sha256', this.#vault.tokenKey).update(`realtime\0${said}`).digest('base64url');
  }
}
