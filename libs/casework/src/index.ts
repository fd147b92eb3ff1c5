export { CaseworkModule } from './casework.module.ts';
export { CheckOverdue } from './check-overdue/check-overdue.ts';
export { CountCases } from './count-cases/count-cases.ts';
export { WorkingCalendar, WorkingDays } from './deadline/working-calendar.ts';
export { deadlineOf, type Deadline, type Term } from './deadline/deadline.ts';
export {
  CaseKinds,
  type CaseKind,
  type CaseOffice,
  type CasePlan,
  type CaseStage,
  type CaseUnit,
  type DepartmentCases,
  type FollowUpGuide,
  type KindRule,
  type WaitingRule,
} from './kinds/case-kinds.ts';
export { ReceiveCase } from './receive-case/receive-case.ts';
export { RemindWaiting } from './remind-waiting/remind-waiting.ts';
export { CountStages } from './stages/count-stages.ts';
export { ListStages } from './stages/list-stages.ts';
export { MoveStage, type MovedStage } from './stages/move-stage.ts';
export { SetUpCases } from './set-up-cases/set-up-cases.ts';
export { ShowCase } from './show-case/show-case.ts';
export { TakeOverCases, type KeptCase } from './take-over-cases/take-over-cases.ts';
export { ExtendCase } from './work-on-case/extend-case.ts';
export { WorkOnCase } from './work-on-case/work-on-case.ts';

/** Permissions of this lib's routes. */
export const permissions = [
  'casework.read',
  'casework.read-reports',
  'casework.receive',
  'casework.work',
  'casework.lead',
  'casework.edit-rules',
  'casework.audit',
] as const;
