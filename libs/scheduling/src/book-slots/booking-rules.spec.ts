import { describe, expect, it } from '@jest/globals';
import { assertCanStillBeBooked, assertFarEnoughApart, type ChosenSlot } from './booking-rules.ts';

const slot = (date: string, change: Partial<ChosenSlot> = {}): ChosenSlot => ({
  id: date,
  centreId: 'centre',
  date,
  startsAt: Temporal.Instant.from(`${date}T10:00:00+09:00`),
  endsAt: Temporal.Instant.from(`${date}T10:10:00+09:00`),
  closedReason: null,
  ...change,
});
const at = (local: string) => Temporal.Instant.from(`${local}+09:00`);
const rule = { minDays: 21, label: '21일' };

describe('a slot', () => {
  it('can be booked until the second before it begins', () => {
    expect(() => assertCanStillBeBooked(slot('2021-05-26'), at('2021-05-26T09:59:59'))).not.toThrow();
  });

  it.each(['2021-05-26T10:00:00', '2021-05-26T10:00:01', '2021-05-27T08:00:00'])(
    'is past at %s when it begins at 10:00',
    (now) => {
      expect(() => assertCanStillBeBooked(slot('2021-05-26'), at(now))).toThrow(
        expect.objectContaining({ code: 'scheduling.slot-past', kind: 'conflict' }),
      );
    },
  );

  it('of a closed day is refused with the reason', () => {
    expect(() =>
      assertCanStillBeBooked(slot('2021-08-16', { closedReason: '광복절' }), at('2021-05-26T09:00')),
    ).toThrow(
      expect.objectContaining({
        code: 'scheduling.day-closed',
        facts: { date: '2021-08-16', reason: '광복절' },
      }),
    );
  });
});

describe('a follow-up', () => {
  it.each(['2021-06-16', '2021-06-17', '2021-09-01'])('on %s is late enough after 26 May', (date) => {
    expect(() => assertFarEnoughApart(slot('2021-05-26'), slot(date), rule)).not.toThrow();
  });

  it.each(['2021-06-15', '2021-05-26', '2021-05-25'])(
    'on %s is too early, and is told the earliest day',
    (date) => {
      expect(() => assertFarEnoughApart(slot('2021-05-26'), slot(date), rule)).toThrow(
        expect.objectContaining({
          code: 'scheduling.interval-too-short',
          facts: { minDays: 21, earliestOn: '2021-06-16' },
        }),
      );
    },
  );

  it('counts days of the calendar, not hours', () => {
    const late = slot('2021-05-26', { startsAt: at('2021-05-26T16:50:00') });
    const early = slot('2021-06-16', { startsAt: at('2021-06-16T08:00:00') });
    expect(() => assertFarEnoughApart(late, early, rule)).not.toThrow();
  });
});
