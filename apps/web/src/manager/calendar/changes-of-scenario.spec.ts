import { describe, expect, it } from '@jest/globals';
import { noScenario, type Scenario } from '../plan/scenario.ts';
import type { CalendarRules, WeeklyHours } from './calendar-api.ts';
import { changesOfScenario, proposalOf } from './changes-of-scenario.ts';

const row = (weekday: number, more: Partial<WeeklyHours> = {}): WeeklyHours => ({
  weekday,
  effectiveFrom: '2021-04-01',
  isOpen: true,
  opens: '08:00',
  closes: '17:00',
  breakFrom: null,
  breakUntil: null,
  capacity: 600,
  slotMinutes: 10,
  staffCount: 4,
  seatsPerStaff: 150,
  ...more,
});
const rules: CalendarRules = {
  today: '2021-05-26',
  weeklyHours: [
    ...[1, 2, 3, 4, 5].map((weekday) => row(weekday)),
    row(1, { effectiveFrom: '2021-07-01', capacity: 1_200, staffCount: 8 }),
    row(6, { closes: '12:00', capacity: 170, staffCount: 2 }),
    row(7, { isOpen: false, capacity: 0 }),
  ],
  seatShares: [],
  policies: [],
  intervalRules: [],
  steps: 2,
};
const changes = (scenario: Partial<Scenario>) => changesOfScenario(rules, { ...noScenario, ...scenario });

describe('a scenario of the plan board, as changes of the calendar', () => {
  it('asks for the doctors that more seats on Saturdays need', () => {
    expect(changes({ weekdays: [{ weekday: 6, capacity: 340, from: '2021-07-01' }] })).toMatchObject([
      {
        kind: 'weekly-hours',
        effectiveFrom: '2021-07-01',
        weekdays: [6],
        hours: { closes: '12:00', capacity: 340, staffCount: 3 },
      },
    ]);
  });

  it('adds a doctor to every row of a weekday that holds from then on', () => {
    const extra = [{ seats: 150, from: '2021-05-01', weekdays: [1, 2, 3, 4, 5] }];
    expect(changes({ extra })).toMatchObject([
      { effectiveFrom: '2021-05-26', weekdays: [1, 2, 3, 4, 5], hours: { capacity: 750, staffCount: 5 } },
      { effectiveFrom: '2021-07-01', weekdays: [1], hours: { capacity: 1_350, staffCount: 9 } },
    ]);
  });

  it('opens a holiday with the seats its weekday has by then, and a Sunday with those it was given', () => {
    const extra = [{ seats: 150, from: '2021-05-26', weekdays: [1] }];
    const open = [
      { date: '2021-10-04', capacity: null },
      { date: '2021-10-10', capacity: 600 },
      { date: '2021-05-19', capacity: null },
    ];
    expect(changes({ extra, open }).filter((change) => change.kind === 'set-day')).toMatchObject([
      { date: '2021-10-04', hours: { capacity: 1_350, staffCount: 9 } },
      { date: '2021-10-10', hours: { capacity: 600, closes: '17:00' } },
    ]);
  });

  it('leaves out what is so already, and is no proposal then', () => {
    const scenario = { ...noScenario, weekdays: [{ weekday: 2, capacity: 600, from: '2021-04-01' }] };
    const own = { ...rules, weeklyHours: [...rules.weeklyHours, row(2, { effectiveFrom: '2021-05-26' })] };
    expect(proposalOf(changesOfScenario(own, scenario), scenario)).toBeNull();
  });

  it('is one proposal, with the scenario in words as its reason', () => {
    const scenario = {
      ...noScenario,
      weekdays: [{ weekday: 6, capacity: 340, from: '2021-07-01' }],
      open: [{ date: '2021-10-04', capacity: null }],
    };
    const change = proposalOf(changesOfScenario(rules, scenario), scenario);
    expect(change).toMatchObject({ kind: 'several', changes: [{ weekdays: [6] }, { date: '2021-10-04' }] });
    expect(change?.reason).toBe(
      '계획 시나리오 반영: 토요일 정원 340명(7월 1일(목)부터), 휴무일 운영: 10월 4일(월)',
    );
  });
});
