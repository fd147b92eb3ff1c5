import { defineEntity, p } from '@mikro-orm/core';
import { InstantType } from '#kernel';
import type { Choice } from './contact-wishes/choices.ts';
import { afterQuietHours } from './quiet-hours.ts';
import type { KnownMessage, MessageChannel, SendOutcome } from './send-messages/sms-provider.ts';
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
    /** 0: somebody waits for it (a code, their turn); 1: about their visit; 2: one of thousands. */
    urgency: p.smallint(),
    /** Was under way when a worker died; it is tried by itself, so that it takes nobody along. */
    isSuspect: p.boolean(),
    /** How often a worker died while it was tried by itself. */
    deaths: p.smallint(),
    providerMessageId: p.text().nullable(),
    /** Who took it, or may have taken it. */
    provider: p.text().nullable(),
    channel: p.text().$type<MessageChannel>(),
    /** Code of the offer it is about, or empty; with the centre it chose the wording. */
    offerCode: p.text(),
    centreCode: p.text().nullable(),
    /** Under which its wording is registered with Kakao; null where it is a plain text. */
    alimtalkCode: p.text().nullable(),
    /** What its provider charges for it, once taken. */
    costWon: p.decimal().nullable(),
    /** What the provider's receipt said; null while none has come. */
    delivery: p.text().$type<'delivered' | 'undelivered'>().nullable(),
    deliveredAt: p.type(InstantType).$type<Temporal.Instant>().nullable(),
    deliveryReason: p.text().nullable(),
    /** What the person may do without it by; null for what everybody is told. */
    choice: p.text().$type<Choice>().nullable(),
    /** What a timed purpose is counted from: the visit's beginning or end. */
    anchorAt: p.type(InstantType).$type<Temporal.Instant>().nullable(),
    /** When the fact happened that the message tells of. */
    causedAt: p.type(InstantType).$type<Temporal.Instant>(),
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

/** Who is asked to deliver; whether handing over the same message again is safe there. */
export interface Carrier {
  code: string;
  deduplicates: boolean;
}

const MAX_BACK_OFF_SECONDS = 300;
const DEATHS = 3;

const isBefore = (one: Temporal.Instant, other: Temporal.Instant) => Temporal.Instant.compare(one, other) < 0;

/** One text to one phone, from the moment its cause is known until it is settled. */
export class Message extends MessageSchema.class {
  /** Looks at the cause again and decides; only whoever holds the row's lock may ask. */
  begin(now: Temporal.Instant, lostCause: string | null, attempt: Attempt, carrier: Carrier): NextStep {
    const reason = lostCause ?? (isBefore(this.notAfter, now) ? 'too-late' : null);
    if (reason && !this.isUncertain) {
      this.settle('not-sent', reason);
      return 'nothing';
    }
    if (!reason && this.putOffTillMorning(now)) return 'nothing';
    this.state = 'sending';
    this.reason = reason;
    this.attemptId = attempt.id;
    this.leaseUntil = attempt.leaseUntil;
    if (reason || (this.isUncertain && !carrier.deduplicates)) return 'ask-provider';
    this.attempts += 1;
    this.provider = carrier.code;
    return 'send';
  }

  /** Its worker died between lease and mark: nobody knows how far it had come, or whether it was its fault. */
  survive(now: Temporal.Instant): void {
    this.isUncertain = true;
    if (this.isSuspect) this.deaths += 1;
    this.isSuspect = true;
    if (this.deaths >= DEATHS) return this.settle('unknown', 'poison');
    this.settle('pending', this.reason ?? null);
    this.dueAt = now;
  }

  isHeldBy(attemptId: string): boolean {
    return this.state === 'sending' && this.attemptId === attemptId;
  }

  /** Lost its cause between the lease and the sending: this attempt handed nothing over. */
  holdBack(reason: string, now: Temporal.Instant): void {
    this.isSuspect = false;
    this.attempts -= 1;
    this.settle(this.isUncertain ? 'pending' : 'not-sent', reason);
    this.dueAt = now;
  }

  /** Writes down what became of the attempt; where another provider is free it is asked at once. */
  conclude(outcome: SendOutcome, now: Temporal.Instant, hasOther = false): void {
    this.isSuspect = false;
    if (outcome.kind === 'accepted') {
      this.providerMessageId = outcome.providerMessageId;
      this.channel = outcome.channel ?? 'sms';
      this.sentAt = now;
      this.settle('sent', null);
    } else if (outcome.kind === 'refused') {
      this.settle('failed', outcome.reason);
    } else {
      this.isUncertain ||= outcome.mayHaveArrived;
      this.settle('pending', outcome.reason);
      const goesElsewhere = hasOther && !this.isUncertain && this.attempts === 1;
      this.dueAt = goesElsewhere ? now : now.add({ seconds: this.pause(outcome.retryAfterSeconds) });
    }
  }

  /** Goes on by what the provider knows of an earlier attempt that nobody marked. */
  concludeAsked(known: KnownMessage | null | 'no-answer', now: Temporal.Instant): void {
    this.isSuspect = false;
    if (known && known !== 'no-answer') {
      this.conclude({ kind: 'accepted', providerMessageId: known.providerMessageId }, now);
    } else if (this.reason) {
      // It must not go out any more, whatever became of it.
      this.settle(known === null ? 'not-sent' : 'unknown', this.reason);
    } else if (known === null) {
      this.isUncertain = false;
      this.settle('pending', null);
      this.dueAt = now;
    } else {
      this.attempts += 1;
      this.settle('pending', 'provider-does-not-answer');
      this.dueAt = now.add({ seconds: this.pause() });
    }
  }

  settle(state: MessageState, reason: string | null): void {
    this.state = state;
    this.reason = reason;
    this.attemptId = null;
    this.leaseUntil = null;
  }

  private pause(asked = 0): number {
    return Math.min(Math.max(2 ** this.attempts, asked), MAX_BACK_OFF_SECONDS);
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
