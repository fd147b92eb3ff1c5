import { Module } from '@nestjs/common';
import { ShowProgressController } from './progress/show-progress.http.ts';
import { VaccinationModule } from './vaccination.module.ts';

@Module({ imports: [VaccinationModule], controllers: [ShowProgressController] })
export class VaccinationHttpModule {}
