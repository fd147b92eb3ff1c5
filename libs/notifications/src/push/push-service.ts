/** Where a browser can be reached and the keys that only it can open (RFC 8291). */
export interface PushTarget {
  endpoint: string;
  keys: { p256dh: string; auth: string };
}

export interface OutgoingPush {
  target: PushTarget;
  text: string;
  /** How long the push service may keep it for a phone that is away. */
  ttlSeconds: number;
  isUrgent: boolean;
  /** A later one of the same topic replaces one that was not delivered yet; 32 characters at most. */
  topic: string;
}

/** What became of one attempt, by what it means for the next. */
export type PushOutcome =
  | { kind: 'accepted' }
  /** The browser has taken its agreement back or no longer exists. */
  | { kind: 'gone'; reason: string }
  /** No later attempt can succeed. */
  | { kind: 'refused'; reason: string }
  | { kind: 'not-now'; reason: string; retryAfterSeconds?: number };

/** Port to the push services of browsers. */
export abstract class PushService {
  abstract send(push: OutgoingPush): Promise<PushOutcome>;
}
