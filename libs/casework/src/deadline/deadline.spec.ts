import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { publicHolidaysOf } from '../../../scheduling/src/centre/public-holidays.ts';
import { deadlineOf, extendDeadline, leftOf, resumeDeadline, type Term } from './deadline.ts';
import { WorkingDays } from './working-calendar.ts';

const ZONE = 'Asia/Seoul';
const years = await Promise.all([2020, 2021, 2022].map(publicHolidaysOf));
const holidays = new Set(years.flat().map(({ date }) => date));
const days = new WorkingDays(holidays);
const at = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(ZONE);
const inDays = (length: number, countsFirstDay = true): Term => ({ unit: 'days', length, countsFirstDay });
const inHours = (length: number): Term => ({ unit: 'hours', length, countsFirstDay: true });
const lastDay = (received: string, term: Term) => deadlineOf(at(received), term, days).on.toString();
const minute = (received: string, term: Term) =>
  deadlineOf(at(received), term, days)
    .at.toZonedDateTimeISO(ZONE)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });

describe('a term of six days or more', () => {
  it('begins with the day of receipt and leaves weekends out', () => {
    expect(lastDay('2021-05-03T17:59', inDays(7))).toBe('2021-05-12'); // Over children's day, a Wednesday.
    expect(lastDay('2021-05-24T09:00', inDays(10))).toBe('2021-06-04');
  });

  it('begins with the next day where the law of the kind says so', () => {
    expect(lastDay('2021-05-24T09:00', inDays(10, false))).toBe('2021-06-07');
  });

  it('leaves out the substitute holidays of 2021, one by one', () => {
    // Liberation Day fell on a Sunday, National Foundation and Hangeul Day on a Sunday and a Saturday.
    expect(lastDay('2021-08-10T10:00', inDays(6))).toBe('2021-08-18');
    expect(lastDay('2021-09-30T10:00', inDays(6))).toBe('2021-10-08');
    expect(lastDay('2021-10-01T10:00', inDays(7))).toBe('2021-10-13');
    expect(lastDay('2021-09-16T10:00', inDays(6))).toBe('2021-09-28'); // Over Chuseok.
    expect(lastDay('2021-02-08T10:00', inDays(6))).toBe('2021-02-17'); // Over Seollal.
  });

  it('that comes in on a holiday begins with the next working day', () => {
    expect(lastDay('2021-05-05T10:00', inDays(6))).toBe('2021-05-13');
    expect(lastDay('2021-05-08T10:00', inDays(6))).toBe('2021-05-17');
  });

  it('ends with the end of its last day', () => {
    expect(minute('2021-05-24T09:00', inDays(10))).toBe('2021-06-05T00:00');
  });
});

describe('a term of five days or less', () => {
  it('runs in office hours from the minute of receipt, eight to a day, and stands still at noon', () => {
    expect(minute('2021-05-24T10:30', inHours(3))).toBe('2021-05-24T14:30');
    expect(minute('2021-05-24T10:30', inHours(24))).toBe('2021-05-27T10:30');
    expect(minute('2021-05-24T12:20', inHours(3))).toBe('2021-05-24T16:00');
  });

  it('goes on the next working day where the day is too short', () => {
    expect(minute('2021-05-24T17:00', inHours(3))).toBe('2021-05-25T11:00');
    expect(minute('2021-05-18T16:00', inHours(3))).toBe('2021-05-20T10:00'); // Over Buddha's birthday, a Wednesday.
    expect(minute('2021-05-21T18:40', inHours(8))).toBe('2021-05-24T18:00');
  });
});

/** The slow way: one minute after the other. */
const byMinutes = (received: Temporal.ZonedDateTime, hours: number): string => {
  let now = received;
  for (let left = hours * 60; left > 0; now = now.add({ minutes: 1 })) {
    const isOffice = (now.hour >= 9 && now.hour < 12) || (now.hour >= 13 && now.hour < 18);
    if (isOffice && now.dayOfWeek < 6 && !holidays.has(now.toPlainDate().toString())) left -= 1;
  }
  return now.toInstant().toString();
};

/** The slow way: every day gets a number if it counts. */
const byDays = (received: Temporal.PlainDate, { length, countsFirstDay }: Term): string => {
  const counted: string[] = [];
  for (let day = countsFirstDay ? received : received.add({ days: 1 }); ; day = day.add({ days: 1 })) {
    if (day.dayOfWeek < 6 && !holidays.has(day.toString())) counted.push(day.toString());
    if (counted.length === length) return counted.at(-1)!;
  }
};

const received = fc
  .record({ day: fc.integer({ min: 0, max: 364 }), minute: fc.integer({ min: 0, max: 1_439 }) })
  .map(({ day, minute: on }) => at('2021-01-01T00:00').add({ days: day }).add({ minutes: on }));
const dayTerm = fc.record({
  unit: fc.constant('days' as const),
  length: fc.integer({ min: 6, max: 40 }),
  countsFirstDay: fc.constant(true),
});
const hourTerm = fc
  .integer({ min: 1, max: 40 })
  .map((length): Term => ({ unit: 'hours', length, countsFirstDay: true }));

describe('any term', () => {
  it('in days ends where counting day by day ends', () => {
    fc.assert(
      fc.property(received, dayTerm, (moment, term) => {
        expect(deadlineOf(moment, term, days).on.toString()).toBe(byDays(moment.toPlainDate(), term));
      }),
      { numRuns: 300 },
    );
  });

  it('in hours ends where counting minute by minute ends', () => {
    fc.assert(
      fc.property(received, fc.integer({ min: 1, max: 16 }), (moment, length) => {
        expect(deadlineOf(moment, inHours(length), days).at.toString()).toBe(byMinutes(moment, length));
      }),
      { numRuns: 60 },
    );
  });

  it('that is stopped and goes on within the same day ends when it would have', () => {
    fc.assert(
      fc.property(received, fc.oneof(dayTerm, hourTerm), (moment, term) => {
        const now = days.from(moment.toPlainDate()).toZonedDateTime({ timeZone: ZONE, plainTime: '10:00' });
        const before = deadlineOf(now, term, days);
        const left = leftOf(before, term.unit, now, days);
        expect(resumeDeadline(before, left, term.unit, now, days)).toEqual(before);
      }),
      { numRuns: 100 },
    );
  });

  it('is never over sooner because it was stopped, extended, or came in later', () => {
    fc.assert(
      fc.property(
        received,
        fc.oneof(dayTerm, hourTerm),
        fc.integer({ min: 1, max: 30 }),
        (moment, term, later) => {
          const first = deadlineOf(moment, term, days);
          const second = deadlineOf(moment.add({ days: later }), term, days);
          expect(Temporal.Instant.compare(first.at, second.at)).toBeLessThanOrEqual(0);
          const extended = extendDeadline(first, { unit: term.unit, length: later }, ZONE, days);
          expect(Temporal.Instant.compare(first.at, extended.at)).toBeLessThan(0);
          const now = moment.add({ days: later });
          const left = leftOf(first, term.unit, moment, days);
          const resumed = resumeDeadline(first, left, term.unit, now, days);
          if (left > 0) expect(Temporal.Instant.compare(first.at, resumed.at)).toBeLessThanOrEqual(0);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('a clock that stood still', () => {
  const before = deadlineOf(at('2021-05-24T09:00'), inDays(10), days);

  it('goes on with the days that were left', () => {
    const left = leftOf(before, 'days', at('2021-05-26T15:00'), days);
    expect(left).toBe(8);
    expect(resumeDeadline(before, left, 'days', at('2021-06-09T11:00'), days).on.toString()).toBe(
      '2021-06-18',
    );
  });

  it('does not make timely what was late', () => {
    const left = leftOf(before, 'days', at('2021-06-07T09:00'), days);
    expect(left).toBe(0);
    expect(resumeDeadline(before, left, 'days', at('2021-06-21T09:00'), days)).toEqual(before);
  });

  it('stopped on the last day ends on the day on which it goes on', () => {
    const left = leftOf(before, 'days', at('2021-06-04T17:00'), days);
    expect(resumeDeadline(before, left, 'days', at('2021-06-14T09:00'), days).on.toString()).toBe(
      '2021-06-14',
    );
  });
});

describe('an extension', () => {
  it('begins on the day after the last one', () => {
    const before = deadlineOf(at('2021-05-24T09:00'), inDays(10), days);
    expect(extendDeadline(before, { unit: 'days', length: 10 }, ZONE, days).on.toString()).toBe('2021-06-18');
  });
});
