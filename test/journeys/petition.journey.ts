import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { departments } from '#departments';
import { civilAffairs } from '#departments/civil-affairs';
import { eventually } from '../support/eventually.ts';
import { Office } from '../support/office.ts';
import { Colleague, Resident } from '../support/story.ts';

const installation = departments.includes(civilAffairs) ? departments : [...departments, civilAffairs];
const seoul = (local: string) => Temporal.Instant.from(`${local}+09:00`);

describe('somebody registers a birth at the civil-affairs desk', () => {
  let office: Office;
  let clerk: Colleague;
  let lead: Colleague;
  let mother: Resident;
  let received: { id: string; number: string };

  beforeAll(async () => {
    office = await Office.open(installation, '2021-05-26T10:00:00+09:00');
    clerk = await new Colleague(office).signsIn('civil-clerk');
    lead = await new Colleague(office).signsIn('civil-lead');
    mother = new Resident(office, { name: '김서연', birthDate: '1990-04-05', phone: '010-3333-4444' });
  }, 60_000);
  afterAll(() => office.close());

  const newestText = (containing: string) =>
    eventually(async () => mother.messages().findLast((text) => text.includes(containing)));
  const act = async (who: Colleague, path: string, body: unknown = {}) => {
    const answer = await who.post(`/api/casework/cases/${received.id}/${path}`, body);
    expect([answer.status, answer.body]).toEqual([200, expect.anything()]);
    return answer.body;
  };

  it('the clerk takes it in, and the phone learns the number and the day', async () => {
    const { status, body } = await clerk.post('/api/casework/cases', {
      kind: 'civil-affairs.family-birth',
      subject: '출생신고',
      channel: 'counter',
      applicant: mother.details,
      isTold: true,
    });
    expect([status, body.deadlineOn]).toEqual([201, '2021-06-03']);
    received = body;
    const text = await newestText('접수되었습니다');
    expect(text).toContain(`접수번호 ${received.number}`);
    expect(text).toContain('처리기한 6월 3일(목)');
    expect(text).toContain(`/cases/${received.number}`);
  });

  it('the lead hands it to the clerk, who asks for a missing paper; the clock stands still', async () => {
    const { staff } = (await lead.get('/api/casework/cases/colleagues')).body;
    const handlerId = staff.find((one: { name: string }) => one.name === '민원 담당').id;
    await act(lead, 'assignment', { unit: 'family-register', handlerId });
    await act(clerk, 'start');
    await act(clerk, 'supplement-request', { note: '출생증명서 원본이 필요합니다.' });
    await newestText('보완하실 것이 있습니다');
    office.clock.advanceTo(seoul('2021-06-01T10:00'));
    await Promise.all([clerk.signsIn('civil-clerk'), lead.signsIn('civil-lead')]);
    expect(await act(clerk, 'supplement')).toMatchObject({ deadlineOn: '2021-06-09' });
  });

  it('the mother follows it with her phone, and nobody else can', async () => {
    const codeId = await mother.asksForACode();
    const [code] = /\d{6}/.exec(await newestText('인증번호'))!;
    expect((await mother.types(codeId, code)).status).toBe(200);
    const { body } = await mother.get(`/api/casework/my-cases/${received.number}`);
    expect(body).toMatchObject({ state: 'in-work', deadlineOn: '2021-06-09', guide: null });
    expect(body.steps.map(({ note }: { note: string }) => note)).toContain('출생증명서 원본이 필요합니다.');
    const stranger = new Resident(office, {
      name: '박준호',
      birthDate: '1985-01-01',
      phone: '010-7777-8888',
    });
    await stranger.signsIn();
    expect((await stranger.get(`/api/casework/my-cases/${received.number}`)).status).toBe(404);
  }, 20_000);

  it('more time is told at once, and the answer comes with what to do next', async () => {
    await act(lead, 'extension', { length: 2, reason: '등록부 확인에 시간이 더 걸립니다.' });
    expect(await newestText('연장되었습니다')).toContain('6월 11일(금)');
    await act(clerk, 'completion', { result: 'solved' });
    expect(await newestText('출생신고 처리가 끝났습니다')).toContain('이어서 하실 일 안내');
    const { body } = await mother.get(`/api/casework/my-cases/${received.number}`);
    expect(body.guide.items[0].title).toBe('행복출산 원스톱서비스');
  });

  it('staff of the centre see nothing of it, and the auditor nothing but figures', async () => {
    for (const username of ['manager', 'reception']) {
      const colleague = await new Colleague(office).signsIn(username);
      for (const path of ['', `/${received.id}`])
        expect((await colleague.get(`/api/casework/cases${path}`)).status).toBe(403);
    }
    const auditor = await new Colleague(office).signsIn('auditor');
    const span = 'from=2021-05-01&to=2021-06-30';
    expect((await auditor.get(`/api/casework/cases/${received.id}`)).status).toBe(403);
    expect((await auditor.get(`/api/casework/statistics?${span}`)).body.total).toMatchObject({ received: 1 });
    expect((await auditor.get(`/api/casework/late-handlers?${span}`)).body.handlers).toEqual([]);
    expect((await clerk.get(`/api/casework/late-handlers?${span}`)).status).toBe(403);
  });
});
