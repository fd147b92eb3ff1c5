import { Module } from '@nestjs/common';
import { WriteDemoCases } from './demo/write-demo-cases.ts';
import { HelpPoints } from './help-points/help-points.ts';
import { SetUpHelpPoints } from './help-points/set-up-help-points.ts';

const useCases = [HelpPoints, SetUpHelpPoints, WriteDemoCases];

@Module({ providers: useCases, exports: useCases })
export class CivilAffairsModule {}
