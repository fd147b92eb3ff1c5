import {
  CodeVault,
  Dependants,
  EndCare,
  entities,
  FindPeople,
  ListDependants,
  PeopleDirectory,
  PhonePlaces,
  PostgresPhonePlaces,
  RegisterDependant,
  RegisterDevice,
  RegisterPerson,
  RequestCode,
  RequestConsent,
  Sessions,
  SetUpStaff,
  SignInStaff,
  VerifyCode,
} from '#identity';
import { Database, ManualClock, UnitOfWork, Vault } from '#kernel';
import { PostgresAuditTrail } from '../../libs/audit/src/postgres-audit-trail.ts';
import { createTestDatabase } from './database.ts';

export const hong = { name: '홍길동', birthDate: '1944-03-02', phone: '+821012345678' };

/** Identity over a database of its own, just before 09:00 in Seoul, when the date of UTC changes. */
export const openIdentity = async ({ places = new PostgresPhonePlaces() }: { places?: PhonePlaces } = {}) => {
  const disposable = await createTestDatabase();
  const database = await Database.open({
    url: disposable.url,
    entities,
    poolSize: 8,
    applicationName: 'identity test',
  });
  const clock = new ManualClock('2021-05-26T08:59:00+09:00');
  const vault = new Vault(Buffer.alloc(32, 7).toString('base64'));
  const unitOfWork = new UnitOfWork(database, clock, new PostgresAuditTrail());
  const sessions = new Sessions(database, vault, clock);
  const registerPerson = new RegisterPerson(unitOfWork, vault);
  const codeVault = new CodeVault(database, vault, clock);
  const requestCode = new RequestCode(unitOfWork, vault);
  const people = new PeopleDirectory(database, vault);
  const requestConsent = new RequestConsent(unitOfWork, vault, people);
  const listDependants = new ListDependants(database, clock, vault, people);
  return {
    database,
    sql: database.sql,
    clock,
    unitOfWork,
    sessions,
    registerPerson,
    codeVault,
    requestCode,
    verifyCode: new VerifyCode(unitOfWork, vault, registerPerson, sessions),
    people,
    dependants: new Dependants(database),
    endCare: new EndCare(unitOfWork),
    listDependants,
    registerDependant: new RegisterDependant(unitOfWork, vault, registerPerson, places),
    requestConsent,
    findPeople: new FindPeople(database, vault),
    setUpStaff: new SetUpStaff(unitOfWork),
    signInStaff: new SignInStaff(unitOfWork, sessions),
    registerDevice: new RegisterDevice(unitOfWork, sessions),

    /** Asks for a code and looks at the phone it went to. */
    async codeOf(details = hong): Promise<{ codeId: string; code: string; wrong: string }> {
      const { codeId } = await requestCode.run(details);
      const { code } = (await codeVault.open(codeId))!;
      return { codeId, code, wrong: code === '000000' ? '000001' : '000000' };
    },

    async close(): Promise<void> {
      await database.close();
      await disposable.drop();
    },
  };
};

export type Identity = Awaited<ReturnType<typeof openIdentity>>;
