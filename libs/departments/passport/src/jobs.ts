import { Module } from '@nestjs/common';
import {
  CountOtherWhenVisitFinished,
  UncountOtherWhenVisitReopened,
} from './report/count-other-matters.job.ts';

@Module({ providers: [CountOtherWhenVisitFinished, UncountOtherWhenVisitReopened] })
export class PassportJobsModule {}
