import { Module } from '@nestjs/common';
import { DecideFee } from './fees/decide-fee.ts';
import { ListFees } from './fees/list-fees.ts';
import { DecideOnlineRenewal } from './online-renewal/decide-online-renewal.ts';
import { ShowOnlineRenewal } from './online-renewal/show-online-renewal.ts';
import { SetUpPassport } from './set-up-passport.ts';

const useCases = [DecideFee, DecideOnlineRenewal, ListFees, SetUpPassport, ShowOnlineRenewal];

@Module({ providers: useCases, exports: useCases })
export class PassportModule {}
