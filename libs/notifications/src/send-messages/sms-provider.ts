import type { MessageKind } from '../text/ks-x-1001.ts';

/** The way a text reached, or was to reach, the phone. */
export type MessageChannel = 'sms' | 'alimtalk';

/** A text on its way to a phone. */
export interface OutgoingSms {
  /** Our id of the message; never changes between attempts. */
  reference: string;
  /** E.164 */
  to: string;
  text: string;
  kind: MessageKind;
  requestedAt: Temporal.Instant;
  /** The registered Kakao wording of this text, where the purpose has one; a provider without Kakao leaves it. */
  alimtalk?: { templateCode: string };
}

/** What became of one attempt, by what it means for the next. */
export type SendOutcome =
  | { kind: 'accepted'; providerMessageId: string; channel?: MessageChannel }
  /** No later attempt can succeed: the number does not exist, the text cannot be sent. */
  | { kind: 'refused'; reason: string }
  /** `mayHaveArrived`: the provider may have taken the message although it did not say so. */
  | { kind: 'not-now'; reason: string; mayHaveArrived: boolean; retryAfterSeconds?: number };

/** What a provider says became of a message after it had taken it. */
export interface Receipt {
  providerMessageId: string;
  state: 'delivered' | 'undelivered';
  /** Why not, in the provider's own word; null when delivered. */
  reason: string | null;
  channel: MessageChannel;
  at: Temporal.Instant;
}

/** What a provider knows of a reference it was handed. */
export interface KnownMessage {
  providerMessageId: string;
}

/** Port to whoever delivers text messages. */
export abstract class SmsProvider {
  /** What it is called in rows, metrics and reports: `simulator`, `solapi`, `sens`, `aligo`. */
  abstract readonly code: string;
  /** Delivers one reference once, however often it is handed over; without it an unanswered attempt is not repeated. */
  abstract readonly deduplicates: boolean;
  abstract send(sms: OutgoingSms): Promise<SendOutcome>;
  /** What it has taken under this reference; null when nothing; throws when it does not answer. */
  abstract find(reference: string): Promise<KnownMessage | null>;
  /** What became of messages it took, for providers that are asked; those that call back answer with nothing. */
  abstract receiptsOf(providerMessageIds: readonly string[]): Promise<Receipt[]>;
}
