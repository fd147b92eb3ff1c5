import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dueReminders } from './waiting.ts';

const answered = Temporal.PlainDate.from('2021-01-29');
const rule = { remindAfterDays: [14, 30, 90], lapsesAfterMonths: 6 };
const on = (days: number) => answered.add({ days });

describe('reminders of what waits to be fetched', () => {
  it('tells each number of days once, on whatever days anybody looks', () => {
    const looks = fc.array(fc.integer({ min: 0, max: 250 }), { maxLength: 60 });
    fc.assert(
      fc.property(looks, (days) => {
        const known = new Set<number>();
        const told: number[] = [];
        for (const day of days.toSorted((one, other) => one - other)) {
          const { tell, skip } = dueReminders(answered, on(day), rule, known);
          for (const one of [...skip, ...(tell === null ? [] : [tell])]) {
            expect(known.has(one)).toBe(false);
            expect(one).toBeLessThanOrEqual(day);
            known.add(one);
          }
          if (tell !== null) told.push(tell);
        }
        expect(told).toEqual([...new Set(told)].sort((one, other) => one - other));
        expect(rule.remindAfterDays).toEqual(expect.arrayContaining(told));
      }),
    );
  });

  it('tells the latest alone where several were missed', () => {
    expect(dueReminders(answered, on(40), rule, new Set())).toEqual({ tell: 30, skip: [14] });
  });

  it('says nothing from the day on which it has lapsed', () => {
    const lapses = answered.add({ months: 6 });
    expect(dueReminders(answered, lapses.subtract({ days: 1 }), rule, new Set()).tell).toBe(90);
    expect(dueReminders(answered, lapses, rule, new Set()).tell).toBeNull();
  });
});
