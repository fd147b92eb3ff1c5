import { Person } from './person/person.entity.ts';
import { OneTimeCode } from './request-code/one-time-code.entity.ts';

export {
  ForResident,
  ForVisitor,
  Permission,
  Public,
  ROUTE_ACCESS,
  type RouteAccess,
} from './access/access.ts';
export { AccessGuard } from './access/access.guard.ts';
export { setVisitCookie } from './access/cookies.ts';
export { relationships, type Relationship } from './dependants/care.ts';
export { Dependants } from './dependants/dependants.ts';
export { EndCare } from './dependants/end-care.ts';
export { ListDependants, type CarerView, type DependantView } from './dependants/list-dependants.ts';
export { PhonePlaces, PostgresPhonePlaces } from './dependants/phone-places.ts';
export { RegisterDependant, type NewDependant } from './dependants/register-dependant.ts';
export { RequestConsent } from './dependants/request-consent.ts';
export { ChangeDevice } from './devices/change-device.ts';
export { DeviceDirectory, type DeviceCard } from './devices/device-directory.ts';
export { RegisterDevice, type DeviceSetUp } from './devices/register-device.ts';
export { FindPeople } from './find-people/find-people.ts';
export { IdentityModule } from './identity.module.ts';
export { AcceptPairing, type AcceptedDevice } from './pair-device/accept-pairing.ts';
export { AskForPairing } from './pair-device/ask-for-pairing.ts';
export { OpenPairings } from './pair-device/open-pairings.ts';
export { Pairings } from './pair-device/pairings.ts';
export { identityKeyOf } from './person/identity-key.ts';
export { maskName, maskPhone } from './person/masking.ts';
export { peopleWithoutPhone } from './person/people-without-phone.ts';
export { PeopleDirectory, type Contact, type PersonCard } from './person/people-directory.ts';
export {
  birthDate,
  mobilePhone,
  personName,
  type PersonalDetails,
  type PhonelessDetails,
} from './person/personal-details.ts';
export { RegisterPerson } from './person/register-person.ts';
export { CodeVault } from './request-code/code-vault.ts';
export { RequestCode } from './request-code/request-code.ts';
export { Sessions } from './sessions/sessions.ts';
export { SetUpStaff, type RoleSetUp, type StaffSetUp } from './staff/set-up-staff.ts';
export { SignInStaff } from './staff/sign-in-staff.ts';
export { StaffDirectory, type StaffCard } from './staff/staff-directory.ts';
export { VerifyCode } from './verify-code/verify-code.ts';
export { VisitPasses } from './visit-pass/visit-passes.ts';

export const entities = [Person, OneTimeCode];

/** Permissions of this lib's routes. */
export const permissions = ['identity.end-care'] as const;
