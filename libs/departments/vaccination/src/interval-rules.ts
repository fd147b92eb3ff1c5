import type { IntervalRuleSetUp } from '#scheduling';

/** Intervals by the products' labels, in force when the centre opened; later decisions are rows of their own. */
export const intervalRules: IntervalRuleSetUp[] = [
  {
    serviceCode: 'vaccination.pfizer-2',
    effectiveFrom: '2021-04-01',
    minDays: 21,
    label: '화이자 허가사항: 21일',
  },
  {
    serviceCode: 'vaccination.moderna-2',
    effectiveFrom: '2021-04-01',
    minDays: 28,
    label: '모더나 허가사항: 28일',
  },
];
