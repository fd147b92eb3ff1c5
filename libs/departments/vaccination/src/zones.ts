import type { CentrePlan } from '#departments/contract';

type Zones = NonNullable<CentrePlan['zones']>;
type Sign = Zones[number]['signs'][number];

const signs = (stage: string, arrows: readonly Sign['arrow'][]): Sign[] =>
  arrows.map((arrow, at) => ({ counterCode: `${stage}-${at + 1}`, isShown: true, arrow, floor: null }));

/**
 * The ways of the hall from the door on: reception straight ahead, the doctors to the right of it, the nurses
 * behind them. Who was received waits in the entrance until a doctor calls.
 */
export const zones: Zones = [
  {
    code: 'entrance',
    label: '입구·접수',
    stages: ['reception', 'screening'],
    signs: [
      ...signs('reception', ['left', 'left', 'up', 'up']),
      ...signs('screening', ['right', 'right', 'right', 'right']),
    ],
  },
  {
    code: 'hall',
    label: '예진·접종',
    stages: ['screening', 'injection'],
    signs: [
      ...signs('screening', ['left', 'left', 'up', 'up']),
      ...signs('injection', ['up', 'up', 'right', 'right']),
    ],
  },
  { code: 'stay', label: '관찰실', stages: ['observation'], signs: [] },
];
