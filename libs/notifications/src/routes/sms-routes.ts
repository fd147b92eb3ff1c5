import type { MessageChannel, SendOutcome, SmsProvider } from '../send-messages/sms-provider.ts';
import type { MessageKind } from '../text/ks-x-1001.ts';
import { Breaker } from './breaker.ts';
import { failureClassOf } from './failure-class.ts';

/** What one message costs, in won. */
export interface SmsPrices {
  SMS: number;
  LMS: number;
  alimtalk: number;
}

/** A provider, how much it takes in a second, and what it charges. */
export interface SmsRoute {
  provider: SmsProvider;
  perSecond: number;
  prices: SmsPrices;
}

export interface OpenRoute extends SmsRoute {
  breaker: Breaker;
}

/** The providers of this installation, the one to be asked first in front. */
export class SmsRoutes {
  readonly all: readonly OpenRoute[];

  /** @throws Error without a route, or with two of the same provider */
  constructor(routes: readonly SmsRoute[]) {
    if (routes.length === 0) throw new Error('At least one SMS provider is needed.');
    const codes = routes.map(({ provider }) => provider.code);
    if (new Set(codes).size < codes.length)
      throw new Error(`An SMS provider is named twice: ${codes.join()}.`);
    this.all = routes.map((route) => ({ ...route, breaker: new Breaker() }));
  }

  of(provider: string | null): OpenRoute | undefined {
    return this.all.find((route) => route.provider.code === provider);
  }

  priceOf(provider: string, channel: MessageChannel, kind: MessageKind): number {
    const prices = this.of(provider)?.prices;
    return prices ? prices[channel === 'alimtalk' ? 'alimtalk' : kind] : 0;
  }

  /** Learns from what became of an attempt. A refused message is its own fault, and "too many" is an answer. */
  note(provider: string, outcome: SendOutcome): void {
    const breaker = this.of(provider)?.breaker;
    const isFailure = outcome.kind === 'not-now' && failureClassOf(outcome.reason) !== 'throttled';
    if (isFailure) breaker?.noteFailure();
    else breaker?.noteSuccess();
  }
}
