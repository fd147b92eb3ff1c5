import webPush from 'web-push';
import { PushService, type OutgoingPush, type PushOutcome } from './push-service.ts';

export interface PushAccess {
  publicKey: string;
  privateKey: string;
  /** Whom a push service may write to about our pushes: `mailto:` or an address of ours (RFC 8292). */
  subject: string;
  timeoutMillis?: number;
}

/** Sends through whichever push service the browser named, signed with our key (VAPID) and sealed for that browser. */
export class WebPushService extends PushService {
  readonly #access: PushAccess;

  constructor(access: PushAccess) {
    super();
    this.#access = access;
  }

  async send(push: OutgoingPush): Promise<PushOutcome> {
    let request: webPush.RequestDetails;
    try {
      request = this.#requestFor(push);
    } catch {
      return { kind: 'gone', reason: 'keys-unusable' };
    }
    try {
      const response = await fetch(request.endpoint, {
        method: request.method,
        headers: headersOf(request),
        body: new Uint8Array(request.body as Buffer),
        // A push service that sends us elsewhere is none: the address was checked, the new one was not.
        redirect: 'manual',
        signal: AbortSignal.timeout(this.#access.timeoutMillis ?? 5_000),
      });
      await response.body?.cancel();
      return outcomeOf(response);
    } catch (error) {
      const isSilent = (error as { name?: string }).name === 'TimeoutError';
      return { kind: 'not-now', reason: isSilent ? 'service-silent' : 'service-unreachable' };
    }
  }

  #requestFor({ target, text, ttlSeconds, isUrgent, topic }: OutgoingPush): webPush.RequestDetails {
    const { publicKey, privateKey, subject } = this.#access;
    return webPush.generateRequestDetails(target, text, {
      vapidDetails: { publicKey, privateKey, subject },
      TTL: ttlSeconds,
      urgency: isUrgent ? 'high' : 'normal',
      topic,
    });
  }
}

const headersOf = ({ headers }: webPush.RequestDetails): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers as Record<string, string | number>)
      // fetch counts the body itself.
      .filter(([name]) => name !== 'Content-Length')
      .map(([name, value]) => [name, String(value)]),
  );

const outcomeOf = (response: Response): PushOutcome => {
  const { status } = response;
  if (response.ok) return { kind: 'accepted' };
  const reason = `service-${status}`;
  if (status === 404 || status === 410) return { kind: 'gone', reason };
  // 401 and 403 are faults of our key, which an operator can put right while the notice is still of use.
  if (status === 401 || status === 403 || status === 408 || status === 429 || status >= 500) {
    const seconds = Number(response.headers.get('retry-after'));
    return Number.isFinite(seconds) && seconds > 0
      ? { kind: 'not-now', reason, retryAfterSeconds: seconds }
      : { kind: 'not-now', reason };
  }
  return { kind: 'refused', reason };
};
