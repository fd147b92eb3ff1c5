import type { MessageState } from '../message.entity.ts';
import { failureClassOf } from '../routes/failure-class.ts';

/** Messages of one day and purpose that ended alike. */
export interface CountRow {
  day: string;
  purpose: string;
  state: MessageState;
  reason: string | null;
  delivery: 'delivered' | 'undelivered' | null;
  count: number;
  won: number;
}

/** Seconds from the cause of a message until a provider had taken it: half of them, and all but one in a hundred. */
export interface Delay {
  p50: number | null;
  p99: number | null;
}

export interface Figures extends Delay {
  queued: number;
  /** Not settled: due, on its way, or due later. */
  waiting: number;
  /** Taken by a provider, whatever its receipt said. */
  sent: number;
  delivered: number;
  undelivered: number;
  failed: number;
  notSent: number;
  unknown: number;
  won: number;
  failedBy: Record<string, number>;
  notSentBy: Record<string, number>;
}

export const noFigures = (): Figures => ({
  queued: 0,
  waiting: 0,
  sent: 0,
  delivered: 0,
  undelivered: 0,
  failed: 0,
  notSent: 0,
  unknown: 0,
  won: 0,
  failedBy: {},
  notSentBy: {},
  p50: null,
  p99: null,
});

const tally = (counts: Record<string, number>, key: string, count: number): void => {
  counts[key] = (counts[key] ?? 0) + count;
};

const add = (figures: Figures, { state, reason, delivery, count, won }: CountRow): void => {
  figures.queued += count;
  figures.won += won;
  if (state === 'pending' || state === 'sending') figures.waiting += count;
  else if (state === 'unknown') figures.unknown += count;
  else if (state === 'failed') {
    figures.failed += count;
    tally(figures.failedBy, failureClassOf(reason ?? ''), count);
  } else if (state === 'not-sent') {
    figures.notSent += count;
    tally(figures.notSentBy, reason ?? '', count);
  } else {
    figures.sent += count;
    if (delivery) figures[delivery] += count;
  }
};

/** Adds the rows up under the key that each has; keys in the order in which they come first. */
export const addedUp = (
  rows: readonly CountRow[],
  keyOf: (row: CountRow) => string,
): Map<string, Figures> => {
  const sums = new Map<string, Figures>();
  for (const row of rows) {
    const key = keyOf(row);
    const figures = sums.get(key) ?? noFigures();
    sums.set(key, figures);
    add(figures, row);
  }
  return sums;
};
