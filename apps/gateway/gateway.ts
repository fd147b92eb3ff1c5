import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Clock } from '#kernel';
import { addCalls, type Calls } from './calls.ts';
import { addDialects } from './dialects.ts';
import { fallSilent } from './fall-silent.ts';
import { faultModes, Faults } from './faults.ts';
import { inboxPage } from './inbox-page.ts';
import type { Journal } from './journal.ts';
import { TextDesk } from './text-desk.ts';

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
const faultBody = z.object({
  mode: z.enum(faultModes),
  count: z.number().int().positive().nullish(),
});
const inboxQuery = z.object({ to: z.string().optional(), reference: z.string().optional() });
const receiptsQuery = z.object({ ids: z.string().max(10_000) });

const digits = (text: string) => text.replace(/\D/g, '');

/** An SMS gateway as Korean providers offer them, with phones that can be looked into and switches to make it fail. */
export const buildGateway = (options: GatewayOptions): FastifyInstance & { faults: Faults; calls: Calls } => {
  const { journal, apiKey } = options;
  const faults = new Faults();
  const desk = new TextDesk(options, faults);
  const server = fastify({ forceCloseConnections: true });

  const receive = async (request: FastifyRequest, reply: FastifyReply) => {
    const refuse = (status: number, code: string) => reply.code(status).send({ code });
    if (request.headers['x-api-key'] !== apiKey) return refuse(401, 'wrong-key');
    const parsed = messageBody.safeParse(request.body);
    if (!parsed.success) return refuse(400, 'malformed');
    const taken = await desk.take(parsed.data, { deduplicates: options.deduplicates ?? true });
    if (taken.kind === 'refused') return refuse(taken.status, taken.code);
    if (!taken.mayAnswer) return fallSilent(reply);
    return reply.code(taken.isRepeat ? 200 : 202).send({ messageId: taken.message.messageId });
  };

  server.post('/messages', receive);
  server.get('/messages', async (request) => {
    const { to, reference } = inboxQuery.parse(request.query);
    const messages = journal.find({ to: to && digits(to), reference });
    return { total: messages.length, messages: messages.slice(-200).reverse() };
  });
  server.get('/receipts', async (request, reply) => {
    if (request.headers['x-api-key'] !== apiKey) return reply.code(401).send({ code: 'wrong-key' });
    const { ids } = receiptsQuery.parse(request.query);
    const receipts = ids.split(',').flatMap((messageId) => {
      const receipt = desk.receiptOf(messageId);
      return receipt ? [{ messageId, ...receipt }] : [];
    });
    return { receipts };
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
  addDialects(server, { desk, journal, apiKey });
  const calls = addCalls(server, options);
  return Object.assign(server, { faults, calls });
};
