import { Module } from '@nestjs/common';
import { ApplyForPassport } from './apply/apply-for-passport.ts';
import { WriteDemoPassports } from './demo/write-demo-passports.ts';
import { DecideFee } from './fees/decide-fee.ts';
import { ListFees } from './fees/list-fees.ts';
import { DecideOnlineRenewal } from './online-renewal/decide-online-renewal.ts';
import { ShowOnlineRenewal } from './online-renewal/show-online-renewal.ts';
import { CloseDay } from './register/close-day.ts';
import { RefundFee } from './register/refund-fee.ts';
import { ShowRegister } from './register/show-register.ts';
import { ReportPassports } from './report/report-passports.ts';
import { SetUpPassport } from './set-up-passport.ts';
import { MovePassports } from './stages/move-passports.ts';

const useCases = [
  ApplyForPassport,
  CloseDay,
  DecideFee,
  DecideOnlineRenewal,
  ListFees,
  MovePassports,
  RefundFee,
  ReportPassports,
  SetUpPassport,
  ShowOnlineRenewal,
  ShowRegister,
  WriteDemoPassports,
];

@Module({ providers: useCases, exports: useCases })
export class PassportModule {}
