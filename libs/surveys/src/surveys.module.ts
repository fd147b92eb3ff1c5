import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { DecideSurveyRule } from './decide-rule/decide-survey-rule.ts';
import { ReadSurveyReport } from './report/read-survey-report.ts';
import { SetUpSurveys } from './set-up/set-up-surveys.ts';

const useCases = [DecideSurveyRule, ReadSurveyReport, SetUpSurveys];

/** Needs `Surveys`, what departments ask. */
@Module({ imports: [IdentityModule], providers: useCases, exports: useCases })
export class SurveysModule {}
