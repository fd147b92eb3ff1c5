import { z } from 'zod';
import { VoiceCaller, type CallResult, type OutgoingCall, type PlacedCall } from './voice-caller.ts';

export interface VoiceAccess {
  url: string;
  apiKey: string;
  /** Number that the phone shows. */
  caller: string;
  timeoutMillis?: number;
}

const placed = z.object({ callId: z.string() });
const refused = z.object({ code: z.string() });
const result = z.object({
  state: z.enum(['ringing', 'talking', 'ended']),
  outcome: z.enum(['completed', 'broken-off', 'no-answer', 'wrong-number']).nullable(),
  answers: z.record(z.string(), z.number().int().min(1).max(5)),
  wantsNoMore: z.boolean(),
});

/** Calls through an HTTP gateway that keeps our reference. */
export class GatewayVoiceCaller extends VoiceCaller {
  readonly #access: VoiceAccess;

  constructor(access: VoiceAccess) {
    super();
    this.#access = access;
  }

  async place(call: OutgoingCall): Promise<PlacedCall> {
    const { to, requestedAt, ...rest } = call;
    const body = {
      ...rest,
      to: to.replace(/^\+82/, '0'),
      from: this.#access.caller,
      requestedAt: requestedAt.toString(),
    };
    try {
      const response = await this.#ask('/calls', { method: 'POST', body: JSON.stringify(body) });
      if (response.ok) return { kind: 'placed', callId: placed.parse(await response.json()).callId };
      const { data } = refused.safeParse(await response.json().catch(() => undefined));
      const reason = data?.code ?? `gateway-${response.status}`;
      return { kind: response.status === 422 ? 'refused' : 'not-now', reason };
    } catch (error) {
      return { kind: 'not-now', reason: (error as Error).name };
    }
  }

  async resultOf(callId: string): Promise<CallResult> {
    const response = await this.#ask(`/calls/${encodeURIComponent(callId)}`);
    if (!response.ok) throw new Error(`The gateway answered ${response.status}.`);
    const { state, outcome, answers, wantsNoMore } = result.parse(await response.json());
    if (state !== 'ended' || !outcome) return { kind: 'under-way' };
    return { kind: 'ended', outcome, answers, wantsNoMore };
  }

  #ask(path: string, init: RequestInit = {}): Promise<Response> {
    return fetch(new URL(path, this.#access.url), {
      ...init,
      headers: { 'content-type': 'application/json', 'x-api-key': this.#access.apiKey },
      signal: AbortSignal.timeout(this.#access.timeoutMillis ?? 5_000),
    });
  }
}
