/** The office's count of 2021-05-26 and its goal for the end of November; later counts are added to it. */
export const openingFigures = [
  { name: 'first-doses', asOf: '2021-05-26', value: 12_520 },
  { name: 'second-doses', asOf: '2021-05-26', value: 8_607 },
  { name: 'goal-doses', asOf: '2021-05-26', value: 171_600 },
] as const;
