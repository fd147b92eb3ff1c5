import { describe, expect, it } from '@jest/globals';
import { planDay, type DayHours } from './plan-day.ts';

const weekday: DayHours = {
  isOpen: true,
  opens: Temporal.PlainTime.from('08:00'),
  closes: Temporal.PlainTime.from('17:00'),
  capacity: 600,
  slotMinutes: 10,
};
const saturday: DayHours = { ...weekday, closes: Temporal.PlainTime.from('12:00'), capacity: 170 };

const plan = (date: string, hours: DayHours) => planDay(Temporal.PlainDate.from(date), 'Asia/Seoul', hours);
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
    expect(plan('2021-05-30', { ...weekday, isOpen: false })).toEqual([]);
  });

  it('leaves out a last stretch that is shorter than a slot', () => {
    const slots = plan('2021-05-26', { ...weekday, slotMinutes: 50, capacity: 100 });
    expect(slots).toHaveLength(10);
    expect(local(slots.at(-1)!.endsAt)).toBe('2021-05-26T16:20');
    expect(slots.every((slot) => slot.capacity === 10)).toBe(true);
  });
});
