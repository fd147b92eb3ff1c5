import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import iconv from 'iconv-lite';
import { z } from 'zod';
import type { Clock } from '#kernel';
import { faultModes, Faults } from './faults.ts';
import { inboxPage } from './inbox-page.ts';
import type { Delivered, Journal } from './journal.ts';

export interface GatewayOptions {
  apiKey: string;
  senders: readonly string[];
  journal: Journal;
  clock: Clock;
  slowMillis?: number;
  /** Off imitates a gateway that delivers whatever it is handed, as often as it is handed it. */
  deduplicates?: boolean;
}

const messageBody = z.object({
  reference: z.string().min(1).max(100),
  to: z.string(),
  from: z.string(),
  text: z.string().min(1),
  /** The sender's clock: a demonstration of another date shows that date on its phones. */
  requestedAt: z.iso.datetime({ offset: true }).optional(),
});
type MessageBody = z.output<typeof messageBody>;

const faultBody = z.object({
  mode: z.enum(faultModes),
  count: z.number().int().positive().nullish(),
});

const inboxQuery = z.object({ to: z.string().optional(), reference: z.string().optional() });

const MAX_BYTES = 2_000;
const digits = (text: string) => text.replace(/\D/g, '');

/** An SMS gateway as Korean providers offer them, with phones that can be looked into and switches to make it fail. */
export const buildGateway = (options: GatewayOptions): FastifyInstance & { faults: Faults } => {
  const { journal } = options;
  const faults = new Faults();
  const server = fastify({ forceCloseConnections: true });
  const accepted = new Map(journal.delivered.map((one) => [one.reference, Promise.resolve(one)]));
  const deduplicates = options.deduplicates ?? true;

  const deliver = (body: MessageBody): { delivery: Promise<Delivered>; isRepeat: boolean } => {
    const earlier = deduplicates ? accepted.get(body.reference) : undefined;
    if (earlier) return { delivery: earlier, isRepeat: true };
    const message: Delivered = {
      messageId: randomUUID(),
      reference: body.reference,
      from: digits(body.from),
      to: digits(body.to),
      text: body.text,
      at: body.requestedAt ?? options.clock.now().toString(),
    };
    const delivery = journal.append(message).then(() => message);
    accepted.set(body.reference, delivery);
    delivery.catch(() => accepted.delete(body.reference));
    return { delivery, isRepeat: false };
  };

  const refusalOf = (body: MessageBody): string | undefined => {
    if (!options.senders.includes(digits(body.from))) return 'unregistered-sender';
    const bytes = iconv.encode(body.text, 'euc-kr');
    if (iconv.decode(bytes, 'euc-kr') !== body.text) return 'illegal-character';
    return bytes.length > MAX_BYTES ? 'text-too-long' : undefined;
  };

  const receive = async (request: FastifyRequest, reply: FastifyReply) => {
    const refuse = (status: number, code: string) => reply.code(status).send({ code });
    if (request.headers['x-api-key'] !== options.apiKey) return refuse(401, 'wrong-key');
    const parsed = messageBody.safeParse(request.body);
    if (!parsed.success) return refuse(400, 'malformed');
    const refusal = refusalOf(parsed.data);
    if (refusal) return refuse(400, refusal);

    const fault = faults.take();
    if (fault === 'error-500') return refuse(500, 'internal-error');
    if (fault === 'throttle-429') return refuse(429, 'too-many-requests');
    if (fault === 'unknown-number' || !/^01[016789]\d{7,8}$/.test(digits(parsed.data.to))) {
      return refuse(422, 'unknown-number');
    }
    if (fault === 'slow') await pause(options.slowMillis ?? 3_000);
    const { delivery, isRepeat } = deliver(parsed.data);
    const { messageId } = await delivery;
    if (fault === 'accept-then-timeout') {
      reply.hijack();
      await once(reply.raw, 'close');
      return reply;
    }
    return reply.code(isRepeat ? 200 : 202).send({ messageId });
  };

  server.post('/messages', receive);
  server.get('/messages', async (request) => {
    const { to, reference } = inboxQuery.parse(request.query);
    const messages = journal.delivered.filter(
      (one) => (!to || one.to === digits(to)) && (!reference || one.reference === reference),
    );
    return { total: messages.length, messages: messages.slice(-200).reverse() };
  });
  server.post('/faults', async (request, reply) => {
    const parsed = faultBody.safeParse(request.body);
    if (!parsed.success) return reply.code(400).send({ code: 'malformed' });
    faults.set(parsed.data.mode, parsed.data.count ?? null);
    return { mode: faults.mode, count: faults.left };
  });
  server.get('/', async (request, reply) => {
    const { to } = inboxQuery.parse(request.query);
    return reply
      .type('text/html; charset=utf-8')
      .send(inboxPage(journal.delivered, faults, digits(to ?? '')));
  });
  server.get('/health/live', async () => ({ status: 'ok' }));
  server.get('/health/ready', async () => ({ status: 'ok' }));
  return Object.assign(server, { faults });
};
