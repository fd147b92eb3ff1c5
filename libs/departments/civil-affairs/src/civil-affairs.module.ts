import { Module } from '@nestjs/common';
import { WriteDemoCases } from './demo/write-demo-cases.ts';

@Module({ providers: [WriteDemoCases], exports: [WriteDemoCases] })
export class CivilAffairsModule {}
