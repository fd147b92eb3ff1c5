import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { departments } from '#departments';
import { Devices, lookAt, scrollsSideways } from '../support/browser.ts';
import { Office, PASSWORD } from '../support/office.ts';
import { Colleague } from '../support/story.ts';

const desk = { viewport: { width: 1440, height: 900 } };

describe('the plan board', () => {
  let office: Office;
  let devices: Devices;
  let page: Page;

  beforeAll(async () => {
    office = await Office.open(departments, '2021-05-26T18:10:00+09:00');
    devices = await Devices.open();
    page = await devices.take('tablet', desk);
    await page.goto(`${office.apiUrl}/manager/plan`);
    await page.getByLabel('아이디').fill('manager');
    await page.getByLabel('비밀번호').fill(PASSWORD);
    await page.getByRole('button', { name: '로그인' }).click();
    await page.getByRole('heading', { name: '계획과 실적' }).waitFor();
  }, 90_000);

  afterAll(async () => {
    await devices?.close();
    await office?.close();
  });

  const figures = () => page.getByRole('region', { name: '목표 달성 여부' }).innerText();

  it('names the gap and its reasons in words', async () => {
    await page
      .getByText('5월: 계획 13,200 · 실제 가능 12,250 · 부족 950, 이유: 어린이날, 부처님 오신 날')
      .waitFor();
    expect(await figures()).toContain('목표보다 4,420회 부족');
    expect(await page.getByText('11월 9일(화)').count()).toBeGreaterThan(0);
    expect(await page.getByText('자리 없음 3,913명').count()).toBe(1);
    expect(await lookAt(page, 'plan')).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
  }, 90_000);

  it('adds scenarios up until the goal is met, and keeps them in the address', async () => {
    await page.getByText('토요일 정원 늘리기').click();
    await page.getByText('목표보다 850회 부족').waitFor();
    await page.getByText('10월 4일(월)', { exact: false }).first().click();
    await page.getByText('목표 달성 가능 · 350회 여유').waitFor();
    expect(new URL(page.url()).searchParams.get('weekday')).toBe('6:340:2021-07-01');
    expect(await lookAt(page, 'plan-scenario')).toEqual([]);

    const colleague = await devices.take('tablet', { viewport: { width: 1024, height: 768 } });
    await colleague.context().addCookies(await page.context().cookies());
    await colleague.goto(page.url());
    await colleague.getByText('목표 달성 가능 · 350회 여유').waitFor();
    expect(await lookAt(colleague, 'plan-1024')).toEqual([]);
    expect(await scrollsSideways(colleague)).toBe(false);
    expect(await office.database.sql`select from scheduling.special_day`).toHaveLength(0);
    await page.getByRole('button', { name: '모두 지우기' }).click();
    await page.getByText('목표 달성 가능', { exact: false }).waitFor({ state: 'detached' });
  }, 90_000);

  it('gives the figures as a table file that a spreadsheet reads as Korean', async () => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV 내려받기' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('계획과-실적-2021-05-26.csv');
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    expect(text.startsWith('\uFEFF월,계획,실제 가능')).toBe(true);
    expect(text).toContain('2021-05,13200,12250,,-950,');
  }, 90_000);

  it('takes another plan from a month on, and is closed to who may not see it', async () => {
    await page.getByRole('button', { name: '월 계획 고치기' }).click();
    await page.getByLabel('월 계획(회)').fill('14000');
    await page.getByLabel('근거').fill('토요일 연장');
    expect(await lookAt(page, 'plan-change')).toEqual([]);
    await page.getByRole('button', { name: '저장' }).click();
    await page.getByText('5월: 계획 14,000', { exact: false }).first().waitFor();

    const nurse = await new Colleague(office).signsIn('nurse');
    expect((await nurse.get('/api/vaccination/plan')).status).toBe(403);
    const row = { month: '2021-06', monthly: 1, label: '…' };
    expect((await nurse.post('/api/vaccination/plan/months', row)).status).toBe(403);
    const manager = await new Colleague(office).signsIn('manager');
    expect((await manager.get('/api/vaccination/plan?closing=2091-01-01')).body.code).toBe(
      'vaccination.closing-out-of-range',
    );
    expect((await manager.get('/api/vaccination/plan?weekday=6:x:2021')).status).toBe(400);
  }, 90_000);

  it('sends a scenario to the calendar, where it is looked at, applied, and not offered again', async () => {
    await page.getByText('토요일 정원 늘리기').click();
    await page.getByText('의사 추가').click();
    await page.getByText('10월 4일(월)', { exact: false }).first().click();
    await page.getByText('목표 달성 가능', { exact: false }).waitFor();
    await page.getByRole('link', { name: '달력 편집으로 보내기' }).click();
    const card = page.getByRole('region', { name: '계획에서 보낸 변경' });
    await card.getByText('2021년 7월 1일(목)부터 토 08:00–12:00 · 정원 340명').waitFor();
    await card.getByText('2021년 5월 26일(수)부터 월–금 08:00–17:00 · 정원 750명').waitFor();
    await card.getByText('10월 4일(월) 08:00–17:00 · 정원 750명').waitFor();
    expect(await lookAt(page, 'plan-sent')).toEqual([]);

    await card.getByRole('button', { name: '영향 확인' }).click();
    const drawer = page.getByRole('dialog').last();
    await drawer.getByRole('heading', { name: /외 \d건/ }).waitFor();
    expect(await lookAt(page, 'plan-sent-proposal')).toEqual([]);
    expect(await office.database.sql`select from scheduling.special_day`).toHaveLength(0);
    await page.keyboard.press('Escape');
    await page.reload();
    await card.getByRole('button', { name: '영향 확인' }).click();
    expect(await office.database.sql`select from scheduling.change_proposal`).toHaveLength(1);
    await drawer.getByRole('button', { name: '적용하기' }).click();
    await drawer.getByText('적용했습니다.').waitFor();
    await page.keyboard.press('Escape');
    await card.getByText('이 변경은 적용하였습니다.').waitFor();
    const [saturday] = await office.database.sql<{ capacity: number }>`
      select capacity from scheduling.opening_hours h join scheduling.centre c on c.id = h.centre_id
      where c.code = 'seongbuk-1' and weekday = 6 and effective_from = '2021-07-01'`;
    expect(saturday?.capacity).toBe(340);
    expect(await office.database.sql`select from scheduling.special_day`).toHaveLength(1);
    await card.getByRole('link', { name: '계획으로 돌아가기' }).click();
    await page.getByRole('heading', { name: '계획과 실적' }).waitFor();
    await page.getByText('목표 달성 가능', { exact: false }).waitFor();
    expect(new URL(page.url()).searchParams.has('weekday')).toBe(false);
    expect(devices.faults).toEqual([]);
  }, 90_000);
});
