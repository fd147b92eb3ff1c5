import { Module } from '@nestjs/common';
import { FeesController } from './fees/fees.http.ts';
import { OnlineRenewalController } from './online-renewal/online-renewal.http.ts';
import { PassportModule } from './passport.module.ts';

@Module({ imports: [PassportModule], controllers: [FeesController, OnlineRenewalController] })
export class PassportHttpModule {}
