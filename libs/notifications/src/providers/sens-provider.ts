import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { SystemClock } from '#kernel';
import {
  SmsProvider,
  type KnownMessage,
  type OutgoingSms,
  type Receipt,
  type SendOutcome,
} from '../send-messages/sms-provider.ts';
import { callProvider, type ProviderAnswer } from './call-provider.ts';
import { national, outcomeOfFailure, outcomeOfStatus } from './http-outcome.ts';

export interface SensAccess {
  /** `https://sens.apigw.ntruss.com`, for public offices `https://sens.apigw.gov-ntruss.com`. */
  url: string;
  accessKey: string;
  secretKey: string;
  smsServiceId: string;
  sender: string;
  /** Alimtalk service and Kakao channel; without them every message is a text message. */
  alimtalk?: { serviceId: string; plusFriendId: string } | undefined;
  timeoutMillis?: number;
}

const sent = z.object({ requestId: z.string() });
const item = z.object({
  messageId: z.string(),
  status: z.string().optional(),
  statusName: z.string().optional(),
  statusCode: z.string().nullish(),
  statusMessage: z.string().nullish(),
  completeTime: z.string().nullish(),
});
const listed = z.object({ messages: z.array(item) });

/** base64 of HMAC-SHA256 over `METHOD path\ntimestamp\naccess key` (api.ncloud-docs.com, SENS v2). */
export const sensSignature = (
  { accessKey, secretKey }: Pick<SensAccess, 'accessKey' | 'secretKey'>,
  method: string,
  path: string,
  timestamp: string,
): string =>
  createHmac('sha256', secretKey).update(`${method} ${path}\n${timestamp}\n${accessKey}`).digest('base64');

/** Naver Cloud SENS: keeps no reference of ours, so an unanswered attempt stays unknown until a receipt or a person tells. */
export class SensProvider extends SmsProvider {
  readonly code = 'sens';
  readonly deduplicates = false;
  readonly #access: SensAccess;

  constructor(access: SensAccess) {
    super();
    this.#access = access;
  }

  async send(sms: OutgoingSms): Promise<SendOutcome> {
    const kakao = this.#access.alimtalk && sms.alimtalk;
    try {
      const response = await (kakao ? this.#sendAlimtalk(sms) : this.#sendText(sms));
      if (!response.ok) return outcomeOfStatus(response);
      const { requestId } = sent.parse(response.json());
      return {
        kind: 'accepted',
        providerMessageId: `${kakao ? 'alimtalk' : 'sms'}:${requestId}`,
        channel: kakao ? 'alimtalk' : 'sms',
      };
    } catch (error) {
      return outcomeOfFailure(error);
    }
  }

  /** @throws always: SENS lists by time and number, and two texts to one phone cannot be told apart */
  async find(reference: string): Promise<KnownMessage | null> {
    throw new Error(`SENS does not know references such as ${reference}.`);
  }

  async receiptsOf(providerMessageIds: readonly string[]): Promise<Receipt[]> {
    const found = await Promise.all(providerMessageIds.map((id) => this.#receiptOf(id)));
    return found.flatMap((one) => (one ? [one] : []));
  }

  #sendText(sms: OutgoingSms): Promise<ProviderAnswer> {
    return this.#ask('POST', `/sms/v2/services/${this.#access.smsServiceId}/messages`, {
      type: sms.kind,
      contentType: 'COMM',
      countryCode: '82',
      from: this.#access.sender.replace(/\D/g, ''),
      content: sms.text,
      messages: [{ to: national(sms.to), content: sms.text }],
    });
  }

  #sendAlimtalk(sms: OutgoingSms): Promise<ProviderAnswer> {
    const { serviceId, plusFriendId } = this.#access.alimtalk!;
    return this.#ask('POST', `/alimtalk/v2/services/${serviceId}/messages`, {
      plusFriendId,
      templateCode: sms.alimtalk!.templateCode,
      messages: [
        {
          countryCode: '82',
          to: national(sms.to),
          content: sms.text,
          useSmsFailover: true,
          failoverConfig: { type: sms.kind, from: this.#access.sender.replace(/\D/g, ''), content: sms.text },
        },
      ],
    });
  }

  async #receiptOf(providerMessageId: string): Promise<Receipt | null> {
    const [channel, requestId = ''] = providerMessageId.split(':');
    const isAlimtalk = channel === 'alimtalk';
    const base = isAlimtalk
      ? `/alimtalk/v2/services/${this.#access.alimtalk?.serviceId}`
      : `/sms/v2/services/${this.#access.smsServiceId}`;
    const response = await this.#ask('GET', `${base}/messages?requestId=${encodeURIComponent(requestId)}`);
    if (!response.ok) throw new Error(`SENS answered ${response.status}.`);
    const [one] = listed.parse(response.json()).messages;
    if (!one || one.status !== 'COMPLETED' || !one.completeTime) return null;
    const isDelivered = one.statusName === 'success';
    return {
      providerMessageId,
      state: isDelivered ? 'delivered' : 'undelivered',
      reason: isDelivered ? null : (one.statusMessage ?? one.statusCode ?? 'unknown'),
      channel: isAlimtalk ? 'alimtalk' : 'sms',
      // `2021-05-26 10:20:41`, Korean time.
      at: Temporal.PlainDateTime.from(one.completeTime.replace(' ', 'T'))
        .toZonedDateTime('Asia/Seoul')
        .toInstant(),
    };
  }

  #ask(method: 'GET' | 'POST', path: string, body?: object): Promise<ProviderAnswer> {
    // The provider checks real time (five minutes either way), whatever date a demonstration shows.
    const timestamp = String(new SystemClock().now().epochMilliseconds);
    return callProvider(new URL(path, this.#access.url), {
      method,
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'x-ncp-apigw-timestamp': timestamp,
        'x-ncp-iam-access-key': this.#access.accessKey,
        'x-ncp-apigw-signature-v2': sensSignature(this.#access, method, path, timestamp),
      },
      ...(body && { body: JSON.stringify(body) }),
      timeoutMillis: this.#access.timeoutMillis,
    });
  }
}
