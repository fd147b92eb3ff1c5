import type { Metrics } from '#kernel';
import { failureClassOf } from '../routes/failure-class.ts';
import { SmsRoutes } from '../routes/sms-routes.ts';
import {
  SmsProvider,
  type KnownMessage,
  type OutgoingSms,
  type Receipt,
  type SendOutcome,
} from '../send-messages/sms-provider.ts';

/** When a provider last did what, on the clock that only goes forward. */
export interface Seen {
  takenAt: number | null;
  failedAt: number | null;
  failure: string | null;
}

/** A provider whose answers are counted and timed. */
export class MeteredProvider extends SmsProvider {
  readonly seen: Seen = { takenAt: null, failedAt: null, failure: null };
  readonly #provider: SmsProvider;
  readonly #count: (outcome: string, failure: string) => void;
  readonly #time: (millis: number) => void;

  constructor(provider: SmsProvider, metrics: Metrics) {
    super();
    this.#provider = provider;
    const attempts = metrics.counter({
      name: 'charye_sms_attempts_total',
      help: 'Messages handed to a provider, by its answer; class says why it did not take one',
      labels: ['provider', 'outcome', 'class'],
    });
    const durations = metrics.histogram({
      name: 'charye_sms_attempt_seconds',
      help: 'How long a provider took to answer',
      labels: ['provider'],
      buckets: [0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10],
    });
    const labels = { provider: provider.code };
    this.#count = (outcome, failure) => attempts.inc({ ...labels, outcome, class: failure });
    this.#time = (millis) => durations.observe(labels, millis / 1_000);
  }

  get code(): string {
    return this.#provider.code;
  }
  get deduplicates(): boolean {
    return this.#provider.deduplicates;
  }

  async send(sms: OutgoingSms): Promise<SendOutcome> {
    const since = performance.now();
    const outcome = await this.#provider.send(sms);
    const until = performance.now();
    this.#time(until - since);
    if (outcome.kind === 'accepted') {
      this.seen.takenAt = until;
      this.#count('accepted', '');
    } else {
      const failure = failureClassOf(outcome.reason);
      this.#count(outcome.kind, failure);
      Object.assign(this.seen, { failedAt: until, failure });
    }
    return outcome;
  }

  find(reference: string): Promise<KnownMessage | null> {
    return this.#provider.find(reference);
  }
  receiptsOf(providerMessageIds: readonly string[]): Promise<Receipt[]> {
    return this.#provider.receiptsOf(providerMessageIds);
  }
}

/** The same routes with each provider counted and timed. */
export const meteredRoutes = (routes: SmsRoutes, metrics: Metrics): SmsRoutes =>
  new SmsRoutes(
    routes.all.map((route) => ({ ...route, provider: new MeteredProvider(route.provider, metrics) })),
  );
