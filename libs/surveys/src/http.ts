import { Module } from '@nestjs/common';
import { SurveysController } from './surveys.http.ts';
import { SurveysModule } from './surveys.module.ts';

@Module({ imports: [SurveysModule], controllers: [SurveysController] })
export class SurveysHttpModule {}
