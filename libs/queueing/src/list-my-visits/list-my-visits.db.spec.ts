import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Dependants, PeopleDirectory, RegisterPerson, VisitPasses } from '#identity';
import { newId, runInContext, Vault, type Actor } from '#kernel';
import { openQueue, type Queue } from '../../../../test/support/queue.ts';
import { AskForNearText } from '../ask-for-near-text/ask-for-near-text.ts';
import { EstimateWait } from '../estimate-wait/estimate-wait.ts';
import { VisitStanding } from '../find-visit/visit-standing.ts';
import { DescribeVisit } from '../read-my-visit/describe-visit.ts';
import { FollowedVisits } from './followed-visits.ts';
import { ListMyVisits } from './list-my-visits.ts';

describe('who may follow a visit', () => {
  let queue: Queue;
  let list: ListMyVisits;
  let ask: AskForNearText;
  let passes: VisitPasses;
  let mother: string;
  let daughter: string;
  let hers: { id: string; visitId: string };

  beforeAll(async () => {
    queue = await openQueue();
    const { database, clock, unitOfWork, paths, sql } = queue;
    const vault = new Vault(Buffer.alloc(32, 7).toString('base64'));
    const followed = new FollowedVisits(database, new Dependants(database));
    const standing = new VisitStanding(database, clock, paths, new EstimateWait(database, clock, paths));
    passes = new VisitPasses(vault, clock);
    list = new ListMyVisits(
      clock,
      followed,
      new DescribeVisit(database, paths, standing),
      new PeopleDirectory(database, vault),
      passes,
    );
    ask = new AskForNearText(unitOfWork, followed);
    const register = new RegisterPerson(unitOfWork, vault);
    const person = (name: string, birthDate: string, phone: string) =>
      register.run({ name, birthDate, phone }).then(({ personId }) => personId);
    mother = await person('홍길순', '1944-03-02', '+821023456789');
    daughter = await person('김영희', '1970-05-05', '+821034567890');
    await sql`
      insert into identity.care (id, carer_id, dependant_id, relationship, phone_hash, place, consent_version,
                                 consent_by, consented_at)
      select ${newId()}, ${daughter}, ${mother}, 'parent', 'hash', 2, version, 'word', effective_from
      from identity.consent_text limit 1`;
    await queue.counters('desk', 1);
    hers = await queue.arrive(undefined, { personId: mother });
    await queue.arrive();
  });
  afterAll(() => queue.close());

  const resident = (id: string): Actor => ({ kind: 'resident', id, permissions: [] });
  const visitor = (id: string): Actor => ({ kind: 'visitor', id, permissions: [] });
  const as = <T>(actor: Actor, work: () => Promise<T>, proven: Actor[] = [actor]): Promise<T> =>
    runInContext({ correlationId: 'test', from: null, actor, proven }, work);
  const seenBy = async (actor: Actor, proven?: Actor[]) =>
    (await as(actor, () => list.run(), proven)).visits.map(({ person, visit }) => [visit.ticket, person]);

  it('the visitor, whoever cares for them with a masked name, and the pass of the visit without any', async () => {
    expect(await seenBy(resident(mother))).toEqual([['A001', { maskedName: '홍*순', isOwn: true }]]);
    expect(await seenBy(resident(daughter))).toEqual([['A001', { maskedName: '홍*순', isOwn: false }]]);
    expect(await seenBy(visitor(hers.visitId))).toEqual([['A001', null]]);
    expect(await seenBy(resident(newId()))).toEqual([]);
    expect(await seenBy({ kind: 'staff', id: newId(), permissions: [] })).toEqual([]);
  });

  it('who is signed in and scans somebody’s slip follows that visit too', async () => {
    const stranger = resident(newId());
    expect(await seenBy(stranger, [stranger, visitor(hers.visitId)])).toEqual([['A001', null]]);
  });

  it('who is signed in gets the pass of the visit, which outlives the session; who has one gets none', async () => {
    const { pass } = await as(resident(mother), () => list.run());
    expect(passes.read(pass!)).toMatchObject({ visitId: hers.visitId });
    expect(passes.read(pass!).until.toString()).toBe('2021-05-26T15:00:00Z');
    expect((await as(visitor(hers.visitId), () => list.run())).pass).toBeNull();
  });

  it('a text message is asked for by those alone, and taken back', async () => {
    const wish = (isWanted: boolean) => () => ask.run({ visitId: hers.visitId, isWanted });
    await expect(as(resident(newId()), wish(true))).rejects.toMatchObject({
      code: 'queueing.visit-not-found',
    });
    await expect(as(visitor(newId()), wish(true))).rejects.toMatchObject({
      code: 'queueing.visit-not-found',
    });
    await as(resident(daughter), wish(true));
    await as(visitor(hers.visitId), wish(true));
    expect((await as(resident(mother), () => list.run())).visits[0]!.visit.wantsText).toBe(true);
    await as(resident(mother), wish(false));
    expect((await as(resident(mother), () => list.run())).visits[0]!.visit.wantsText).toBe(false);
  });

  it('and not after the visit is over', async () => {
    await queue.leaveLine.run({ ticketId: hers.id, reason: '귀가' });
    await expect(
      as(resident(mother), () => ask.run({ visitId: hers.visitId, isWanted: true })),
    ).rejects.toMatchObject({ code: 'queueing.visit-has-ended' });
    expect((await as(resident(mother), () => list.run())).pass).toBeNull();
  });
});
