/** A question as it is said, with five keys: 5 is the best. */
export interface SpokenQuestion {
  code: string;
  text: string;
}

/** An automatic call: a voice asks, the phone's keys answer. */
export interface OutgoingCall {
  /** Ours; the same for every repetition of the same attempt. */
  reference: string;
  /** E.164 */
  to: string;
  greeting: string;
  questions: readonly SpokenQuestion[];
  requestedAt: Temporal.Instant;
}

/** What became of asking for a call. */
export type PlacedCall =
  | { kind: 'placed'; callId: string }
  /** No call to this number will ever succeed. */
  | { kind: 'refused'; reason: string }
  | { kind: 'not-now'; reason: string };

/** What a call has come to; `wantsNoMore`: pressed the key for "do not ask me again". */
export type CallResult =
  | { kind: 'under-way' }
  | {
      kind: 'ended';
      outcome: 'completed' | 'broken-off' | 'no-answer' | 'wrong-number';
      answers: Readonly<Record<string, number>>;
      wantsNoMore: boolean;
    };

/** Port to whoever makes automatic calls (ARS). */
export abstract class VoiceCaller {
  /** Places one reference once, however often it is asked. */
  abstract place(call: OutgoingCall): Promise<PlacedCall>;
  /** @throws when it does not answer */
  abstract resultOf(callId: string): Promise<CallResult>;
}
