import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { publicHolidaysOf } from '../centre/public-holidays.ts';
import { calendarDays, type CalendarRules } from './calendar-rules.ts';
import { lastFirstDay } from './last-first-day.ts';
import { capacityOf, monthTotals } from './month-totals.ts';
import { noScenario, withScenario, type Scenario } from './scenario.ts';

const GOAL = 171_600;
const from = Temporal.PlainDate.from('2021-04-01');
const closing = Temporal.PlainDate.from('2021-11-30');

const row = (weekday: number, effectiveFrom: string, capacity: number, staffLimit: number) => ({
  weekday,
  effectiveFrom,
  isOpen: capacity > 0,
  capacity,
  staffLimit,
});

let closedDays: { date: string; reason: string }[];
beforeAll(async () => {
  closedDays = await publicHolidaysOf(2021);
});

/** One team of 600 a weekday until June, two from July on; Saturdays as given. */
const office = (saturday: number): CalendarRules => ({
  centreCode: 'desk-1',
  hours: [
    ...[1, 2, 3, 4, 5].flatMap((weekday) => [
      row(weekday, '2021-04-01', 600, 600),
      row(weekday, '2021-07-01', 1_200, 1_200),
    ]),
    row(6, '2021-04-01', saturday, 600),
    row(6, '2021-07-01', saturday, 1_200),
    row(7, '2021-04-01', 0, 600),
  ],
  specialDays: [],
  closedDays,
});

const months = (rules: CalendarRules, changes: Partial<Scenario> = {}) =>
  monthTotals(
    calendarDays(
      withScenario(rules, { ...noScenario, ...changes }),
      from,
      changes.closing ? Temporal.PlainDate.from(changes.closing) : closing,
    ),
  );
const total = (rules: CalendarRules, changes: Partial<Scenario> = {}) => capacityOf(months(rules, changes));
const twoTeamSaturdays = { weekdays: [{ weekday: 6, capacity: 340, from: '2021-07-01' }] };

describe('the capacity of the real calendar of 2021', () => {
  it('is 161,400 on weekdays alone, 10,200 below the goal', () => {
    expect(total(office(0))).toBe(161_400);
    expect(total(office(0)) - GOAL).toBe(-10_200);
  });

  it('is 167,180 with Saturdays of 170', () => {
    expect(total(office(170))).toBe(167_180);
    expect(total(office(170)) - GOAL).toBe(-4_420);
  });

  it('is 170,750 with Saturdays of 340 from July on', () => {
    expect(total(office(170), twoTeamSaturdays)).toBe(170_750);
    expect(total(office(170), twoTeamSaturdays) - GOAL).toBe(-850);
  });

  it('has the open days of the year, month by month', () => {
    const days = months(office(170)).map((month) => [month.openWeekdays, month.openSaturdays]);
    expect(days).toEqual([
      [22, 4],
      [19, 5],
      [22, 4],
      [22, 5],
      [21, 4],
      [19, 4],
      [19, 4],
      [22, 4],
    ]);
  });

  it('names the days that were lost and what they cost; a holiday on a Sunday costs nothing', () => {
    const [, may, , , august, september, october] = months(office(170));
    expect(may).toMatchObject({
      capacity: 12_250,
      closed: [
        { date: '2021-05-05', reason: '어린이날', lost: 600 },
        { date: '2021-05-19', reason: '부처님 오신 날', lost: 600 },
      ],
    });
    expect(august!.closed.map((day) => [day.date, day.lost])).toEqual([['2021-08-16', 1_200]]);
    expect(september!.closed.map((day) => day.date)).toEqual(['2021-09-20', '2021-09-21', '2021-09-22']);
    expect(october!.closed.map((day) => [day.date, day.lost])).toEqual([
      ['2021-10-04', 1_200],
      ['2021-10-09', 170],
      ['2021-10-11', 1_200],
    ]);
  });
});

describe('a scenario', () => {
  it('that opens one holiday of two teams closes the best case', () => {
    const opened = { ...twoTeamSaturdays, openDays: [{ date: '2021-10-04', capacity: null }] };
    expect(total(office(170), opened)).toBe(171_950);
  });

  it('needs four opened holidays while Saturdays stay at 170', () => {
    const holidays = ['2021-10-04', '2021-10-11', '2021-09-22', '2021-08-16'].map((date) => ({
      date,
      capacity: null,
    }));
    expect(total(office(170), { openDays: holidays.slice(0, 3) })).toBe(170_780);
    expect(total(office(170), { openDays: holidays })).toBe(171_980);
  });

  it('adds what more staff can serve on the weekdays chosen, from a day on', () => {
    const extraStaff = [{ seats: 150, from: '2021-11-01', weekdays: [1, 2, 3, 4, 5] }];
    expect(total(office(170), { extraStaff })).toBe(167_180 + 22 * 150);
    const withSaturday = [{ seats: 150, from: '2021-11-01', weekdays: [1, 2, 3, 4, 5, 6] }];
    expect(total(office(170), { extraStaff: withSaturday })).toBe(167_180 + 26 * 150);
  });

  it('combines: the opened holiday has the extra staff too', () => {
    const changes = {
      extraStaff: [{ seats: 150, from: '2021-10-01', weekdays: [1, 2, 3, 4, 5] }],
      openDays: [{ date: '2021-10-04', capacity: null }],
    };
    expect(total(office(170), changes)).toBe(167_180 + (19 + 22) * 150 + 1_350);
  });

  it('opens a Sunday with the seats given', () => {
    expect(total(office(170), { openDays: [{ date: '2021-08-15', capacity: 600 }] })).toBe(167_780);
  });

  it('with another closing day counts to that day', () => {
    expect(total(office(170), { closing: '2021-12-03' })).toBe(167_180 + 3 * 1_200);
    expect(total(office(170), { closing: '2021-10-31' })).toBe(167_180 - 27_080);
  });

  it('says on how many days it asks more than the staff can serve', () => {
    const changes = { weekdays: [{ weekday: 6, capacity: 700, from: '2021-06-01' }] };
    expect(months(office(170), changes).map((month) => month.daysBeyondStaff)).toEqual([
      0, 0, 4, 0, 0, 0, 0, 0,
    ]);
  });

  it('never changes the rules it is asked of, and an empty one changes nothing', () => {
    const rules = office(170);
    const before = JSON.stringify(rules);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 0, max: 2_000 }),
        fc.integer({ min: 0, max: 300 }),
        (weekday, capacity, offset) => {
          const day = from.add({ days: offset }).toString();
          const changed = total(rules, { weekdays: [{ weekday, capacity, from: day }] });
          expect(JSON.stringify(rules)).toBe(before);
          expect(total(rules)).toBe(167_180);
          expect(changed).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 60, seed: 7 },
    );
  });
});

describe('the last day of the first appointment', () => {
  const open = () =>
    calendarDays(office(170), from, closing).flatMap((day) => (day.capacity ? [day.date] : []));
  const interval = (minDays: number, effectiveFrom = '2021-04-01') => ({
    effectiveFrom,
    minDays,
    label: String(minDays),
  });

  it('is 2 November at four weeks and 9 November at three', () => {
    expect(lastFirstDay(open(), [interval(28)])).toMatchObject({
      firstOn: '2021-11-02',
      followUpOn: '2021-11-30',
    });
    expect(lastFirstDay(open(), [interval(21)])).toMatchObject({
      firstOn: '2021-11-09',
      followUpOn: '2021-11-30',
    });
  });

  it('follows the interval in force on the day of the first', () => {
    const rows = [interval(42), interval(21, '2021-11-05')];
    expect(lastFirstDay(open(), rows)).toMatchObject({ firstOn: '2021-11-09', minDays: 21 });
    const later = [interval(21), interval(42, '2021-11-05')];
    expect(lastFirstDay(open(), later)).toMatchObject({ firstOn: '2021-11-04', followUpOn: '2021-11-25' });
  });

  it('moves a follow-up that would fall on a closed day to the next open one', () => {
    const days = open().filter((day) => day <= '2021-10-12');
    expect(lastFirstDay(days, [interval(21)])).toMatchObject({
      firstOn: '2021-09-18',
      followUpOn: '2021-10-12',
    });
  });

  it('is none where nothing fits', () => {
    expect(lastFirstDay(['2021-11-29', '2021-11-30'], [interval(21)])).toBeNull();
    expect(lastFirstDay([], [interval(21)])).toBeNull();
  });
});
