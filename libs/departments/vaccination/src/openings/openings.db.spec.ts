import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { entities as identityEntities, identityKeyOf, PeopleDirectory, StaffDirectory } from '#identity';
import { Database, ManualClock, newId, runInContext, UnitOfWork, Vault } from '#kernel';
import { Bookables, SetSupply, SetUpCentre, ShowCentre, ShowSupply } from '#scheduling';
import { createTestDatabase, type TestDatabase } from '../../../../../test/support/database.ts';
import { PostgresAuditTrail } from '../../../../audit/src/postgres-audit-trail.ts';
import { centres } from '../centres.ts';
import { OpeningRules } from '../eligibility/opening-rules.ts';
import { SetUpOpenings } from '../eligibility/set-up-openings.ts';
import { SetUpPriorityGroups } from '../eligibility/set-up-priority-groups.ts';
import { VaccinationEligibility } from '../eligibility/vaccination-eligibility.ts';
import { intervalRules } from '../interval-rules.ts';
import { EndOpening } from './end-opening.ts';
import { UploadInvited } from './invited-list/upload-invited.ts';
import { ListOpenings } from './list-openings.ts';
import type { OpeningDraft } from './opening-draft.ts';
import { SaveOpening } from './save-opening.ts';
import { TryOpening } from './try-opening.ts';

const CENTRE = 'seongbuk-1';
const NOW = '2021-05-26T10:00:00+09:00';

let disposable: TestDatabase;
let database: Database;
let save: SaveOpening;
let end: EndOpening;
let list: ListOpenings;
let upload: UploadInvited;
let trial: TryOpening;
let eligibility: VaccinationEligibility;
const clock = new ManualClock(NOW);
const vault = new Vault(Buffer.alloc(32, 7).toString('base64'));
const staffId = newId();

beforeAll(async () => {
  disposable = await createTestDatabase();
  database = await Database.open({
    url: disposable.url,
    entities: [...identityEntities],
    applicationName: 'openings test',
  });
  const unitOfWork = new UnitOfWork(database, clock, new PostgresAuditTrail());
  const { code, name, address, phone, zone, hours, closedDays, policies, windows } = centres[0]!;
  const centre = { code, name, address, phone, zone, hours, closedDays, policies, windows };
  await new SetUpCentre(unitOfWork).run({ ...centre, department: 'vaccination' }, intervalRules);
  await new SetUpPriorityGroups(unitOfWork).run();
  await new SetUpOpenings(unitOfWork).run();
  await new SetUpOpenings(unitOfWork).run();
  const showSupply = new ShowSupply(database, clock);
  const rules = new OpeningRules(database, showSupply);
  const people = new PeopleDirectory(database, vault);
  const bookables = new Bookables([], () => eligibility);
  const showCentre = new ShowCentre(database, clock, bookables, people);
  save = new SaveOpening(unitOfWork, new SetSupply(unitOfWork), rules);
  end = new EndOpening(unitOfWork, rules);
  upload = new UploadInvited(unitOfWork, vault, rules);
  list = new ListOpenings(database, clock, showSupply, new StaffDirectory(database), showCentre);
  trial = new TryOpening(rules);
  eligibility = new VaccinationEligibility(rules);
}, 60_000);
afterAll(async () => {
  await database.close();
  await disposable.drop();
});
beforeEach(() => clock.advanceTo(NOW));

const asOfficial = <T>(work: () => Promise<T>): Promise<T> =>
  runInContext(
    { correlationId: 'test', from: null, actor: { kind: 'staff', id: staffId, permissions: [] } },
    work,
  );

const draft = (rest: Partial<OpeningDraft> = {}): OpeningDraft => ({
  label: '정릉 주민',
  position: 50,
  groupCode: null,
  bornFrom: '1972-01-01',
  bornTo: '2003-12-31',
  isInvitedOnly: false,
  dayDigits: [],
  dongs: [],
  channels: ['self', 'phone'],
  announcedAt: null,
  opensAt: '2021-05-26T00:00:00+09:00',
  closesAt: '2021-06-01T18:00:00+09:00',
  supplyCap: null,
  offerCodes: ['vaccination.moderna'],
  centreCodes: [],
  note: null,
  ...rest,
});
const add = (rest: Partial<OpeningDraft> = {}) =>
  asOfficial(() => save.run({ draft: draft(rest), reason: null, centreCodes: [CENTRE] }));
const change = (code: string, version: number, rest: Partial<OpeningDraft> = {}) =>
  asOfficial(() =>
    save.run({
      draft: draft(rest),
      changes: { code, version },
      reason: '물량 변경',
      centreCodes: [CENTRE],
    }),
  );
const mayBook = (birthOn: string, rest: object = {}) =>
  eligibility.check({
    centreCode: CENTRE,
    birthOn,
    channel: 'self',
    now: clock.now(),
    zone: 'Asia/Seoul',
    ...rest,
  });
const withdraw = async (code: string) => {
  const { openings } = await list.run(1);
  const { version } = openings.find((one) => one.code === code)!;
  await asOfficial(() => end.run({ code, version, reason: '시험 끝' }));
};

describe('on the first day', () => {
  it('the rules are those of the office’s table and the turns of August, once', async () => {
    const { openings, total } = await list.run(1);
    expect(total).toBe(13);
    expect(openings.map(({ code, phase }) => [code, phase])).toEqual([
      ['care-home', 'open'],
      ['born-to-1946', 'open'],
      ...[9, 0, 1, 2, 3, 4, 5, 6, 7, 8].map((digit) => [`born-1972-2003-day-${digit}`, 'later']),
      ['born-1962-2003', 'undecided'],
    ]);
  });

  it('the public table stands as the office wrote it', async () => {
    const groups = await eligibility.listGroups();
    expect(groups).toHaveLength(9);
    expect(groups.at(-1)).toMatchObject({
      code: 'born-1962-2003',
      bookingOpens: '미정',
      startsOn: '7월부터',
    });
  });
});

describe('an official', () => {
  it('adds a rule and people may book by it at once', async () => {
    expect((await mayBook('1990-05-07')).status).toBe('not-yet');
    const { code } = await add({ label: '20·30대' });
    expect(await mayBook('1990-05-07')).toMatchObject({
      status: 'eligible',
      ruleId: code,
      offerCodes: ['vaccination.moderna'],
      closesAt: '2021-06-01T18:00:00+09:00',
    });
    await withdraw(code);
    expect((await mayBook('1990-05-07')).status).toBe('not-yet');
  });

  it('changes a rule; what it was, who changed it and why stay readable', async () => {
    const { code } = await add({ label: '처음' });
    await change(code, 1, { label: '다음', bornTo: '1979-12-31' });
    const { changes } = await list.history(1, code);
    expect(changes.map((one) => [one.version, one.label, one.bornTo, one.change, one.reason])).toEqual([
      [2, '다음', '1979-12-31', 'changed', '물량 변경'],
      [1, '처음', '2003-12-31', 'added', null],
    ]);
    const entries = await database.sql`
      select action, actor_id from audit.entry where facts->>'code' = ${code} order by at, action`;
    expect(entries).toEqual([
      { action: 'vaccination.opening-added', actor_id: staffId },
      { action: 'vaccination.opening-changed', actor_id: staffId },
    ]);
    await withdraw(code);
  });

  it('cannot change what somebody else has changed meanwhile', async () => {
    const { code } = await add();
    await change(code, 1, { label: '다음' });
    await expect(change(code, 1)).rejects.toMatchObject({
      code: 'vaccination.opening-changed',
      facts: { version: 2 },
    });
    await withdraw(code);
  });

  it('of two who change a rule at once, lets one through', async () => {
    const { code } = await add();
    const outcomes = await Promise.allSettled([change(code, 1), change(code, 1), change(code, 1)]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await list.history(1, code)).total).toBe(2);
    await withdraw(code);
  });

  it('ends a rule that is open; one that has not opened is as if it had never been', async () => {
    const { code } = await add();
    await asOfficial(() => end.run({ code, version: 1, reason: '물량 소진' }));
    expect(await mayBook('1990-05-07')).toMatchObject({ status: 'not-yet', reason: 'over' });
    await expect(asOfficial(() => end.run({ code, version: 2, reason: '다시' }))).rejects.toMatchObject({
      code: 'vaccination.opening-over',
    });
    const later = await add({ opensAt: '2021-05-27T20:00:00+09:00' });
    await asOfficial(() => end.run({ code: later.code, version: 1, reason: '계획 변경' }));
    expect((await list.run(1)).openings.map((one) => one.code)).not.toContain(later.code);
    expect((await list.history(1, later.code)).changes[0]).toMatchObject({
      change: 'ended',
      reason: '계획 변경',
    });
  });

  it('hears of everything that is wrong with a rule, and nothing is written', async () => {
    const before = (await list.run(1)).total;
    await expect(
      add({
        bornFrom: '2003-01-01',
        bornTo: '1972-01-01',
        dongs: ['없는동'],
        offerCodes: ['vaccination.unknown'],
        centreCodes: ['nowhere'],
        groupCode: 'no-group',
        closesAt: '2021-05-25T00:00:00+09:00',
        announcedAt: '2021-05-28T00:00:00+09:00',
      }),
    ).rejects.toMatchObject({
      code: 'vaccination.opening-has-faults',
      facts: {
        faults: [
          { field: 'bornTo', reason: 'reversed' },
          { field: 'groupCode', reason: 'unknown' },
          { field: 'dongs', reason: 'unknown' },
          { field: 'centreCodes', reason: 'unknown' },
          { field: 'offerCodes', reason: 'unknown' },
          { field: 'closesAt', reason: 'not-after-opening' },
          { field: 'announcedAt', reason: 'after-opening' },
          { field: 'closesAt', reason: 'in-the-past' },
        ],
      },
    });
    expect((await list.run(1)).total).toBe(before);
  });

  it('tries what somebody will be told at a time to come', async () => {
    const at = Temporal.Instant.from('2021-08-13T20:30:00+09:00');
    const asked = { centreCode: CENTRE, channel: 'self' as const, at, isInvited: false };
    expect(await trial.run({ ...asked, birthOn: '1990-05-07' })).toMatchObject({
      age: 31,
      digit: 7,
      answer: { status: 'not-yet', opensAt: '2021-08-17T20:00:00+09:00' },
    });
    expect(await trial.run({ ...asked, birthOn: '1990-05-13' })).toMatchObject({
      answer: { status: 'eligible' },
    });
  });
});

describe('the supply of a rule', () => {
  it('is a pool of its own, told with what is left, and never less than what is taken', async () => {
    const { code } = await add({ supplyCap: 100 });
    const [pool] = await database.sql<{ id: string; capacity: number }>`
      select id, capacity from scheduling.seat_pool where supply_code = ${`vaccination.opening.${code}`}`;
    expect(pool!.capacity).toBe(100);
    expect(await mayBook('1990-05-07')).toMatchObject({ supplyPoolId: pool!.id, supplyLeft: 100 });

    await database.sql`update scheduling.seat_pool set taken = 40 where id = ${pool!.id}`;
    await expect(change(code, 1, { supplyCap: 39 })).rejects.toMatchObject({
      code: 'scheduling.seats-taken',
      facts: { taken: 40 },
    });
    expect((await list.history(1, code)).total).toBe(1);
    await change(code, 1, { supplyCap: 40 });
    expect(await mayBook('1990-05-07')).toMatchObject({ supplyPoolId: pool!.id, supplyLeft: 0 });
    await withdraw(code);
  });
});

describe('a list of invited people', () => {
  const file = (text: string) => Buffer.from(text).toString('base64');
  const send = (code: string, text: string, mode: 'add' | 'replace' = 'add') =>
    asOfficial(() => upload.run({ code, mode, contentBase64: file(text) }));
  const keys = (name: string, birthDate: string) => ({
    identityKeys: [identityKeyOf(vault, { name, birthDate })],
  });
  let code: string;
  beforeAll(async () => {
    code = (await add({ isInvitedOnly: true, bornFrom: null, bornTo: null, label: '초대 대상' })).code;
  });

  it('lets those on it book, by name and birth date, however the name is spaced', async () => {
    await expect(send(code, '이름,생년월일\n김 철수,2005-03-02\n이영희,2005-03-03\n')).resolves.toEqual({
      added: 2,
      known: 0,
      removed: 0,
      total: 2,
    });
    expect(await mayBook('2005-03-02', keys('김철수', '2005-03-02'))).toMatchObject({
      status: 'eligible',
      ruleId: code,
    });
    expect((await mayBook('2005-03-02', keys('김철호', '2005-03-02'))).status).toBe('not-covered');
    expect((await mayBook('2005-03-02')).status).toBe('not-covered');
  });

  it('is kept as keyed hashes and tells nobody’s name', async () => {
    const rows = await database.sql`select * from vaccination.invitation`;
    expect(JSON.stringify(rows)).not.toMatch(/철수|2005-03/);
    expect((await list.run(1)).openings.find((one) => one.code === code)!.invited).toBe(2);
  });

  it('with one wrong line is not taken at all', async () => {
    await expect(send(code, '이름,생년월일\n박영수,2005-01-01\n최민,2005-02-30\n')).rejects.toMatchObject({
      code: 'vaccination.list-has-faults',
      facts: { count: 1, lines: [{ line: 3, reason: 'not-a-date' }] },
    });
    expect((await mayBook('2005-01-01', keys('박영수', '2005-01-01'))).status).toBe('not-covered');
  });

  it('replaced takes off who is not on it any more', async () => {
    await expect(
      send(code, '이름,생년월일\n이영희,2005-03-03\n박영수,2005-01-01\n', 'replace'),
    ).resolves.toEqual({
      added: 1,
      known: 1,
      removed: 1,
      total: 2,
    });
    expect((await mayBook('2005-03-02', keys('김철수', '2005-03-02'))).status).toBe('not-covered');
    expect((await mayBook('2005-01-01', keys('박영수', '2005-01-01'))).status).toBe('eligible');
  });

  it('of a rule that is not there is refused', async () => {
    await expect(send('nothing', '이름,생년월일\n이영희,2005-03-03\n')).rejects.toMatchObject({
      code: 'vaccination.opening-not-found',
    });
  });
});
