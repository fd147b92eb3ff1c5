import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import iconv from 'iconv-lite';
import type { Clock } from '#kernel';
import type { Faults, FaultMode } from './faults.ts';
import type { Delivered, Journal } from './journal.ts';

export interface TextDeskOptions {
  senders: readonly string[];
  journal: Journal;
  clock: Clock;
  slowMillis?: number | undefined;
}

/** A text as any dialect hands it over. */
export interface HandedText {
  /** Absent where the provider knows no references. */
  reference?: string | undefined;
  to: string;
  from: string;
  text: string;
  requestedAt?: string | undefined;
  channel?: 'alimtalk' | undefined;
}

export type Taken =
  | { kind: 'taken'; message: Delivered; isRepeat: boolean; mayAnswer: boolean }
  | { kind: 'refused'; status: number; code: string };

const MAX_BYTES = 2_000;
/** A receipt that is late comes after so long. */
const LATE = { minutes: 10 };
const digits = (text: string) => text.replace(/\D/g, '');

/** Takes texts in, whatever dialect they were handed over in, and puts them into their inboxes or meets them with a fault. */
export class TextDesk {
  readonly #options: TextDeskOptions;
  readonly #faults: Faults;
  readonly #accepted: Map<string, Promise<Delivered>>;

  constructor(options: TextDeskOptions, faults: Faults) {
    this.#options = options;
    this.#faults = faults;
    this.#accepted = new Map(options.journal.delivered.map((one) => [one.reference, Promise.resolve(one)]));
  }

  async take(text: HandedText, { deduplicates }: { deduplicates: boolean }): Promise<Taken> {
    const refusal = this.#refusalOf(text);
    if (refusal) return { kind: 'refused', status: 400, code: refusal };
    const fault = this.#faults.take();
    if (fault === 'error-500') return { kind: 'refused', status: 500, code: 'internal-error' };
    if (fault === 'throttle-429') return { kind: 'refused', status: 429, code: 'too-many-requests' };
    if (fault === 'unknown-number' || !/^01[016789]\d{7,8}$/.test(digits(text.to))) {
      return { kind: 'refused', status: 422, code: 'unknown-number' };
    }
    if (fault === 'slow') await pause(this.#options.slowMillis ?? 3_000);
    const { delivery, isRepeat } = this.#deliver(text, receiptOf(fault), deduplicates);
    const message = await delivery;
    return { kind: 'taken', message, isRepeat, mayAnswer: fault !== 'accept-then-timeout' };
  }

  /** What became of a message, once that is known. */
  receiptOf(
    messageId: string,
  ): { state: 'delivered' | 'undelivered'; reason: string | null; at: string } | undefined {
    const { journal, clock } = this.#options;
    const message = journal.byId(messageId);
    if (!message || message.receipt === 'none') return undefined;
    const isLate = message.receipt === 'late';
    const knownAt = Temporal.Instant.from(message.takenAt ?? message.at).add(LATE);
    if (isLate && Temporal.Instant.compare(knownAt, clock.now()) > 0) return undefined;
    // By the sender's clock: a demonstration of another date shows that date everywhere.
    const at = Temporal.Instant.from(message.at).add(isLate ? LATE : { seconds: 3 });
    const isDelivered = message.receipt !== 'undelivered';
    return {
      state: isDelivered ? 'delivered' : 'undelivered',
      reason: isDelivered ? null : 'phone-off',
      at: at.toString(),
    };
  }

  #deliver(
    text: HandedText,
    receipt: Delivered['receipt'],
    deduplicates: boolean,
  ): { delivery: Promise<Delivered>; isRepeat: boolean } {
    const { clock, journal } = this.#options;
    const reference = text.reference ?? randomUUID();
    const earlier = deduplicates ? this.#accepted.get(reference) : undefined;
    if (earlier) return { delivery: earlier, isRepeat: true };
    const message: Delivered = {
      messageId: randomUUID(),
      reference,
      from: digits(text.from),
      to: digits(text.to),
      text: text.text,
      at: text.requestedAt ?? clock.now().toString(),
      takenAt: clock.now().toString(),
      ...(text.channel && { channel: text.channel }),
      ...(receipt && { receipt }),
    };
    const delivery = journal.append(message).then(() => message);
    this.#accepted.set(reference, delivery);
    delivery.catch(() => this.#accepted.delete(reference));
    return { delivery, isRepeat: false };
  }

  #refusalOf(text: HandedText): string | undefined {
    if (!this.#options.senders.includes(digits(text.from))) return 'unregistered-sender';
    const bytes = iconv.encode(text.text, 'euc-kr');
    if (iconv.decode(bytes, 'euc-kr') !== text.text) return 'illegal-character';
    return bytes.length > MAX_BYTES ? 'text-too-long' : undefined;
  }
}

/** What will be said of a message that was taken while this misbehaviour was on. */
const receiptOf = (fault: FaultMode): Delivered['receipt'] => {
  if (fault === 'undelivered') return 'undelivered';
  if (fault === 'no-receipt') return 'none';
  return fault === 'late-receipt' ? 'late' : undefined;
};
