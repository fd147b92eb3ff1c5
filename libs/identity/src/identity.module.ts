import { Global, Module } from '@nestjs/common';
import { Dependants } from './dependants/dependants.ts';
import { EndCare } from './dependants/end-care.ts';
import { ListDependants } from './dependants/list-dependants.ts';
import { PhonePlaces, PostgresPhonePlaces } from './dependants/phone-places.ts';
import { RegisterDependant } from './dependants/register-dependant.ts';
import { RequestConsent } from './dependants/request-consent.ts';
import { RegisterDevice } from './devices/register-device.ts';
import { FindPeople } from './find-people/find-people.ts';
import { PeopleDirectory } from './person/people-directory.ts';
import { RegisterPerson } from './person/register-person.ts';
import { CodeVault } from './request-code/code-vault.ts';
import { RequestCode } from './request-code/request-code.ts';
import { Sessions } from './sessions/sessions.ts';
import { SetUpStaff } from './staff/set-up-staff.ts';
import { SignInStaff } from './staff/sign-in-staff.ts';
import { StaffDirectory } from './staff/staff-directory.ts';
import { VerifyCode } from './verify-code/verify-code.ts';

const useCases = [
  CodeVault,
  Dependants,
  EndCare,
  FindPeople,
  ListDependants,
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
];

@Global()
@Module({
  providers: [...useCases, { provide: PhonePlaces, useClass: PostgresPhonePlaces }],
  exports: useCases,
})
export class IdentityModule {}
