import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { departments } from '#departments';
import { eventually } from '../support/eventually.ts';
import { Office } from '../support/office.ts';
import { Colleague, Resident } from '../support/story.ts';

describe('somebody has a passport made', () => {
  let office: Office;
  let clerk: Colleague;
  let traveller: Resident;
  let applied: { id: string; number: string; receipt: string };

  beforeAll(async () => {
    office = await Office.open(departments, '2021-05-26T10:00:00+09:00');
    clerk = await new Colleague(office).signsIn('passport-clerk');
    traveller = new Resident(office, { name: '김여행', birthDate: '1990-04-05', phone: '010-3333-4444' });
  }, 60_000);
  afterAll(() => office.close());

  const newestText = (containing: string) =>
    eventually(async () => traveller.messages().findLast((text) => text.includes(containing)));
  const advance = async (to: string) => {
    const { status, body } = await clerk.post('/api/passport/cases/advance', { ids: [applied.id], to });
    expect([status, body]).toEqual([200, { moved: 1, stage: to }]);
  };

  it('the clerk sees the papers, takes the fee, and the phone learns the number and the day', async () => {
    const { situations } = (await clerk.get('/api/passport/situations')).body;
    const { documents } = situations.find((one: { situation: string }) => one.situation === 'adult');
    const body = {
      kind: 'ten-years',
      situation: 'adult',
      documentsSeen: documents,
      applicant: traveller.details,
      isTold: true,
      method: 'card',
    };
    const key = randomUUID();
    const answer = await clerk.post('/api/passport/applications', body, key);
    expect([answer.status, answer.body.amount]).toEqual([201, 53_000]);
    applied = answer.body;
    // The answer was lost on its way: asked again, the same one comes, and no second fee is taken.
    expect((await clerk.post('/api/passport/applications', body, key)).body).toEqual(applied);
    expect(applied.receipt).toBe('2021-000001');
    expect(await newestText('신청이 접수되었습니다')).toContain(applied.number);
  });

  it('cannot be taken in beside the window, nor answered past its stages', async () => {
    const body = { kind: 'passport.single', subject: '여권', channel: 'phone', isTold: false };
    expect((await clerk.post('/api/casework/cases', body)).status).toBe(403);
    await advance('review');
    const finish = await clerk.post(`/api/casework/cases/${applied.id}/completion`, { result: 'solved' });
    expect([finish.status, finish.body.code]).toEqual([409, 'casework.step-not-possible']);
  });

  it('is told once that it is ready', async () => {
    await advance('made');
    await advance('arrived');
    expect(traveller.messages().filter((text) => text.includes('나왔습니다'))).toEqual([]);
    await advance('ready');
    const text = await newestText('나왔습니다');
    expect(text).toContain(applied.number);
    expect(text).toContain('6개월');
  });

  it('the traveller follows the stages and fetches it with an identity card', async () => {
    const codeId = await traveller.asksForACode();
    const [code] = /\d{6}/.exec(await newestText('인증번호'))!;
    await traveller.types(codeId, code);
    const reached = async () =>
      (await traveller.get(`/api/casework/my-cases/${applied.number}`)).body.stages
        .filter(({ isReached }: { isReached: boolean }) => isReached)
        .map(({ code: stage }: { code: string }) => stage);
    expect(await reached()).toEqual(['review', 'made', 'arrived', 'ready']);
    const path = `/api/passport/cases/${applied.id}/collection`;
    expect((await clerk.post(path, { collector: 'self', proof: 'id-card' })).status).toBe(200);
    expect((await reached()).at(-1)).toBe('collected');
    expect((await clerk.post(path, { collector: 'self', proof: 'id-card' })).status).toBe(409);
  });

  it('staff of other offices see nothing of it, and a clerk gives no fee back', async () => {
    const civil = await new Colleague(office).signsIn('civil-clerk');
    expect((await civil.get('/api/passport/receipts?from=2021-05-01&to=2021-05-31')).status).toBe(403);
    const { body } = await clerk.get('/api/passport/receipts?from=2021-05-26&to=2021-05-26');
    expect(body.items).toMatchObject([{ number: '2021-000001', amount: 53_000, by: expect.any(String) }]);
    const refund = `/api/passport/receipts/${body.items[0].id}/refund`;
    expect((await clerk.post(refund, { reason: '착오' })).status).toBe(403);
    const lead = await new Colleague(office).signsIn('passport-lead');
    expect((await lead.post(refund, { reason: '착오' })).body.amount).toBe(-53_000);
  });
});
