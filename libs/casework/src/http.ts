import { Module } from '@nestjs/common';
import { CaseworkModule } from './casework.module.ts';
import { CaseReportsController } from './count-cases/case-reports.http.ts';
import { CaseRulesController } from './edit-rules/rules.http.ts';
import { MyCasesController } from './follow-my-cases/my-cases.http.ts';
import { CasesController } from './list-cases/cases.http.ts';
import { CaseStepsController } from './work-on-case/steps.http.ts';

@Module({
  imports: [CaseworkModule],
  controllers: [
    CasesController,
    CaseStepsController,
    MyCasesController,
    CaseReportsController,
    CaseRulesController,
  ],
})
export class CaseworkHttpModule {}
