import { createHmac, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { SystemClock } from '#kernel';
import {
  SmsProvider,
  type KnownMessage,
  type OutgoingSms,
  type Receipt,
  type SendOutcome,
} from '../send-messages/sms-provider.ts';
import { callProvider, type ProviderAnswer, type ProviderCall } from './call-provider.ts';
import { national, outcomeOfFailure, outcomeOfStatus, outcomeOfWord, wordsOf } from './http-outcome.ts';

export interface SolapiAccess {
  url: string;
  apiKey: string;
  apiSecret: string;
  sender: string;
  /** Kakao channel; without it every message is a text message. */
  pfId?: string | undefined;
  timeoutMillis?: number;
}

const sent = z.object({ messageId: z.string() });
const failed = z.object({ errorCode: z.string() });
const row = z.object({
  messageId: z.string(),
  type: z.string(),
  statusCode: z.string(),
  reason: z.string().nullish(),
  dateUpdated: z.string(),
});
const list = z.object({ messageList: z.record(z.string(), row) });

// What Solapi calls it → what we do (developers.solapi.com, message status codes).
const words: Readonly<Record<string, string>> = {
  ValidationError: 'malformed',
  InvalidAPIKey: 'wrong-key',
  SignatureDoesNotMatch: 'wrong-key',
  NotEnoughBalance: 'no-balance',
  InvalidFromNumber: 'unregistered-sender',
  InvalidToNumber: 'wrong-number',
};

/** `HMAC-SHA256 apiKey=…, date=…, salt=…, signature=…`: the signature is over date and salt, in hex. */
export const solapiAuthorization = (
  { apiKey, apiSecret }: Pick<SolapiAccess, 'apiKey' | 'apiSecret'>,
  date: string,
  salt: string,
): string => {
  const signature = createHmac('sha256', apiSecret)
    .update(date + salt)
    .digest('hex');
  return `HMAC-SHA256 apiKey=${apiKey}, date=${date}, salt=${salt}, signature=${signature}`;
};

/** Solapi: knows our reference as a custom field, so it is asked; it would deliver the same message twice. */
export class SolapiProvider extends SmsProvider {
  readonly code = 'solapi';
  readonly deduplicates = false;
  readonly #access: SolapiAccess;

  constructor(access: SolapiAccess) {
    super();
    this.#access = access;
  }

  async send(sms: OutgoingSms): Promise<SendOutcome> {
    const { pfId, sender } = this.#access;
    const kakao = pfId && sms.alimtalk;
    const message = {
      to: national(sms.to),
      from: sender.replace(/\D/g, ''),
      text: sms.text,
      type: kakao ? 'ATA' : sms.kind,
      customFields: { reference: sms.reference },
      // A phone without Kakao gets the same words as a text message.
      ...(kakao && { kakaoOptions: { pfId, templateId: sms.alimtalk!.templateCode, disableSms: false } }),
    };
    try {
      const response = await this.#ask('/messages/v4/send', {
        method: 'POST',
        body: JSON.stringify({ message }),
      });
      if (response.ok) {
        const { messageId } = sent.parse(response.json());
        return { kind: 'accepted', providerMessageId: messageId, channel: kakao ? 'alimtalk' : 'sms' };
      }
      const { data } = failed.safeParse(wordsOf(response));
      const word = data && words[data.errorCode];
      if (word && response.status < 429) return outcomeOfWord(word);
      return outcomeOfStatus(response);
    } catch (error) {
      return outcomeOfFailure(error);
    }
  }

  async find(reference: string): Promise<KnownMessage | null> {
    const query = new URLSearchParams({
      criteria: 'customFields.reference',
      cond: 'eq',
      value: reference,
      limit: '1',
    });
    const [known] = await this.#list(query);
    return known ? { providerMessageId: known.messageId } : null;
  }

  async receiptsOf(providerMessageIds: readonly string[]): Promise<Receipt[]> {
    const query = new URLSearchParams({ limit: String(providerMessageIds.length) });
    for (const id of providerMessageIds) query.append('messageIds[]', id);
    return (await this.#list(query)).flatMap((one): Receipt[] => {
      // 2xxx and 3000 are on their way, 4000 arrived, any other number did not.
      if (/^2\d{3}$|^3000$/.test(one.statusCode)) return [];
      const isDelivered = one.statusCode === '4000';
      return [
        {
          providerMessageId: one.messageId,
          state: isDelivered ? 'delivered' : 'undelivered',
          reason: isDelivered ? null : (one.reason ?? one.statusCode),
          channel: one.type === 'ATA' ? 'alimtalk' : 'sms',
          at: Temporal.Instant.from(one.dateUpdated),
        },
      ];
    });
  }

  async #list(query: URLSearchParams): Promise<z.output<typeof row>[]> {
    const response = await this.#ask(`/messages/v4/list?${query.toString()}`);
    if (!response.ok) throw new Error(`Solapi answered ${response.status}.`);
    return Object.values(list.parse(response.json()).messageList);
  }

  #ask(path: string, call: ProviderCall = {}): Promise<ProviderAnswer> {
    // The provider checks real time, whatever date a demonstration shows.
    const date = new SystemClock().now().toString({ smallestUnit: 'millisecond' });
    const authorization = solapiAuthorization(this.#access, date, randomBytes(16).toString('hex'));
    return callProvider(new URL(path, this.#access.url), {
      ...call,
      headers: { 'content-type': 'application/json', authorization },
      timeoutMillis: this.#access.timeoutMillis,
    });
  }
}
