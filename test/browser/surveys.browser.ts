import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { departments } from '#departments';
import { Devices, lookAt, scrollsSideways } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { Office, PASSWORD } from '../support/office.ts';
import { Colleague, Resident } from '../support/story.ts';

describe('somebody whose petition was solved is asked how it went', () => {
  let office: Office;
  let devices: Devices;
  let page: Page;
  let clerk: Colleague;
  const asker = { name: '김서연', birthDate: '1990-04-05', phone: '010-3333-4444' };

  beforeAll(async () => {
    office = await Office.open(departments, '2021-05-26T10:00:00+09:00');
    office.gateway.calls.answering = 'by-hand';
    clerk = await new Colleague(office).signsIn('civil-lead');
    devices = await Devices.open();
    page = await devices.take('tablet', { viewport: { width: 1440, height: 900 } });
    await page.goto(`${office.apiUrl}/manager/surveys`);
    await page.getByLabel('아이디').fill('civil-lead');
    await page.getByLabel('비밀번호').fill(PASSWORD);
    await page.getByRole('button', { name: '로그인' }).click();
  }, 120_000);
  afterAll(async () => {
    await devices?.close();
    await office?.close();
  });

  it('and until somebody was, the page says what will happen', async () => {
    await page.getByText('이 달에는 설문 대상이 없습니다.').waitFor();
    expect(await lookAt(page, 'surveys-empty')).toEqual([]);
  }, 60_000);

  it('by a text message and, five minutes later, a call that the keys of the phone answer', async () => {
    const resident = new Resident(office, asker);
    const { body } = await clerk.post('/api/casework/cases', {
      kind: 'civil-affairs.petition-inquiry',
      subject: '보도블록 문의',
      channel: 'counter',
      applicant: resident.details,
      isTold: true,
    });
    await clerk.post(`/api/casework/cases/${body.id}/assignment`, { unit: 'civil-desk' });
    await clerk.post(`/api/casework/cases/${body.id}/start`);
    const done = await clerk.post(`/api/casework/cases/${body.id}/completion`, {
      result: 'solved',
      note: '안내하였습니다.',
    });
    expect([done.status, done.body]).toEqual([200, expect.anything()]);
    await eventually(async () => resident.messages().some((text) => text.includes('자동 설문 전화')), 20_000);
    expect(office.gateway.calls.all).toEqual([]);
    office.clock.advance({ minutes: 5 });
    const call = await eventually(async () => office.gateway.calls.all[0], 20_000);
    for (const key of ['pick-up', '5', '4'] as const) office.gateway.calls.press(call!, key);
    // The call is looked after ten seconds from the moment it is written down, which is after it rings.
    await eventually(
      async () =>
        (await office.database.sql`select 1 from surveys.invitation where state = 'calling'`).length === 1,
      20_000,
    );
    office.clock.advance({ seconds: 10 });
    await eventually(
      async () =>
        (await office.database.sql`select 1 from surveys.invitation where state = 'answered'`).length === 1,
      20_000,
    );
  }, 90_000);

  it('and the lead sees the month beside the year before, and decides how people are asked', async () => {
    await page.reload();
    await page.getByText('100.0 %').first().waitFor();
    await page.getByText('75.0 %').first().waitFor();
    await page.getByText('2020년 89.0 %').waitFor();
    expect(await lookAt(page, 'surveys')).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    await page.getByRole('button', { name: '기준 바꾸기' }).click();
    await page.getByLabel('여쭙기 끝').fill('08:00');
    await page.getByLabel('사유').fill('점심시간 제외');
    await page.getByRole('button', { name: '이대로 정하기' }).click();
    await page.getByText('여쭙는 시간이 거꾸로 되어 있습니다.').waitFor();
    expect(await lookAt(page, 'surveys-rule')).toEqual([]);
    await page.getByLabel('여쭙기 끝').fill('17:00');
    await page.getByRole('button', { name: '이대로 정하기' }).click();
    await page.getByText('09:00–17:00', { exact: false }).first().waitFor();
  }, 60_000);
});

describe('somebody whom no message reached', () => {
  let office: Office;
  let devices: Devices;

  beforeAll(async () => {
    office = await Office.open(departments, '2021-05-24T10:00:00+09:00');
    devices = await Devices.open();
  }, 120_000);
  afterAll(async () => {
    await devices?.close();
    await office?.close();
  });

  it('is phoned from the list, with a reason for the number and a note of the outcome', async () => {
    const resident = new Resident(office, {
      name: '홍길순',
      birthDate: '1944-03-02',
      phone: '010-2345-6789',
    });
    await resident.signsIn();
    office.gateway.faults.set('unknown-number', null);
    const days = '/api/scheduling/centres/seongbuk-1/days';
    const offer = 'vaccination.pfizer';
    const [first] = (await resident.get(`${days}/2021-05-26/slots?offer=${offer}`)).body.slots;
    const [second] = (await resident.get(`${days}/2021-06-16/slots?offer=${offer}`)).body.slots;
    await resident.post('/api/scheduling/bookings', { offer, slotIds: [first.id, second.id] });
    await eventually(
      async () =>
        (await office.database.sql`select 1 from notifications.message where state = 'failed'`).length > 0,
      20_000,
    );
    const page = await devices.take('tablet', { viewport: { width: 1440, height: 900 } });
    await page.goto(`${office.apiUrl}/manager/unreached`);
    await page.getByLabel('아이디').fill('manager');
    await page.getByLabel('비밀번호').fill(PASSWORD);
    await page.getByRole('button', { name: '로그인' }).click();
    await page.getByText('홍*순', { exact: true }).waitFor();
    expect(await lookAt(page, 'unreached')).toEqual([]);
    await page.getByLabel('번호를 보는 사유').fill('예약 확정 안내');
    await page.getByRole('button', { name: '전화번호 보기' }).click();
    await page.getByText('010-2345-6789').waitFor();
    await page.getByRole('button', { name: '통화함' }).click();
    await page.getByText('전화할 분이 없습니다.').waitFor();
    await page.getByRole('button', { name: '전체' }).click();
    await page.getByText('통화함').waitFor();
    await page.getByRole('button', { name: '되돌리기' }).click();
    await page.getByRole('button', { name: '전화할 분 1' }).waitFor();
  }, 90_000);
});
