import { z } from 'zod';
import {
  SmsProvider,
  type KnownMessage,
  type OutgoingSms,
  type Receipt,
  type SendOutcome,
} from '../send-messages/sms-provider.ts';
import { callProvider, type ProviderAnswer } from './call-provider.ts';
import { national, outcomeOfFailure, outcomeOfStatus, outcomeOfWord } from './http-outcome.ts';

export interface AligoAccess {
  url: string;
  apiKey: string;
  userId: string;
  sender: string;
  timeoutMillis?: number;
}

const answer = z.object({
  result_code: z.coerce.number(),
  message: z.string().optional(),
  msg_id: z.coerce.string().optional(),
});
const details = z.object({
  result_code: z.coerce.number(),
  list: z.array(z.object({ sms_state: z.string(), reg_date: z.string() })).optional(),
});

// Aligo answers 200 to everything; what it means stands in result_code (smartsms.aligo.in, API specification).
const words: Readonly<Record<number, string>> = {
  [-101]: 'wrong-key',
  [-102]: 'wrong-key',
  [-103]: 'unregistered-sender',
  [-104]: 'wrong-number',
  [-105]: 'wrong-number',
  [-201]: 'no-balance',
  [-202]: 'text-too-long',
};

/** Aligo: no Kakao here, no reference of ours; an unanswered attempt stays unknown until a person tells. */
export class AligoProvider extends SmsProvider {
  readonly code = 'aligo';
  readonly deduplicates = false;
  readonly #access: AligoAccess;

  constructor(access: AligoAccess) {
    super();
    this.#access = access;
  }

  async send(sms: OutgoingSms): Promise<SendOutcome> {
    try {
      const response = await this.#post('/send/', {
        sender: this.#access.sender.replace(/\D/g, ''),
        receiver: national(sms.to),
        msg: sms.text,
        msg_type: sms.kind,
      });
      if (!response.ok) return outcomeOfStatus(response);
      const { result_code: code, msg_id: id } = answer.parse(response.json());
      if (code === 1 && id) return { kind: 'accepted', providerMessageId: id };
      return outcomeOfWord(words[code] ?? `aligo-${code}`);
    } catch (error) {
      return outcomeOfFailure(error);
    }
  }

  /** @throws always: Aligo lists by day and number, and two texts to one phone cannot be told apart */
  async find(reference: string): Promise<KnownMessage | null> {
    throw new Error(`Aligo does not know references such as ${reference}.`);
  }

  async receiptsOf(providerMessageIds: readonly string[]): Promise<Receipt[]> {
    const found = await Promise.all(providerMessageIds.map((id) => this.#receiptOf(id)));
    return found.flatMap((one) => (one ? [one] : []));
  }

  async #receiptOf(mid: string): Promise<Receipt | null> {
    const response = await this.#post('/sms_list/', { mid });
    if (!response.ok) throw new Error(`Aligo answered ${response.status}.`);
    const [one] = details.parse(response.json()).list ?? [];
    if (!one || /전송중|대기/.test(one.sms_state)) return null;
    const isDelivered = /완료|성공/.test(one.sms_state);
    return {
      providerMessageId: mid,
      state: isDelivered ? 'delivered' : 'undelivered',
      reason: isDelivered ? null : one.sms_state,
      channel: 'sms',
      at: Temporal.PlainDateTime.from(one.reg_date.replace(' ', 'T'))
        .toZonedDateTime('Asia/Seoul')
        .toInstant(),
    };
  }

  #post(path: string, fields: Record<string, string>): Promise<ProviderAnswer> {
    return callProvider(new URL(path, this.#access.url), {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8' },
      body: new URLSearchParams({
        key: this.#access.apiKey,
        user_id: this.#access.userId,
        ...fields,
      }).toString(),
      timeoutMillis: this.#access.timeoutMillis,
    });
  }
}
