import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DeviceDirectory } from '#identity';
import { newId, runInContext, type Actor } from '#kernel';
import { outcomes } from '../../../../test/support/at-once.ts';
import { CENTRE, openQueue, type Queue } from '../../../../test/support/queue.ts';
import { AnswerHelpCall } from './answer-help-call.ts';
import { CallStaff } from './call-staff.ts';
import { ListHelpCalls } from './list-help-calls.ts';

let queue: Queue;
let callStaff: CallStaff;
let answerCall: AnswerHelpCall;
let calls: ListHelpCalls;
const kiosk = newId();
const staffId = newId();
beforeAll(async () => {
  queue = await openQueue('2021-05-26T01:00:00Z');
  await queue.counters('desk', 1);
  await queue.sql`
    insert into identity.device (id, code, kind, label, centre_code, permissions, created_at)
    values (${kiosk}, 'door-1', 'kiosk', '4층 입구', ${CENTRE}, '{}', now())`;
  callStaff = new CallStaff(queue.unitOfWork, new DeviceDirectory(queue.database));
  answerCall = new AnswerHelpCall(queue.unitOfWork);
  calls = new ListHelpCalls(queue.database, queue.clock);
});
afterAll(() => queue.close());

const as = <T>(kind: Actor['kind'], id: string, work: () => Promise<T>, scope: string = CENTRE): Promise<T> =>
  runInContext({ correlationId: 'test', from: null, actor: { kind, id, permissions: [], scope } }, work);
const press = () => as('device', kiosk, () => callStaff.run({ about: 'scheduling.not-today' }));
const answer = (helpId: string, scope = CENTRE) =>
  as('staff', staffId, () => answerCall.run({ helpId }), scope);
const open = () => as('staff', staffId, () => calls.open());

describe('somebody at the kiosk calls staff', () => {
  it('once, however often the button is pressed; tablets hear it and see where and what about', async () => {
    const { done } = await outcomes(Array.from({ length: 5 }, press));
    expect(new Set(done.map(({ helpId }) => helpId)).size).toBe(1);
    expect(await open()).toEqual({
      calls: [
        {
          id: done[0]!.helpId,
          place: '4층 입구',
          about: 'scheduling.not-today',
          calledAt: '2021-05-26T01:00:00Z',
          answeredAt: null,
        },
      ],
      truncated: false,
    });
    const facts = (await queue.facts()).filter(({ name }) => name === 'queueing.help-called.v1');
    expect(facts.map(({ payload }) => payload)).toMatchObject([{ centreCode: CENTRE, place: '4층 입구' }]);
  });

  it('and is told that somebody comes; of two who answer the second hears that a colleague goes', async () => {
    const { helpId } = await press();
    await expect(answer(helpId, 'centre-2')).rejects.toMatchObject({ code: 'queueing.help-call-not-found' });
    queue.clock.advance({ seconds: 20 });
    const { done, refused } = await outcomes([answer(helpId), answer(helpId)]);
    expect([done.length, refused]).toEqual([1, { 'queueing.help-is-coming': 1 }]);
    expect((await open()).calls).toEqual([]);
    expect(await calls.latestOf(kiosk)).toMatchObject({ id: helpId, answeredAt: '2021-05-26T01:00:20Z' });
    expect((await queue.facts()).at(-1)).toMatchObject({ name: 'queueing.help-answered.v1' });
  });

  it('again afterwards; what nobody answered is not carried into the next day', async () => {
    const before = await press();
    expect((await open()).calls.map(({ id }) => id)).toEqual([before.helpId]);
    queue.clock.advanceTo('2021-05-26T15:00:00Z'); // midnight in Seoul
    expect((await open()).calls).toEqual([]);
    expect((await press()).helpId).not.toBe(before.helpId);
  });

  it('not from anything but a device', async () => {
    await expect(as('staff', staffId, () => callStaff.run({ about: null }))).rejects.toMatchObject({
      code: 'identity.not-permitted',
    });
  });
});
