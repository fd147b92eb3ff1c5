import { Module } from '@nestjs/common';
import { SetUpPriorityGroups } from './eligibility/set-up-priority-groups.ts';
import { VaccinationEligibility } from './eligibility/vaccination-eligibility.ts';

@Module({
  providers: [VaccinationEligibility, SetUpPriorityGroups],
  exports: [VaccinationEligibility, SetUpPriorityGroups],
})
export class VaccinationModule {}
