import type { EventType } from '../define-event.ts';
import type { Transaction } from '../unit-of-work/unit-of-work.ts';

/** A fact on its way to those who react to it. */
export interface RelayedFact<Payload = unknown> {
  id: string;
  name: string;
  payload: Payload;
  correlationId: string;
  occurredAt: Temporal.Instant;
}

/**
 * What happens because a fact happened. Runs in one transaction together with the mark that it has
 * run, so a redelivery does nothing; it must touch nothing but Postgres.
 */
export abstract class Reaction<Payload = unknown> {
  /** `<lib>.<what-when>`; part of the stored delivery, so never renamed lightly. */
  abstract readonly name: string;
  abstract readonly on: EventType<Payload>;
  abstract react(payload: Payload, tx: Transaction, fact: RelayedFact<Payload>): Promise<void>;
}

/**
 * A nudge to do work whose state lives in Postgres: it may come twice or not at all, and a sweep
 * finds what it missed. Free to call the outside world.
 */
export abstract class WakeUp<Payload = unknown> {
  abstract readonly name: string;
  abstract readonly on: EventType<Payload>;
  /** When the work falls due; now when undefined. */
  dueAt(_payload: Payload): Temporal.Instant | undefined {
    return undefined;
  }
  /** How many facts that fall due at the same moment one nudge may carry: for work that is done in batches anyhow. */
  readonly together: number = 1;
  abstract wake(payload: Payload): Promise<void>;
  /** The work of one nudge. */
  async wakeAll(payloads: readonly Payload[]): Promise<void> {
    await Promise.all(payloads.map((payload) => this.wake(payload)));
  }
}

/** Watches facts as they are relayed and passes them on where loss is harmless (screens). */
export abstract class FactTap {
  abstract pass(facts: readonly RelayedFact[]): Promise<void>;
}

/** Work that a timer does again and again: finds in Postgres what nobody nudged. */
export abstract class Sweep {
  abstract readonly name: string;
  abstract readonly everyMillis: number;
  /** Returns how many things it did; more than zero runs it again at once. */
  abstract run(): Promise<number>;
}
