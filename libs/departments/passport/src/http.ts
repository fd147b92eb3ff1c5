import { Module } from '@nestjs/common';
import { CounterController } from './apply/counter.http.ts';
import { FeesController } from './fees/fees.http.ts';
import { OnlineRenewalController } from './online-renewal/online-renewal.http.ts';
import { PassportModule } from './passport.module.ts';
import { RegisterController } from './register/register.http.ts';
import { PassportStagesController } from './stages/stages.http.ts';

@Module({
  imports: [PassportModule],
  controllers: [
    CounterController,
    FeesController,
    OnlineRenewalController,
    PassportStagesController,
    RegisterController,
  ],
})
export class PassportHttpModule {}
