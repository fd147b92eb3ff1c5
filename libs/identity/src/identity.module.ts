import { Global, Module } from '@nestjs/common';
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
  FindPeople,
  PeopleDirectory,
  RegisterDevice,
  RegisterPerson,
  RequestCode,
  Sessions,
  SetUpStaff,
  SignInStaff,
  StaffDirectory,
  VerifyCode,
];

@Global()
@Module({ providers: useCases, exports: useCases })
export class IdentityModule {}
