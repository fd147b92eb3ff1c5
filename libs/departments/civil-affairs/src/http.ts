import { Module } from '@nestjs/common';
import { CivilAffairsModule } from './civil-affairs.module.ts';
import { HelpPointsController } from './help-points/help-points.http.ts';

@Module({ imports: [CivilAffairsModule], controllers: [HelpPointsController] })
export class CivilAffairsHttpModule {}
