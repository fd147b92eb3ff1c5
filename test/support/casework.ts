import { entities, FindPeople, PeopleDirectory, RegisterPerson, SetUpStaff, StaffDirectory } from '#identity';
import { Database, ManualClock, newId, runInContext, UnitOfWork, Vault, type Actor } from '#kernel';
import { CaseKinds, type DepartmentCases, type KindRule, WorkingCalendar } from '#casework';
import { civilAffairs } from '#departments/civil-affairs';
import { publicHolidaysOf } from '#scheduling';
import { PostgresAuditTrail } from '../../libs/audit/src/postgres-audit-trail.ts';
import { CheckOverdue } from '../../libs/casework/src/check-overdue/check-overdue.ts';
import { ShowOverdue } from '../../libs/casework/src/check-overdue/show-overdue.ts';
import { CountCases } from '../../libs/casework/src/count-cases/count-cases.ts';
import { EditRules } from '../../libs/casework/src/edit-rules/edit-rules.ts';
import { FollowMyCases } from '../../libs/casework/src/follow-my-cases/follow-my-cases.ts';
import { ListCases } from '../../libs/casework/src/list-cases/list-cases.ts';
import { ReceiveCase } from '../../libs/casework/src/receive-case/receive-case.ts';
import { SetUpCases } from '../../libs/casework/src/set-up-cases/set-up-cases.ts';
import { RevealContact } from '../../libs/casework/src/show-case/reveal-contact.ts';
import { RemindWaiting } from '../../libs/casework/src/remind-waiting/remind-waiting.ts';
import { CountStages } from '../../libs/casework/src/stages/count-stages.ts';
import { ListStages } from '../../libs/casework/src/stages/list-stages.ts';
import { MoveStage } from '../../libs/casework/src/stages/move-stage.ts';
import { ShowCase } from '../../libs/casework/src/show-case/show-case.ts';
import { TakeOverCases } from '../../libs/casework/src/take-over-cases/take-over-cases.ts';
import { ExtendCase } from '../../libs/casework/src/work-on-case/extend-case.ts';
import { WorkOnCase } from '../../libs/casework/src/work-on-case/work-on-case.ts';
import { WriteDemoCases } from '../../libs/departments/civil-affairs/src/demo/write-demo-cases.ts';
import { createTestDatabase } from './database.ts';
import type { Office } from './office.ts';

class Holidays extends WorkingCalendar {
  async holidaysOf(year: number): Promise<ReadonlySet<string>> {
    return new Set((await publicHolidaysOf(year)).map(({ date }) => date));
  }
}

const rule = (change: Partial<KindRule>): KindRule => ({
  effectiveFrom: '2021-01-01',
  termUnit: 'days',
  term: 10,
  countsFirstDay: true,
  extensionsMost: 2,
  extensionMost: 10,
  extender: 'handler',
  feeWon: 0,
  documents: [],
  basis: 'house rule',
  ...change,
});

const place = { address: 'Street 1', phone: '02-1', zone: 'Asia/Seoul' };

/** Two departments that know nothing of each other. */
const twoHouses: DepartmentCases[] = [
  {
    department: 'workshop',
    numberPrefix: 'W',
    offices: [{ code: 'workshop-1', name: '수선 공방', ...place }],
    units: [
      { code: 'workshop-desk', label: '접수대', phone: '02-1' },
      { code: 'workshop-back', label: '작업실', phone: '02-2' },
    ],
    kinds: [
      { code: 'workshop.repair', label: '수선', group: '일', unit: 'workshop-desk', rules: [rule({})] },
      {
        code: 'workshop.quick',
        label: '빠른 수선',
        group: '일',
        unit: 'workshop-back',
        rules: [rule({ termUnit: 'hours', term: 3, extensionsMost: 1, extensionMost: 3, extender: 'lead' })],
      },
    ],
  },
  {
    department: 'bakery',
    numberPrefix: 'B',
    offices: [{ code: 'bakery-1', name: '빵집', ...place }],
    units: [{ code: 'bakery-oven', label: '오븐', phone: '02-3' }],
    kinds: [{ code: 'bakery.cake', label: '케이크', group: '일', unit: 'bakery-oven', rules: [rule({})] }],
  },
];

export const minsu = { name: '김민수', birthDate: '1980-01-01', phone: '+821022223333' };

/** Casework over a database of its own, on the morning of Monday 24 May 2021. */
export const openCasework = async (departments: readonly DepartmentCases[] = twoHouses) => {
  const disposable = await createTestDatabase();
  const database = await Database.open({
    url: disposable.url,
    entities,
    poolSize: 10,
    applicationName: 'casework test',
  });
  const clock = new ManualClock('2021-05-24T10:00:00+09:00');
  const vault = new Vault(Buffer.alloc(32, 7).toString('base64'));
  const unitOfWork = new UnitOfWork(database, clock, new PostgresAuditTrail());
  const kinds = new CaseKinds(departments);
  const calendar = new Holidays();
  const people = new PeopleDirectory(database, vault);
  const staff = new StaffDirectory(database);
  const registerPerson = new RegisterPerson(unitOfWork, vault);
  for (const cases of departments) await new SetUpCases(unitOfWork).run(cases);
  const ids = await new SetUpStaff(unitOfWork).run(
    [],
    [
      { username: 'lead', displayName: '이팀장', centreCode: 'workshop-1' },
      { username: 'clerk', displayName: '박담당', centreCode: 'workshop-1' },
      { username: 'baker', displayName: '최제빵', centreCode: 'bakery-1' },
    ].map((one) => ({ ...one, password: 'x'.repeat(12), roles: [] })),
  );
  const actor = (username: string, scope: string, permissions: string[] = []): Actor => ({
    kind: 'staff',
    id: ids[username]!,
    permissions,
    scope,
  });
  const parts = {
    receive: new ReceiveCase(unitOfWork, vault, kinds, calendar, registerPerson),
    work: new WorkOnCase(unitOfWork, vault, kinds, calendar, staff),
    extend: new ExtendCase(unitOfWork, vault, kinds, calendar),
    list: new ListCases(
      database,
      unitOfWork,
      vault,
      clock,
      kinds,
      calendar,
      people,
      new FindPeople(database, vault),
      staff,
    ),
    show: new ShowCase(database, unitOfWork, vault, clock, kinds, calendar, people, staff),
    contact: new RevealContact(unitOfWork, kinds, people),
    mine: new FollowMyCases(database, unitOfWork, vault, kinds),
    count: new CountCases(database, clock, kinds, calendar),
    check: new CheckOverdue(unitOfWork, clock, kinds, calendar),
    overdue: new ShowOverdue(database, unitOfWork, kinds, staff),
    rules: new EditRules(database, unitOfWork, clock, kinds),
    stages: new MoveStage(unitOfWork, vault, kinds),
    stageList: new ListStages(database, unitOfWork, clock, kinds, calendar, people),
    stageCount: new CountStages(database, kinds, calendar),
    remind: new RemindWaiting(unitOfWork, clock, kinds),
    takeOver: new TakeOverCases(unitOfWork, vault, kinds, calendar),
  };
  return {
    ...parts,
    unitOfWork,
    database,
    clock,
    calendar,
    staff,
    setUpStaff: new SetUpStaff(unitOfWork),
    registerPerson,
    lead: actor('lead', 'workshop-1', ['casework.lead']),
    clerk: actor('clerk', 'workshop-1'),
    baker: actor('baker', 'bakery-1', ['casework.lead']),
    /** Does something on somebody's behalf, with the version they had before their eyes where one is given. */
    as: <Result>(who: Actor, work: () => Promise<Result>, seenRevision?: number): Promise<Result> =>
      runInContext({ correlationId: newId(), actor: who, from: null, seenRevision }, work),
    async close(): Promise<void> {
      await database.close();
      await disposable.drop();
    },
  };
};

export type Casework = Awaited<ReturnType<typeof openCasework>>;

/** The demonstration's cases, in an installation whose accounts are there. */
export const fillDemoCases = async (office: Office): Promise<void> => {
  const { database, clock } = office;
  const vault = new Vault(office.environment['SECRET_KEY']!);
  const unitOfWork = new UnitOfWork(database, clock, new PostgresAuditTrail());
  const kinds = new CaseKinds([{ ...civilAffairs.cases!, department: civilAffairs.code }]);
  const calendar = new Holidays();
  await new WriteDemoCases(
    new TakeOverCases(unitOfWork, vault, kinds, calendar),
    calendar,
    new RegisterPerson(unitOfWork, vault),
    new StaffDirectory(database),
  ).run();
};
