import { describe, expect, it } from '@jest/globals';
import { CentreRules } from '../centre/rules-in-force.ts';
import type { Offer } from '../registry.ts';
import { assertIntervals } from './prepare-for-caller.ts';

const offer: Offer = {
  code: 'desk.pair',
  label: '두 번 방문',
  detail: '',
  series: 'desk.pair',
  services: [
    { code: 'desk.pair-1', label: '1차', step: 1 },
    { code: 'desk.pair-2', label: '2차', step: 2 },
  ],
};
const rule = (effective_from: string, min_days: number) => ({
  service_code: 'desk.pair-2',
  effective_from,
  min_days,
  label: `${min_days}일`,
});
const rules = new CentreRules({
  windows: [],
  policies: [],
  intervals: [rule('2021-04-01', 21), rule('2021-06-01', 42)],
} as never);
const check = (...dates: [step: number, date: string][]) =>
  assertIntervals(
    rules,
    offer,
    dates.map(([step, date]) => ({ step, date })),
  );

describe('the interval, whoever asks', () => {
  it('is kept to the day, in whichever order the appointments are named', () => {
    expect(() => check([1, '2021-05-26'], [2, '2021-06-16'])).not.toThrow();
    expect(() => check([2, '2021-06-16'], [1, '2021-05-26'])).not.toThrow();
    expect(() => check([2, '2021-06-15'], [1, '2021-05-26'])).toThrow('scheduling.interval-too-short');
  });

  it('is the one in force on the day of the first appointment', () => {
    expect(() => check([1, '2021-05-31'], [2, '2021-06-21'])).not.toThrow();
    expect(() => check([1, '2021-06-01'], [2, '2021-06-22'])).toThrow('scheduling.interval-too-short');
    expect(() => check([1, '2021-06-01'], [2, '2021-07-13'])).not.toThrow();
  });

  it('asks nothing of one appointment alone, and refuses where no rule is written', () => {
    expect(() => check([2, '2021-05-26'])).not.toThrow();
    expect(() => check([1, '2021-03-01'], [2, '2021-12-01'])).toThrow('scheduling.no-interval-rule');
  });
});
