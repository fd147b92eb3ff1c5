import { Module } from '@nestjs/common';
import { OpeningRules } from './eligibility/opening-rules.ts';
import { SetUpOpenings } from './eligibility/set-up-openings.ts';
import { SetUpPriorityGroups } from './eligibility/set-up-priority-groups.ts';
import { VaccinationEligibility } from './eligibility/vaccination-eligibility.ts';
import { EndOpening } from './openings/end-opening.ts';
import { UploadInvited } from './openings/invited-list/upload-invited.ts';
import { ListOpenings } from './openings/list-openings.ts';
import { SaveOpening } from './openings/save-opening.ts';
import { TryOpening } from './openings/try-opening.ts';
import { ChangePlan } from './plan/change-plan.ts';
import { SetUpPlan } from './plan/set-up-plan.ts';
import { ShowPlan } from './plan/show-plan.ts';
import { SetUpFigures } from './progress/set-up-figures.ts';
import { ShowProgress } from './progress/show-progress.ts';
import { SetUpVaccination } from './set-up-vaccination.ts';

const useCases = [
  ChangePlan,
  EndOpening,
  ListOpenings,
  OpeningRules,
  SaveOpening,
  SetUpOpenings,
  SetUpPlan,
  ShowPlan,
  SetUpFigures,
  SetUpPriorityGroups,
  SetUpVaccination,
  ShowProgress,
  TryOpening,
  UploadInvited,
  VaccinationEligibility,
];

@Module({ providers: useCases, exports: useCases })
export class VaccinationModule {}
