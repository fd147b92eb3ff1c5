import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { planDay } from './plan-day.ts';
import { spreadCapacity } from './spread-capacity.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const spread = (numbers: readonly number[]) => Math.max(...numbers) - Math.min(...numbers);

describe('the capacity of a day', () => {
  it.each([
    [600, 54, [11, 12]],
    [170, 24, [7, 8]],
    [54, 54, [1]],
    [3, 54, [0, 1]],
    [0, 24, [0]],
  ])('of %i on %i slots adds up, each slot having one of %j', (capacity, slots, sizes) => {
    const seats = spreadCapacity(capacity, slots);
    expect(seats).toHaveLength(slots);
    expect(sum(seats)).toBe(capacity);
    expect([...new Set(seats)].sort((a, b) => a - b)).toEqual(sizes);
  });

  it('is kept exactly and evenly, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000 }),
        fc.integer({ min: 1, max: 1_440 }),
        (capacity, slots) => {
          const seats = spreadCapacity(capacity, slots);
          return seats.length === slots && sum(seats) === capacity && spread(seats) <= 1;
        },
      ),
    );
  });

  it('is kept by every plan of hours and slot lengths that has room for one slot', () => {
    const minuteOfDay = fc.integer({ min: 0, max: 1_439 });
    fc.assert(
      fc.property(
        fc.tuple(minuteOfDay, minuteOfDay).filter(([a, b]) => a !== b),
        fc.integer({ min: 1, max: 240 }),
        fc.integer({ min: 0, max: 5_000 }),
        (minutes, slotMinutes, capacity) => {
          const [opens, closes] = [Math.min(...minutes), Math.max(...minutes)];
          const timeOf = (minute: number) => new Temporal.PlainTime(Math.floor(minute / 60), minute % 60);
          const slots = planDay(
            Temporal.PlainDate.from('2021-05-26'),
            'Asia/Seoul',
            {
              opens: timeOf(opens),
              closes: timeOf(closes),
              pause: null,
              capacity,
              slotMinutes,
              staffCount: 1,
              seatsPerStaff: capacity + 1,
            },
            [{ step: 1, channel: 'online', parts: 1 }],
          );
          if (slots.length === 0) return closes - opens < slotMinutes;
          const seats = slots.map((slot) => slot.capacity);
          const touching = slots.every((slot, at) => at === 0 || slot.startsAt.equals(slots[at - 1]!.endsAt));
          const lastEnds = slots.at(-1)!.endsAt.toZonedDateTimeISO('Asia/Seoul').toPlainTime();
          const inHours = Temporal.PlainTime.compare(lastEnds, timeOf(closes)) <= 0;
          return sum(seats) === capacity && spread(seats) <= 1 && touching && inHours;
        },
      ),
    );
  });
});
