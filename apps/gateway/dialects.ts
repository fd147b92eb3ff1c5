import { createHmac, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { fallSilent } from './fall-silent.ts';
import type { Journal } from './journal.ts';
import type { Taken, TextDesk } from './text-desk.ts';

interface DialectOptions {
  desk: TextDesk;
  journal: Journal;
  /** The key, and the secret, of every dialect. */
  apiKey: string;
}

const isSame = (given: string, expected: string): boolean =>
  given.length === expected.length && timingSafeEqual(Buffer.from(given), Buffer.from(expected));

const koreanTime = (at: string): string =>
  Temporal.Instant.from(at)
    .toZonedDateTimeISO('Asia/Seoul')
    .toPlainDateTime()
    .toString({ smallestUnit: 'second' })
    .replace('T', ' ');

/** Speaks as Solapi, Naver SENS and Aligo do, signatures and all, to the same phones and with the same faults. */
export const addDialects = (server: FastifyInstance, options: DialectOptions): void => {
  addSolapi(server, options);
  addSens(server, options);
  addAligo(server, options);
};

const solapiBody = z.object({
  message: z.object({
    to: z.string(),
    from: z.string(),
    text: z.string().min(1),
    customFields: z.object({ reference: z.string() }).optional(),
    kakaoOptions: z.object({ templateId: z.string() }).optional(),
  }),
});

const addSolapi = (server: FastifyInstance, { desk, journal, apiKey }: DialectOptions): void => {
  const isSigned = ({ headers }: FastifyRequest): boolean => {
    const parts = /^HMAC-SHA256 apiKey=([^,]+), date=([^,]+), salt=([^,]+), signature=([0-9a-f]{64})$/.exec(
      headers.authorization ?? '',
    );
    if (!parts) return false;
    const [, key = '', date = '', salt = '', signature = ''] = parts;
    return (
      key === apiKey &&
      isSame(
        signature,
        createHmac('sha256', apiKey)
          .update(date + salt)
          .digest('hex'),
      )
    );
  };
  const refuse = (reply: FastifyReply, status: number, errorCode: string) =>
    reply.code(status).send({ errorCode, errorMessage: errorCode });
  const errors: Readonly<Record<string, string>> = {
    'unregistered-sender': 'InvalidFromNumber',
    'unknown-number': 'InvalidToNumber',
  };

  server.post('/messages/v4/send', async (request, reply) => {
    if (!isSigned(request)) return refuse(reply, 403, 'SignatureDoesNotMatch');
    const parsed = solapiBody.safeParse(request.body);
    if (!parsed.success) return refuse(reply, 400, 'ValidationError');
    const { customFields, kakaoOptions, ...text } = parsed.data.message;
    const handed = {
      ...text,
      reference: customFields?.reference,
      ...(kakaoOptions && { channel: 'alimtalk' as const }),
    };
    const taken = await desk.take(handed, { deduplicates: false });
    if (taken.kind === 'refused')
      return refuse(
        reply,
        taken.status === 422 ? 400 : taken.status,
        errors[taken.code] ?? 'ValidationError',
      );
    if (!taken.mayAnswer) return fallSilent(reply);
    return { messageId: taken.message.messageId, statusCode: '2000', to: taken.message.to };
  });
  server.get('/messages/v4/list', async (request, reply) => {
    if (!isSigned(request)) return refuse(reply, 403, 'SignatureDoesNotMatch');
    const query = new URL(request.url, 'http://gateway').searchParams;
    const asked = query.getAll('messageIds[]').flatMap((id) => journal.byId(id) ?? []);
    const reference = query.get('value');
    const found = reference ? journal.find({ reference }) : asked;
    const rows = found.map((one) => {
      const receipt = desk.receiptOf(one.messageId);
      const statusCode = receipt ? (receipt.state === 'delivered' ? '4000' : '3104') : '3000';
      const type = one.channel === 'alimtalk' ? 'ATA' : 'SMS';
      const reason = receipt?.reason ?? null;
      return [
        one.messageId,
        { messageId: one.messageId, type, statusCode, reason, dateUpdated: receipt?.at ?? one.at },
      ];
    });
    return { messageList: Object.fromEntries(rows) };
  });
};

const sensBody = z.object({
  from: z.string().optional(),
  messages: z
    .array(
      z.object({
        to: z.string(),
        content: z.string().min(1),
        failoverConfig: z.object({ from: z.string() }).optional(),
      }),
    )
    .min(1)
    .max(100),
});

const addSens = (server: FastifyInstance, { desk, apiKey }: DialectOptions): void => {
  const isSigned = ({ method, url, headers }: FastifyRequest): boolean => {
    const timestamp = String(headers['x-ncp-apigw-timestamp']);
    const signed = `${method} ${url}\n${timestamp}\n${apiKey}`;
    const signature = createHmac('sha256', apiKey).update(signed).digest('base64');
    return (
      headers['x-ncp-iam-access-key'] === apiKey &&
      isSame(String(headers['x-ncp-apigw-signature-v2']), signature)
    );
  };
  const send = (channel?: 'alimtalk') => async (request: FastifyRequest, reply: FastifyReply) => {
    if (!isSigned(request)) return reply.code(401).send({ status: '401' });
    const parsed = sensBody.safeParse(request.body);
    if (!parsed.success) return reply.code(400).send({ status: '400' });
    const [{ to, content, failoverConfig }] = parsed.data.messages as [(typeof parsed.data.messages)[number]];
    const from = parsed.data.from ?? failoverConfig?.from ?? '';
    const taken = await desk.take({ to, from, text: content, channel }, { deduplicates: false });
    if (taken.kind === 'refused') return reply.code(taken.status).send({ status: String(taken.status) });
    if (!taken.mayAnswer) return fallSilent(reply);
    return reply
      .code(202)
      .send({ requestId: taken.message.messageId, statusCode: '202', statusName: 'success' });
  };
  const list = async (request: FastifyRequest, reply: FastifyReply) => {
    if (!isSigned(request)) return reply.code(401).send({ status: '401' });
    const messageId = new URL(request.url, 'http://gateway').searchParams.get('requestId') ?? '';
    const receipt = desk.receiptOf(messageId);
    if (!receipt) return { messages: [{ messageId, status: 'PROCESSING' }] };
    const statusName = receipt.state === 'delivered' ? 'success' : 'fail';
    const completeTime = koreanTime(receipt.at);
    return {
      messages: [{ messageId, status: 'COMPLETED', statusName, statusMessage: receipt.reason, completeTime }],
    };
  };
  server.post('/sms/v2/services/:service/messages', send());
  server.get('/sms/v2/services/:service/messages', list);
  server.post('/alimtalk/v2/services/:service/messages', send('alimtalk'));
  server.get('/alimtalk/v2/services/:service/messages', list);
};

const aligoCodes: Readonly<Record<string, number>> = {
  'unregistered-sender': -103,
  'unknown-number': -105,
  'text-too-long': -202,
};

const addAligo = (server: FastifyInstance, { desk, apiKey }: DialectOptions): void => {
  server.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_, body, done) =>
    done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
  const answer = (taken: Exclude<Taken, { mayAnswer: false }>) =>
    taken.kind === 'taken'
      ? { result_code: 1, message: 'success', msg_id: taken.message.messageId }
      : { result_code: aligoCodes[taken.code] ?? -804, message: taken.code };

  server.post('/send/', async (request, reply) => {
    const fields = request.body as Record<string, string>;
    if (fields['key'] !== apiKey) return { result_code: -101, message: 'wrong key' };
    const { receiver: to = '', sender: from = '', msg: text = '' } = fields;
    const taken = await desk.take({ to, from, text }, { deduplicates: false });
    if (taken.kind === 'refused' && taken.status >= 429 && taken.status !== 422)
      return reply.code(taken.status).send({ result_code: -900 });
    if (taken.kind === 'taken' && !taken.mayAnswer) return fallSilent(reply);
    return answer(taken);
  });
  server.post('/sms_list/', async (request) => {
    const fields = request.body as Record<string, string>;
    if (fields['key'] !== apiKey) return { result_code: -101 };
    const receipt = desk.receiptOf(fields['mid'] ?? '');
    if (!receipt) return { result_code: 1, list: [{ sms_state: '전송중', reg_date: '' }] };
    const state = receipt.state === 'delivered' ? '발송완료' : '전송실패';
    return { result_code: 1, list: [{ sms_state: state, reg_date: koreanTime(receipt.at) }] };
  });
};
