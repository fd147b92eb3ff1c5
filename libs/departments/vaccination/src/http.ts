import { Module } from '@nestjs/common';
import { OpeningsController } from './openings/openings.http.ts';
import { PlanController } from './plan/plan.http.ts';
import { ShowProgressController } from './progress/show-progress.http.ts';
import { VaccinationModule } from './vaccination.module.ts';

@Module({
  imports: [VaccinationModule],
  controllers: [OpeningsController, PlanController, ShowProgressController],
})
export class VaccinationHttpModule {}
