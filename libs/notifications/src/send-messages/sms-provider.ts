/** A text on its way to a phone; the provider delivers one reference once, however often it is handed over. */
export interface OutgoingSms {
  reference: string;
  to: string;
  text: string;
  requestedAt: Temporal.Instant;
}

/** What became of one attempt, by what it means for the next. */
export type SendOutcome =
  | { kind: 'accepted'; providerMessageId: string }
  /** No later attempt can succeed: the number does not exist, the text cannot be sent. */
  | { kind: 'refused'; reason: string }
  /** `mayHaveArrived`: the provider may have taken the message although it did not say so. */
  | { kind: 'not-now'; reason: string; mayHaveArrived: boolean };

/** Port to whoever delivers text messages. */
export abstract class SmsProvider {
  abstract send(sms: OutgoingSms): Promise<SendOutcome>;
  /** The provider's id of a message it has taken under this reference; null when it has none. */
  abstract find(reference: string): Promise<string | null>;
}
