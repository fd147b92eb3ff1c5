import { z } from 'zod';
import { SmsProvider, type OutgoingSms, type SendOutcome } from './sms-provider.ts';

export interface GatewayAccess {
  url: string;
  apiKey: string;
  /** A number registered with the provider (Telecommunications Business Act, Art. 84-2). */
  sender: string;
  timeoutMillis?: number;
}

const accepted = z.object({ messageId: z.string() });
const refused = z.object({ code: z.string() });
const found = z.object({ messages: z.array(accepted) });

// Faults of our account, not of the message: it waits until somebody has put them right.
const accountFaults = new Set(['wrong-key', 'unregistered-sender']);
const neverConnected = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);

const national = (phone: string) => phone.replace(/^\+82/, '0');

/** Sends through an HTTP gateway that keeps our reference. */
export class GatewaySmsProvider extends SmsProvider {
  readonly #access: GatewayAccess;

  constructor(access: GatewayAccess) {
    super();
    this.#access = access;
  }

  async send(sms: OutgoingSms): Promise<SendOutcome> {
    const message = {
      reference: sms.reference,
      to: national(sms.to),
      from: this.#access.sender,
      text: sms.text,
      requestedAt: sms.requestedAt.toString(),
    };
    try {
      const response = await this.#call('/messages', { method: 'POST', body: JSON.stringify(message) });
      return await outcomeOf(response);
    } catch (error) {
      return outcomeOfFailure(error);
    }
  }

  async find(reference: string): Promise<string | null> {
    const response = await this.#call(`/messages?reference=${encodeURIComponent(reference)}`);
    if (!response.ok) throw new Error(`The gateway answered ${response.status}.`);
    return found.parse(await response.json()).messages[0]?.messageId ?? null;
  }

  #call(path: string, init: RequestInit = {}): Promise<Response> {
    return fetch(new URL(path, this.#access.url), {
      ...init,
      headers: { 'content-type': 'application/json', 'x-api-key': this.#access.apiKey },
      signal: AbortSignal.timeout(this.#access.timeoutMillis ?? 5_000),
    });
  }
}

const outcomeOf = async (response: Response): Promise<SendOutcome> => {
  if (response.ok) {
    const { messageId } = accepted.parse(await response.json());
    return { kind: 'accepted', providerMessageId: messageId };
  }
  if (response.status >= 500) {
    return { kind: 'not-now', reason: `gateway-${response.status}`, mayHaveArrived: true };
  }
  const { data } = refused.safeParse(await response.json().catch(() => undefined));
  const reason = data?.code ?? `gateway-${response.status}`;
  if (response.status === 429 || response.status === 408 || accountFaults.has(reason)) {
    return { kind: 'not-now', reason, mayHaveArrived: false };
  }
  return { kind: 'refused', reason };
};

const outcomeOfFailure = (error: unknown): SendOutcome => {
  const { name, cause } = error as { name?: string; cause?: { code?: string } };
  if (name === 'TimeoutError') return { kind: 'not-now', reason: 'gateway-silent', mayHaveArrived: true };
  if (name !== 'TypeError') return { kind: 'not-now', reason: 'gateway-garbled', mayHaveArrived: true };
  const mayHaveArrived = !neverConnected.has(cause?.code ?? '');
  return { kind: 'not-now', reason: 'gateway-unreachable', mayHaveArrived };
};
