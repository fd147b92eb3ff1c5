/** The work plan of May 2021: 21 weekdays and 4 Saturdays in every month, whatever the calendar says. */
export const openingPlan = [
  { effectiveFrom: '2021-04-01', monthly: 13_200, label: '1단계 · 1개 팀(의사 4명, 간호사 8명)' },
  { effectiveFrom: '2021-07-01', monthly: 26_400, label: '2단계 · 2개 팀(의사 8명, 간호사 16명)' },
] as const;
