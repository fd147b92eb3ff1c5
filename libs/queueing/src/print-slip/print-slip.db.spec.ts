import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PeopleDirectory, RegisterPerson, VisitPasses } from '#identity';
import { newId, UnitOfWork, Vault } from '#kernel';
import { PostgresAuditTrail } from '../../../audit/src/postgres-audit-trail.ts';
import { CENTRE, openQueue, type Queue } from '../../../../test/support/queue.ts';
import { EstimateWait } from '../estimate-wait/estimate-wait.ts';
import { FindVisit } from '../find-visit/find-visit.ts';
import { VisitStanding } from '../find-visit/visit-standing.ts';
import { PLAIN_FLOOR_RULE } from '../floor-rules/floor-rule.ts';
import { keepFloorRule } from '../floor-rules/keep-floor-rule.ts';
import { PrintSlip } from './print-slip.ts';
import { SlipViews } from './slip-views.ts';

const vault = new Vault(Buffer.alloc(32, 7).toString('base64'));

let queue: Queue;
let printSlip: PrintSlip;
let slips: SlipViews;
let passes: VisitPasses;
let personId: string;
beforeAll(async () => {
  queue = await openQueue('2021-05-26T01:00:00Z'); // 10:00 in Seoul
  await queue.counters('desk', 1);
  const rule = { ...PLAIN_FLOOR_RULE, validFrom: '2021-04-01', earlyMinutes: 10, lateMinutes: 30 };
  await queue.unitOfWork.run((tx) => keepFloorRule(tx, CENTRE, rule, { reason: '첫날', by: null }));
  const { database, clock, paths } = queue;
  const audited = new UnitOfWork(database, clock, new PostgresAuditTrail());
  const people = new PeopleDirectory(database, vault);
  passes = new VisitPasses(vault, clock);
  const standing = new VisitStanding(database, clock, paths, new EstimateWait(database, clock, paths));
  const findVisit = new FindVisit(database, paths, standing);
  printSlip = new PrintSlip(audited, clock);
  slips = new SlipViews(database, clock, findVisit, people, passes, paths, 'https://charye.example');
  const hong = { name: '홍길동', birthDate: '1944-03-02', phone: '+821012345678' };
  ({ personId } = await new RegisterPerson(audited, vault).run(hong));
});
afterAll(() => queue.close());

const arrive = (startsAt: string, who = newId() as string) =>
  queue.arrive(startsAt, { personId: who, visitId: newId() });

describe('the slip of a visit', () => {
  it('bears number, masked name, way and a link that opens this visit until midnight in Seoul', async () => {
    const { visitId } = await arrive('2021-05-26T01:00:00Z', personId);
    await printSlip.run({ visitId });
    const slip = await slips.get(visitId);
    expect(slip).toMatchObject({
      centreName: '시험 창구',
      maskedName: '홍*동',
      serviceLabel: '방문 상담',
      visit: { ticket: 'A001', punctuality: 'on-time', earlyUntil: null },
      steps: [
        { label: '상담', state: 'here' },
        { label: '처리', state: 'ahead' },
        { label: '대기실', state: 'ahead' },
      ],
    });
    const [address, token] = slip.url.split('/t/');
    expect(address).toBe('https://charye.example');
    expect(passes.read(token!).visitId).toBe(visitId);
    expect(String(passes.read(token!).until)).toBe('2021-05-26T15:00:00Z');
    expect(JSON.stringify(slip)).not.toContain('홍길동');
  });

  it('is noted each time it is printed, with whose it was', async () => {
    const { visitId } = await arrive('2021-05-26T01:00:00Z');
    for (let times = 0; times < 2; times += 1) await printSlip.run({ visitId });
    const lines = await queue.sql`
      select action from audit.entry where facts->>'visitId' = ${visitId} order by position`;
    expect(lines).toEqual([{ action: 'queueing.slip-printed' }, { action: 'queueing.slip-printed' }]);
  });

  it('says of who comes early from when they are called, and of who comes too late that they are', async () => {
    const early = await arrive('2021-05-26T02:00:00Z');
    expect((await slips.get(early.visitId)).visit).toMatchObject({
      punctuality: 'early',
      earlyUntil: '2021-05-26T01:50:00Z',
      appointmentAt: '2021-05-26T02:00:00Z',
    });
    const near = await arrive('2021-05-26T01:10:00Z');
    const justLate = await arrive('2021-05-26T00:30:00Z');
    const late = await arrive('2021-05-26T00:29:59Z');
    const seen = await Promise.all([near, justLate, late].map(({ visitId }) => slips.get(visitId)));
    expect(seen.map(({ visit }) => visit.punctuality)).toEqual(['on-time', 'on-time', 'late']);
  });

  it('is not printed for a visit of another day, nor for none', async () => {
    const { visitId } = await arrive('2021-05-26T01:00:00Z');
    queue.clock.advanceTo('2021-05-26T15:00:00Z');
    for (const id of [visitId, newId()])
      await expect(printSlip.run({ visitId: id })).rejects.toMatchObject({
        code: 'queueing.visit-not-found',
      });
  });
});
