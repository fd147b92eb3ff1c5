import { describe, expect, it } from '@jest/globals';
import type { DayRules, SeatShare } from '../centre/day-rules.ts';
import { planDay } from './plan-day.ts';

const weekday: DayRules = {
  opens: Temporal.PlainTime.from('08:00'),
  closes: Temporal.PlainTime.from('17:00'),
  capacity: 600,
  slotMinutes: 10,
  pause: null,
  staffCount: 4,
  seatsPerStaff: 150,
};
const saturday: DayRules = { ...weekday, closes: Temporal.PlainTime.from('12:00'), capacity: 170 };

const all: SeatShare[] = [{ step: 1, channel: 'online', parts: 1 }];
const plan = (date: string, rules: DayRules | null, shares = all) =>
  planDay(Temporal.PlainDate.from(date), 'Asia/Seoul', rules, shares);
const local = (instant: Temporal.Instant) =>
  instant.toZonedDateTimeISO('Asia/Seoul').toPlainDateTime().toString({ smallestUnit: 'minute' });

describe('the plan of a day', () => {
  it.each([
    ['a weekday', '2021-05-26', weekday, 54, '2021-05-26T17:00', 600],
    ['a Saturday', '2021-05-29', saturday, 24, '2021-05-29T12:00', 170],
  ])('of %s has ten-minute slots from 08:00 to its end', (_, date, hours, count, end, capacity) => {
    const slots = plan(date, hours);
    expect(slots).toHaveLength(count);
    expect([local(slots[0]!.startsAt), local(slots.at(-1)!.endsAt)]).toEqual([`${date}T08:00`, end]);
    expect(slots.reduce((sum, slot) => sum + slot.capacity, 0)).toBe(capacity);
  });

  it('begins at 08:00 in Seoul, which is the evening before in UTC', () => {
    expect(plan('2021-05-26', weekday)[0]!.startsAt.toString()).toBe('2021-05-25T23:00:00Z');
  });

  it('is empty on a day that does not open', () => {
    expect(plan('2021-05-30', null)).toEqual([]);
  });

  it('leaves out a last stretch that is shorter than a slot', () => {
    const slots = plan('2021-05-26', { ...weekday, slotMinutes: 50, capacity: 100 });
    expect(slots).toHaveLength(10);
    expect(local(slots.at(-1)!.endsAt)).toBe('2021-05-26T16:20');
    expect(slots.every((slot) => slot.capacity === 10)).toBe(true);
  });

  it('leaves the pause out and spreads the same seats over the rest', () => {
    const pause = { from: Temporal.PlainTime.from('12:00'), until: Temporal.PlainTime.from('13:00') };
    const slots = plan('2021-05-26', { ...weekday, pause });
    expect(slots).toHaveLength(48);
    expect(
      slots.map((slot) => local(slot.startsAt).slice(11)).filter((time) => time.startsWith('12')),
    ).toEqual([]);
    expect(slots.reduce((sum, slot) => sum + slot.capacity, 0)).toBe(600);
  });

  it('divides seats by their shares: exact over the day but for one, and even within it', () => {
    const shares: SeatShare[] = [
      { step: 1, channel: 'online', parts: 9 },
      { step: 1, channel: 'staff', parts: 1 },
      { step: 2, channel: 'online', parts: 9 },
      { step: 2, channel: 'staff', parts: 1 },
    ];
    const slots = plan('2021-05-26', weekday, shares);
    const sum = (at: number) => slots.reduce((total, slot) => total + slot.pools[at]!.capacity, 0);
    expect([sum(0), sum(1), sum(2), sum(3)]).toEqual([270, 30, 270, 30]);
    for (const slot of slots) {
      expect(slot.pools.reduce((total, pool) => total + pool.capacity, 0)).toBe(slot.capacity);
      expect(Math.abs(slot.pools[0]!.capacity - slot.pools[2]!.capacity)).toBeLessThanOrEqual(1);
    }
  });
});
