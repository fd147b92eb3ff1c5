import { z } from 'zod';
import { callProvider, type ProviderAnswer, type ProviderCall } from './call-provider.ts';
import { national, outcomeOfFailure, outcomeOfStatus, wordsOf } from './http-outcome.ts';
import {
  SmsProvider,
  type KnownMessage,
  type OutgoingSms,
  type Receipt,
  type SendOutcome,
} from '../send-messages/sms-provider.ts';

export interface GatewayAccess {
  url: string;
  apiKey: string;
  /** A number registered with the provider (Telecommunications Business Act, Art. 84-2). */
  sender: string;
  timeoutMillis?: number;
}

const accepted = z.object({ messageId: z.string() });
const refused = z.object({ code: z.string() });
const receipts = z.object({
  receipts: z.array(
    z.object({
      messageId: z.string(),
      state: z.enum(['delivered', 'undelivered']),
      reason: z.string().nullable(),
      at: z.iso.datetime({ offset: true }),
    }),
  ),
});
const found = z.object({ messages: z.array(accepted) });

/** Sends through an HTTP gateway that keeps our reference. */
export class GatewaySmsProvider extends SmsProvider {
  readonly code = 'simulator';
  readonly deduplicates = true;
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
      return outcomeOf(response);
    } catch (error) {
      return outcomeOfFailure(error);
    }
  }

  async find(reference: string): Promise<KnownMessage | null> {
    const response = await this.#call(`/messages?reference=${encodeURIComponent(reference)}`);
    if (!response.ok) throw new Error(`The gateway answered ${response.status}.`);
    const [known] = found.parse(response.json()).messages;
    return known ? { providerMessageId: known.messageId } : null;
  }

  async receiptsOf(providerMessageIds: readonly string[]): Promise<Receipt[]> {
    const response = await this.#call(`/receipts?ids=${providerMessageIds.join(',')}`);
    if (!response.ok) throw new Error(`The gateway answered ${response.status}.`);
    return receipts.parse(response.json()).receipts.map(({ messageId, at, ...rest }) => ({
      ...rest,
      providerMessageId: messageId,
      channel: 'sms',
      at: Temporal.Instant.from(at),
    }));
  }

  #call(path: string, call: ProviderCall = {}): Promise<ProviderAnswer> {
    return callProvider(new URL(path, this.#access.url), {
      ...call,
      headers: { 'content-type': 'application/json', 'x-api-key': this.#access.apiKey },
      timeoutMillis: this.#access.timeoutMillis,
    });
  }
}

const outcomeOf = (response: ProviderAnswer): SendOutcome => {
  if (response.ok) {
    const { messageId } = accepted.parse(response.json());
    return { kind: 'accepted', providerMessageId: messageId };
  }
  if (response.status >= 500) return outcomeOfStatus(response);
  const { data } = refused.safeParse(wordsOf(response));
  return outcomeOfStatus(response, data?.code);
};
