import { Global, Module } from '@nestjs/common';
import { Dependants } from './dependants/dependants.ts';
import { EndCare } from './dependants/end-care.ts';
import { ListDependants } from './dependants/list-dependants.ts';
import { PhonePlaces, PostgresPhonePlaces } from './dependants/phone-places.ts';
import { RegisterDependant } from './dependants/register-dependant.ts';
import { RequestConsent } from './dependants/request-consent.ts';
import { ChangeDevice } from './devices/change-device.ts';
import { DeviceDirectory } from './devices/device-directory.ts';
import { RegisterDevice } from './devices/register-device.ts';
import { FindPeople } from './find-people/find-people.ts';
import { AcceptPairing } from './pair-device/accept-pairing.ts';
import { AskForPairing } from './pair-device/ask-for-pairing.ts';
import { OpenPairings } from './pair-device/open-pairings.ts';
import { Pairings } from './pair-device/pairings.ts';
import { PeopleDirectory } from './person/people-directory.ts';
import { RegisterPerson } from './person/register-person.ts';
import { CodeVault } from './request-code/code-vault.ts';
import { RequestCode } from './request-code/request-code.ts';
import { Sessions } from './sessions/sessions.ts';
import { SetUpStaff } from './staff/set-up-staff.ts';
import { SignInStaff } from './staff/sign-in-staff.ts';
import { StaffDirectory } from './staff/staff-directory.ts';
import { VerifyCode } from './verify-code/verify-code.ts';
import { VisitPasses } from './visit-pass/visit-passes.ts';

const useCases = [
  AcceptPairing,
  AskForPairing,
  ChangeDevice,
  CodeVault,
  Dependants,
  DeviceDirectory,
  EndCare,
  FindPeople,
  ListDependants,
  Pairings,
  PeopleDirectory,
  RegisterDependant,
  RegisterDevice,
  RegisterPerson,
  RequestCode,
  RequestConsent,
  Sessions,
  SetUpStaff,
  SignInStaff,
  StaffDirectory,
  VerifyCode,
  VisitPasses,
];

@Global()
@Module({
  providers: [...useCases, OpenPairings, { provide: PhonePlaces, useClass: PostgresPhonePlaces }],
  exports: useCases,
})
export class IdentityModule {}
