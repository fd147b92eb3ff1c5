import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CaseDone, CaseReceived } from '#casework/events';
import { newId } from '#kernel';
import { openGateway, openMessageWorld, type MessageWorld } from '../../../../test/support/messages.ts';
import type { CaseFact } from './tell-of-case.ts';

describe('an applicant', () => {
  let gateway: Awaited<ReturnType<typeof openGateway>>;
  let world: MessageWorld;
  let personId: string;

  const fact = (change: Partial<CaseFact> = {}): CaseFact => ({
    caseId: newId(),
    number: 'M21-000001',
    version: 1,
    personId,
    department: 'workshop',
    office: { code: 'workshop-1', name: '공방', phone: '02-1', zone: 'Asia/Seoul' },
    kind: { code: 'workshop.repair', label: '수선' },
    unit: { code: 'desk', label: '접수대', phone: '02-2' },
    isTold: true,
    deadlineOn: '2021-06-04',
    deadlineAt: '2021-06-05T00:00:00+09:00',
    termUnit: 'days',
    ...change,
  });
  const announced = async (change: Partial<CaseFact>) => {
    const before = (await world.rows()).length;
    await world.announce(CaseReceived, fact(change));
    await world.workerCatchesUp();
    expect(await world.database.sql`select from kernel.delivery where done_at is null`).toEqual([]);
    return (await world.rows()).length - before;
  };

  beforeAll(async () => {
    gateway = await openGateway();
    world = await openMessageWorld(gateway.provider, undefined, undefined, [
      {
        purpose: 'case-received',
        label: '접수',
        language: 'ko',
        scope: 'workshop.',
        body: '[{place}] {name} 님, {kind} {number}, {deadline}까지. {link}',
      },
    ]);
    personId = await world.registerPerson('홍길동', '+821012345678');
  });
  afterAll(async () => {
    await world.close();
    await gateway.close();
  });

  it('is told the number, the last day and where to look', async () => {
    expect(await announced({})).toBe(1);
    expect(gateway.delivered().at(-1)!.text).toBe(
      '[공방] 홍길동 님, 수선 M21-000001, 6월 4일(금)까지. https://charye.test/cases/M21-000001',
    );
  });

  it('of a case with hours is told the minute', async () => {
    await announced({ termUnit: 'hours', deadlineOn: '2021-05-24', deadlineAt: '2021-05-24T14:30:00+09:00' });
    expect(gateway.delivered().at(-1)!.text).toContain('5월 24일(월) 14:30까지');
  });

  it('hears nothing who did not ask for it, is not known, or has asked a department that has no words', async () => {
    expect(await announced({ isTold: false })).toBe(0);
    expect(await announced({ isTold: false, personId: null })).toBe(0);
    expect(await announced({ kind: { code: 'bakery.cake', label: '케이크' } })).toBe(0);
    await world.announce(CaseDone, { ...fact(), result: 'solved' });
    await world.workerCatchesUp();
    expect((await world.rows()).filter(({ purpose }) => purpose === 'case-done')).toEqual([]);
  });
});
