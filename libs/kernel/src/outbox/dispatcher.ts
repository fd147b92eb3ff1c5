/** One nudge towards a reaction or wake-up. */
export interface Nudge {
  kind: 'reaction' | 'wake-up';
  name: string;
  factId: string;
  /** Real milliseconds to wait first. */
  delay: number;
  /** Only wake-ups carry them, those of facts that fall due together in one: a reaction reads its fact from the outbox. */
  payloads?: unknown[];
}

/** Brings nudges to a worker; losing one is allowed, the sweeps find the work again. */
export abstract class Dispatcher {
  abstract dispatch(nudges: readonly Nudge[]): Promise<void>;
}
