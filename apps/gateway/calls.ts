import { createHash, randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Clock } from '#kernel';
import { callsPage } from './calls-page.ts';
import { answeringBody, callBody, type Answering, type PhoneCall } from './phone-call.ts';

const MOST_KEPT = 2_000;
/** A phone that nobody picks up stops ringing after so long. */
const RING_SECONDS = 30;

const keyBody = z.object({ key: z.enum(['pick-up', 'hang-up', '1', '2', '3', '4', '5', '9']) });

const digits = (text: string) => text.replace(/\D/g, '');

/** Automatic calls to simulated phones: answered by simulated people, or by whoever opens the page. */
export class Calls {
  readonly #byId = new Map<string, PhoneCall>();
  readonly #byReference = new Map<string, PhoneCall>();
  readonly #clock: Clock;
  answering: Answering = 'people';

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Newest first. */
  get all(): PhoneCall[] {
    return [...this.#byId.values()].toReversed();
  }

  place(body: z.output<typeof callBody>): PhoneCall {
    const earlier = this.#byReference.get(body.reference);
    if (earlier) return earlier;
    const call: PhoneCall = {
      ...body,
      callId: randomUUID(),
      to: digits(body.to),
      at: body.requestedAt ?? this.#clock.now().toString(),
      ringsUntil: this.#clock.now().add({ seconds: RING_SECONDS }),
      state: 'ringing',
      outcome: null,
      answers: {},
      wantsNoMore: false,
    };
    this.#byId.set(call.callId, call);
    this.#byReference.set(call.reference, call);
    if (this.answering === 'people') answerAsPeopleDo(call);
    this.#forgetOldest();
    return call;
  }

  find(callId: string): PhoneCall | undefined {
    const call = this.#byId.get(callId);
    const isUnheard =
      call?.state === 'ringing' && Temporal.Instant.compare(call.ringsUntil, this.#clock.now()) <= 0;
    if (isUnheard) end(call, 'no-answer');
    return call;
  }

  press(call: PhoneCall, key: z.output<typeof keyBody>['key']): void {
    if (call.state === 'ended') return;
    if (key === 'pick-up') call.state = 'talking';
    else if (key === 'hang-up') end(call, call.state === 'ringing' ? 'no-answer' : 'broken-off');
    else if (call.state === 'talking') answer(call, key);
  }

  #forgetOldest(): void {
    for (const call of this.#byId.values()) {
      if (this.#byId.size <= MOST_KEPT) return;
      this.#byId.delete(call.callId);
      this.#byReference.delete(call.reference);
    }
  }
}

const end = (call: PhoneCall, outcome: NonNullable<PhoneCall['outcome']>): void => {
  call.state = 'ended';
  call.outcome = outcome;
};

const answer = (call: PhoneCall, key: string): void => {
  if (key === '9') {
    call.wantsNoMore = true;
    end(call, 'broken-off');
    return;
  }
  const next = call.questions.find(({ code }) => call.answers[code] === undefined);
  if (next) call.answers[next.code] = Number(key);
  if (call.questions.every(({ code }) => call.answers[code] !== undefined)) end(call, 'completed');
};

/** Drawn from the reference, so that a played day always ends with the same answers: two in five talk, most are content. */
const answerAsPeopleDo = (call: PhoneCall): void => {
  const lots = createHash('sha256').update(call.reference).digest();
  const [who, ...presses] = lots;
  if (who! >= 102) return who! < 110 ? end(call, 'broken-off') : end(call, 'no-answer');
  call.state = 'talking';
  if (who! < 4) return answer(call, '9');
  for (const [at] of call.questions.entries()) {
    const lot = presses[at]!;
    answer(call, String(lot < 158 ? 5 : lot < 222 ? 4 : lot < 246 ? 3 : lot < 252 ? 2 : 1));
  }
};

/** Adds the calls to the gateway: the senders' side with the key, the phones' side on a page. */
export const addCalls = (
  server: FastifyInstance,
  { apiKey, clock }: { apiKey: string; clock: Clock },
): Calls => {
  const calls = new Calls(clock);
  server.post('/calls', async (request, reply) => {
    if (request.headers['x-api-key'] !== apiKey) return reply.code(401).send({ code: 'wrong-key' });
    const parsed = callBody.safeParse(request.body);
    if (!parsed.success) return reply.code(400).send({ code: 'malformed' });
    if (!/^0(1[016789]|2|[3-6]\d|70)\d{7,8}$/.test(digits(parsed.data.to)))
      return reply.code(422).send({ code: 'unknown-number' });
    return reply.code(202).send({ callId: calls.place(parsed.data).callId });
  });
  server.get<{ Params: { callId: string } }>('/calls/:callId', async (request, reply) => {
    if (request.headers['x-api-key'] !== apiKey) return reply.code(401).send({ code: 'wrong-key' });
    const call = calls.find(request.params.callId);
    if (!call) return reply.code(404).send({ code: 'unknown-call' });
    const { state, outcome, answers, wantsNoMore } = call;
    return { state, outcome, answers, wantsNoMore };
  });
  server.post<{ Params: { callId: string } }>('/phones/:callId/keys', async (request, reply) => {
    const call = calls.find(request.params.callId);
    const parsed = keyBody.safeParse(request.body);
    if (!call || !parsed.success) return reply.code(400).send({ code: 'malformed' });
    calls.press(call, parsed.data.key);
    return { state: call.state };
  });
  server.post('/phones/answering', async (request, reply) => {
    const parsed = answeringBody.safeParse(request.body);
    if (!parsed.success) return reply.code(400).send({ code: 'malformed' });
    calls.answering = parsed.data.mode;
    return { mode: calls.answering };
  });
  server.get('/phones', async (_, reply) =>
    reply.type('text/html; charset=utf-8').send(
      callsPage(
        calls.all.map(({ callId }) => calls.find(callId)!),
        calls.answering,
      ),
    ),
  );
  return calls;
};
