import { describe, expect, it } from '@jest/globals';
import { dayKindOf, mayRide, plannedRuns } from './timetable.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

describe('a timetable', () => {
  it('knows weekdays, Saturdays and Sundays', () => {
    expect(['2021-05-28', '2021-05-29', '2021-05-30', '2021-05-31'].map((at) => dayKindOf(day(at)))).toEqual([
      'weekday',
      'saturday',
      'sunday',
      'weekday',
    ]);
  });

  it('is put in the order of its departures', () => {
    const runs = [
      { departs: '12:20', arrives: '12:50', seats: 20 },
      { departs: '07:20', arrives: '07:50', seats: 20 },
    ];
    expect(plannedRuns.parse(runs).map((run) => run.departs)).toEqual(['07:20', '12:20']);
    expect(plannedRuns.parse([])).toEqual([]);
  });

  it.each([
    [[{ departs: '09:20', arrives: '09:20', seats: 20 }]],
    [[{ departs: '9:20', arrives: '09:50', seats: 20 }]],
    [[{ departs: '09:20', arrives: '25:00', seats: 20 }]],
    [[{ departs: '09:20', arrives: '09:50', seats: 0 }]],
    [[1, 2].map((seats) => ({ departs: '09:20', arrives: '09:50', seats }))],
  ])('is refused as %j', (runs) => {
    expect(plannedRuns.safeParse(runs).success).toBe(false);
  });
});

describe('who may ride', () => {
  it.each([
    ['1946-12-31', false, 75, true],
    ['1947-01-01', false, 75, false],
    ['1990-05-05', true, 75, true],
    ['1930-01-01', true, null, false],
  ])('born %s, wheelchair %s, from %s on: %s', (birthOn, wheelchair, minAge, may) => {
    expect(mayRide({ birthOn, wheelchair }, minAge, day('2021-05-26'))).toBe(may);
  });
});
