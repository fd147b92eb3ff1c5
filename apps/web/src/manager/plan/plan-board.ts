import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { read, send } from '../../api/client.ts';
import type { Day } from '../../api/types.ts';
import { scenarioQuery, type Scenario } from './scenario.ts';

export interface Steps {
  first: number;
  second: number;
}
export interface LastFirstDay {
  offer: string;
  firstOn: Day;
  followUpOn: Day;
  minDays: number;
  label: string;
}
export interface Outlook {
  closing: Day;
  capacity: number;
  gap: number | null;
  reachable: number;
  reachableGap: number | null;
  daysBeyondStaff: number;
  lastFirstDays: LastFirstDay[];
}
export interface PlanMonth {
  month: string;
  plan: number;
  capacity: number;
  scenario: number | null;
  openWeekdays: number;
  openSaturdays: number;
  closed: { date: Day; reason: string; lost: number }[];
  booked: Steps;
  done: Steps;
}
export interface PlanRow {
  effectiveFrom: Day;
  monthly: number;
  label: string;
}
export interface PlanBoard {
  today: Day;
  from: Day;
  goal: number | null;
  plan: PlanRow[];
  counts: (Steps & { from: Day; to: Day })[];
  months: PlanMonth[];
  totals: { plan: number; booked: number; done: number };
  calendar: Outlook;
  scenario: Outlook | null;
  seconds: { owed: number; placed: number; withoutPlace: number };
}

export const planBoardQuery = (centre: string, scenario: Scenario) =>
  queryOptions({
    queryKey: ['plan-board', centre, scenarioQuery(scenario)],
    queryFn: ({ signal }) =>
      read<PlanBoard>('/vaccination/plan', { centre, ...scenarioQuery(scenario) }, signal),
    placeholderData: keepPreviousData,
  });

export const changePlan = (input: { month: string; monthly: number; label: string }, key: string) =>
  send<{ plan: PlanRow[] }>('POST', '/vaccination/plan/months', input, { key });

export const both = ({ first, second }: Steps): number => first + second;

/** What the office counted by hand inside one month; longer stretches cannot be divided. */
export const countedWithin = (board: PlanBoard, month: string): number =>
  board.counts
    .filter((count) => count.from.startsWith(month) && count.to.startsWith(month))
    .reduce((sum, count) => sum + both(count), 0);

export const countsAcrossMonths = (board: PlanBoard) =>
  board.counts.filter((count) => count.from.slice(0, 7) !== count.to.slice(0, 7));

export const doneIn = (board: PlanBoard, { month, done }: PlanMonth): number =>
  both(done) + countedWithin(board, month);
