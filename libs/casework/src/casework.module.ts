import { Global, Module } from '@nestjs/common';
import { CheckOverdue } from './check-overdue/check-overdue.ts';
import { ShowOverdue } from './check-overdue/show-overdue.ts';
import { CountCases } from './count-cases/count-cases.ts';
import { EditRules } from './edit-rules/edit-rules.ts';
import { FollowMyCases } from './follow-my-cases/follow-my-cases.ts';
import { ListCases } from './list-cases/list-cases.ts';
import { ReceiveCase } from './receive-case/receive-case.ts';
import { SetUpCases } from './set-up-cases/set-up-cases.ts';
import { RevealContact } from './show-case/reveal-contact.ts';
import { RemindWaiting } from './remind-waiting/remind-waiting.ts';
import { CountStages } from './stages/count-stages.ts';
import { ListStages } from './stages/list-stages.ts';
import { MoveStage } from './stages/move-stage.ts';
import { ShowCase } from './show-case/show-case.ts';
import { TakeOverCases } from './take-over-cases/take-over-cases.ts';
import { ExtendCase } from './work-on-case/extend-case.ts';
import { WorkOnCase } from './work-on-case/work-on-case.ts';

const useCases = [
  CheckOverdue,
  CountCases,
  CountStages,
  EditRules,
  ExtendCase,
  FollowMyCases,
  ListCases,
  ListStages,
  MoveStage,
  ReceiveCase,
  RemindWaiting,
  RevealContact,
  SetUpCases,
  ShowCase,
  ShowOverdue,
  TakeOverCases,
  WorkOnCase,
];

/** Needs `CaseKinds` and `WorkingCalendar`, which the departments' contract fills. */
@Global()
@Module({ providers: useCases, exports: useCases })
export class CaseworkModule {}
