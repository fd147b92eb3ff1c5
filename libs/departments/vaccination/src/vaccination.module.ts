import { Module } from '@nestjs/common';
import { SetUpPriorityGroups } from './eligibility/set-up-priority-groups.ts';
import { VaccinationEligibility } from './eligibility/vaccination-eligibility.ts';
import { SetUpFigures } from './progress/set-up-figures.ts';
import { ShowProgress } from './progress/show-progress.ts';
import { SetUpVaccination } from './set-up-vaccination.ts';

const useCases = [SetUpFigures, SetUpPriorityGroups, SetUpVaccination, ShowProgress, VaccinationEligibility];

@Module({ providers: useCases, exports: useCases })
export class VaccinationModule {}
