import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { SlotView } from '../availability/availability.ts';
import { nearestSlots } from './nearest-slots.ts';

const slot = (date: string, time: string, left = 5): SlotView => ({
  id: `${date} ${time}`,
  date,
  startsAt: `${date}T${time}:00+09:00`,
  endsAt: `${date}T${time}:00+09:00`,
  capacity: 10,
  left,
  level: 'many',
});
const day = (date: string, full: readonly string[] = []) =>
  ['08:00', '09:00', '10:00', '11:00'].map((time) => slot(date, time, full.includes(time) ? 0 : 5));

const first = slot('2021-05-26', '10:00');
const best = (slots: SlotView[], count = 3) =>
  nearestSlots(slots, first, '2021-06-16', count).map((one) => one.id);

describe('slots for a follow-up', () => {
  it('begin with the same time on the earliest day that is allowed', () => {
    expect(best([...day('2021-06-15'), ...day('2021-06-16'), ...day('2021-06-17')])).toEqual([
      '2021-06-16 10:00',
      '2021-06-16 09:00',
      '2021-06-16 11:00',
    ]);
  });

  it('never include one that is full or too early', () => {
    expect(best([...day('2021-06-15'), ...day('2021-06-16', ['08:00', '10:00', '11:00'])], 9)).toEqual([
      '2021-06-16 09:00',
    ]);
  });

  it('go on to the next open day when the earliest is full, however far it is', () => {
    const full = day('2021-06-16', ['08:00', '09:00', '10:00', '11:00']);
    expect(best([...full, ...day('2021-06-21')], 1)).toEqual(['2021-06-21 10:00']);
  });

  it('rather move by two hours than by a day', () => {
    const morning = day('2021-06-16', ['09:00', '10:00', '11:00']);
    expect(best([...morning, ...day('2021-06-17')], 2)).toEqual(['2021-06-16 08:00', '2021-06-17 10:00']);
  });

  it('are as many as asked for and all of them bookable', () => {
    const anySlot = fc
      .tuple(
        fc.integer({ min: 10, max: 30 }),
        fc.integer({ min: 8, max: 16 }),
        fc.integer({ min: 0, max: 3 }),
      )
      .map(([on, hour, left]) => slot(`2021-06-${on}`, `${String(hour).padStart(2, '0')}:00`, left));
    fc.assert(
      fc.property(fc.array(anySlot, { maxLength: 60 }), fc.integer({ min: 0, max: 12 }), (slots, count) => {
        const proposed = nearestSlots(slots, first, '2021-06-16', count);
        return proposed.length <= count && proposed.every((one) => one.left > 0 && one.date >= '2021-06-16');
      }),
    );
  });
});
