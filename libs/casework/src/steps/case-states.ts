export const caseStates = [
  'received',
  'assigned',
  'in-work',
  'supplement',
  'done',
  'returned',
  'withdrawn',
] as const;
export type CaseState = (typeof caseStates)[number];

export const stepNames = [
  'assign',
  'start',
  'extend',
  'ask-supplement',
  'supplement',
  'finish',
  'return',
  'withdraw',
  'note',
  'advance',
  'step-back',
] as const;
export type StepName = (typeof stepNames)[number];

export const caseResults = ['solved', 'not-solved', 'transferred'] as const;
export type CaseResult = (typeof caseResults)[number];

const open: readonly CaseState[] = ['received', 'assigned', 'in-work', 'supplement'];
const running: readonly CaseState[] = ['received', 'assigned', 'in-work'];

const from: Record<StepName, readonly CaseState[]> = {
  assign: running,
  start: ['received', 'assigned'],
  extend: running,
  'ask-supplement': ['in-work'],
  supplement: ['supplement'],
  finish: ['in-work'],
  return: open,
  withdraw: open,
  note: open,
  advance: [...running, 'done'],
  'step-back': ['in-work'],
};

/** Whether a case in this state may take this step; Postgres asks the same of what is written. */
export const mayTake = (state: CaseState, step: StepName): boolean => from[step].includes(state);

const ofStages = new Set<StepName>(['advance', 'step-back']);

/** What may be done with a case now; stages are taken where their department shows them. */
export const stepsFrom = (state: CaseState): StepName[] =>
  stepNames.filter((step) => !ofStages.has(step) && mayTake(state, step));

export const isClosed = (state: CaseState): boolean => !open.includes(state);
