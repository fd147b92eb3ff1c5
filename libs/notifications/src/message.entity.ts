import { defineEntity, p } from '@mikro-orm/core';
import { InstantType } from '#kernel';
import { afterQuietHours } from './quiet-hours.ts';
import type { SendOutcome } from './send-messages/sms-provider.ts';
import type { MessageKind } from './text/ks-x-1001.ts';

export const messageStates = ['pending', 'sending', 'sent', 'failed', 'unknown', 'not-sent'] as const;
export type MessageState = (typeof messageStates)[number];

const MessageSchema = defineEntity({
  name: 'Message',
  tableName: 'message',
  schema: 'notifications',
  properties: {
    id: p.uuid().primary(),
    subjectKind: p.text(),
    subjectId: p.uuid(),
    purpose: p.text(),
    version: p.integer(),
    personId: p.uuid().nullable(),
    recipientSealed: p.text(),
    recipientMasked: p.text(),
    language: p.text(),
    bodySealed: p.text(),
    bytes: p.integer(),
    kind: p.text().$type<MessageKind>(),
    /** The zone whose night the message must not disturb; null when it may go out at any hour. */
    quietZone: p.text().nullable(),
    /** When all of these are withdrawn the message has lost its cause. */
    concerns: p.array().columnType('uuid[]'),
    notBefore: p.type(InstantType).$type<Temporal.Instant>(),
    notAfter: p.type(InstantType).$type<Temporal.Instant>(),
    /** When the next attempt falls due. */
    dueAt: p.type(InstantType).$type<Temporal.Instant>(),
    state: p.text().$type<MessageState>(),
    reason: p.text().nullable(),
    attempts: p.integer(),
    attemptId: p.uuid().nullable(),
    /** By the clock of Postgres: leases guard real work, whatever date a demonstration shows. */
    leaseUntil: p.type(InstantType).$type<Temporal.Instant>().nullable(),
    /** An earlier attempt ended without an answer, so the message may be on the phone already. */
    isUncertain: p.boolean(),
    providerMessageId: p.text().nullable(),
    sentAt: p.type(InstantType).$type<Temporal.Instant>().nullable(),
    createdAt: p.type(InstantType).$type<Temporal.Instant>(),
  },
});

/** What the holder of a due message does next. */
export type NextStep = 'send' | 'ask-provider' | 'nothing';

export interface Attempt {
  id: string;
  leaseUntil: Temporal.Instant;
}

const MAX_BACK_OFF_SECONDS = 300;

const isBefore = (one: Temporal.Instant, other: Temporal.Instant) => Temporal.Instant.compare(one, other) < 0;

/** One text to one phone, from the moment its cause is known until it is settled. */
export class Message extends MessageSchema.class {
  /** Looks at the cause again and decides; only whoever holds the row's lock may ask. */
  begin(now: Temporal.Instant, isWithdrawn: boolean, attempt: Attempt): NextStep {
    if (this.state === 'sending') this.isUncertain = true; // Its worker died between lease and mark.
    const reason = isWithdrawn ? 'cancelled' : isBefore(this.notAfter, now) ? 'too-late' : null;
    if (reason && !this.isUncertain) {
      this.settle('not-sent', reason);
      return 'nothing';
    }
    if (!reason && this.putOffTillMorning(now)) return 'nothing';
    this.state = 'sending';
    this.reason = reason;
    this.attemptId = attempt.id;
    this.leaseUntil = attempt.leaseUntil;
    if (reason) return 'ask-provider';
    this.attempts += 1;
    return 'send';
  }

  isHeldBy(attemptId: string): boolean {
    return this.state === 'sending' && this.attemptId === attemptId;
  }

  /** Writes down what became of the attempt. */
  conclude(outcome: SendOutcome, now: Temporal.Instant): void {
    if (outcome.kind === 'accepted') {
      this.providerMessageId = outcome.providerMessageId;
      this.sentAt = now;
      this.settle('sent', null);
    } else if (outcome.kind === 'refused') {
      this.settle('failed', outcome.reason);
    } else {
      this.isUncertain ||= outcome.mayHaveArrived;
      this.settle('pending', outcome.reason);
      this.dueAt = now.add({ seconds: Math.min(2 ** this.attempts, MAX_BACK_OFF_SECONDS) });
    }
  }

  /** Ends a message that must not be tried again, by what the provider knows of earlier attempts. */
  concludeUnsent(known: { providerMessageId: string | null } | 'no-answer', now: Temporal.Instant): void {
    if (known === 'no-answer') this.settle('unknown', this.reason ?? null);
    else if (known.providerMessageId === null) this.settle('not-sent', this.reason ?? null);
    else this.conclude({ kind: 'accepted', providerMessageId: known.providerMessageId }, now);
  }

  settle(state: MessageState, reason: string | null): void {
    this.state = state;
    this.reason = reason;
    this.attemptId = null;
    this.leaseUntil = null;
  }

  private putOffTillMorning(now: Temporal.Instant): boolean {
    if (!this.quietZone) return false;
    const allowed = afterQuietHours(now, this.quietZone);
    if (!isBefore(now, allowed)) return false;
    this.settle('pending', this.reason ?? null);
    this.dueAt = allowed;
    return true;
  }
}
MessageSchema.setClass(Message);
