import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { departments } from '#departments';
import { Devices, lookAt, scrollsSideways } from '../support/browser.ts';
import { Office, PASSWORD } from '../support/office.ts';
import { Resident } from '../support/story.ts';

const SHOTS = path.resolve(import.meta.dirname, '../../.local/screenshots');

describe('a call at the booking desk', () => {
  let office: Office;
  let devices: Devices;
  let clerk: Page;
  let number: string;

  beforeAll(async () => {
    office = await Office.open(departments, '2021-05-26T08:10:00+09:00');
    devices = await Devices.open();
    const caller = new Resident(office, {
      name: '홍길순',
      birthDate: '1944-03-02',
      phone: '010-2345-6789',
    });
    await caller.signsIn();
    clerk = await devices.take('tablet');
  }, 90_000);

  afterAll(async () => {
    await devices?.close();
    await office?.close();
  }, 30_000);

  const button = (name: string | RegExp) => clerk.getByRole('button', { name, exact: true }).first();
  /** What lies on top; the page under it is still there, and inert. */
  const drawer = () => clerk.getByRole('dialog').last();
  const says = async (reason: string) => {
    await clerk.getByText(reason, { exact: true }).click();
  };

  it('begins at the search field, and the caller is found by 초성 with the keyboard alone', async () => {
    await clerk.goto(`${office.apiUrl}/staff`);
    await clerk.getByLabel('아이디').fill('clerk');
    await clerk.getByLabel('비밀번호').fill(PASSWORD);
    await button('로그인').click();
    await clerk.waitForURL('**/staff/desk');
    await clerk.getByRole('searchbox').waitFor();
    expect(await lookAt(clerk, 'desk-start')).toEqual([]);
    expect(await clerk.evaluate('document.activeElement.type')).toBe('search');
    await clerk.evaluate('document.activeElement.blur()');
    await clerk.keyboard.press('/');
    await clerk.keyboard.type('ㅎㄱㅅ');
    await clerk.keyboard.press('Enter');
    await clerk.getByText('홍*순').first().waitFor();
    await clerk.keyboard.press('ArrowDown');
    await clerk.keyboard.press('Enter');
    await clerk.getByRole('heading', { name: '홍*순' }).waitFor();
    await clerk.getByText('예약할 수 있습니다').waitFor();
    expect(await lookAt(clerk, 'desk-person')).toEqual([]);
  }, 90_000);

  it('the phone is shown whole for a reason', async () => {
    await button('전체 번호 보기').click();
    await says('회신 전화');
    await button('번호 보기').click();
    await clerk.getByText('010-2345-6789').waitFor();
    const noted = await office.database.sql`
      select facts from audit.entry where action = 'scheduling.phone-revealed'`;
    expect(noted).toEqual([{ facts: { reason: '회신 전화' } }]);
  }, 90_000);

  it('both dates are booked in one decision, the nearest staff seats proposed', async () => {
    await button('새 예약').click();
    await drawer().getByText('6월', { exact: false }).first().waitFor();
    await button('예약하기').click();
    await clerk.getByText('사유를 고르거나', { exact: false }).waitFor();
    expect(await lookAt(clerk, 'desk-booking')).toEqual([]);
    expect(await scrollsSideways(clerk)).toBe(false);
    await says('본인 전화 요청');
    await clerk.getByText('말로 동의하셨습니다', { exact: false }).click();
    await button('예약하기').click();
    await clerk.getByText('예약되었습니다').waitFor();
    number = (await clerk.locator('.desk-booked-number').textContent())!;
    expect(number).toMatch(/^[0-9A-Z]{3}-[0-9A-Z]{4}$/);
    expect(await lookAt(clerk, 'desk-booked')).toEqual([]);
    const pools = await office.database.sql<{ channel: string }>`
      select p.channel from scheduling.booking b join scheduling.seat_pool p on p.id = b.seat_pool_id order by b.step`;
    expect(pools.map((one) => one.channel)).toEqual(['staff', 'staff']);
  }, 90_000);

  it('what was read out is kept, and the paper has number, dates, place and phone', async () => {
    await button('이대로 안내했습니다').click();
    await clerk.getByText('안내하신 말을 기록했습니다').waitFor();
    await drawer().getByRole('button', { name: '안내문 인쇄' }).click();
    await clerk.getByText('예약 안내문').first().waitFor();
    expect(await lookAt(clerk, 'desk-slip')).toEqual([]);
    await clerk.emulateMedia({ media: 'print' });
    await clerk.setViewportSize({ width: 559, height: 794 });
    const paper = await clerk.locator('.slip-sheet').innerText();
    for (const part of [number, '1차', '2차', '성북구', '신분증', '02-']) expect(paper).toContain(part);
    expect(await clerk.locator('.slip-sheet').evaluate((sheet) => sheet.scrollHeight)).toBeLessThan(735);
    await clerk.screenshot({ path: path.join(SHOTS, 'desk-paper.png') });
    await clerk.emulateMedia({ media: 'screen' });
    await clerk.setViewportSize({ width: 1280, height: 800 });
    await drawer().getByRole('button', { name: '닫기' }).click();
    await button('마치기').click();
    await clerk.getByText(number).first().waitFor();
  }, 90_000);

  it('the first appointment moves to another time, and the second stays', async () => {
    await button(/^시간 변경/).click();
    const free = drawer().locator('.desk-slot:not([disabled])');
    await free.nth(5).click();
    await clerk.getByText('2차는 그대로', { exact: false }).waitFor();
    await says('본인 사정으로 변경');
    expect(await lookAt(clerk, 'desk-move')).toEqual([]);
    await button('이 시간으로 변경').click();
    await clerk.getByText('시간을 옮겼습니다').waitFor();
    await button('마치기').click();
    await clerk.locator('.desk-line').filter({ hasText: '시간 변경' }).waitFor();
  }, 90_000);

  it('all is cancelled after a warning, and the same times are taken back', async () => {
    await button('예약 취소').click();
    await clerk.getByRole('alertdialog').getByText('예약을 취소합니다', { exact: false }).waitFor();
    await says('본인이 원하지 않음');
    expect(await lookAt(clerk, 'desk-cancel')).toEqual([]);
    await button('예약 2건 취소').click();
    await clerk.getByText('취소했습니다', { exact: false }).first().waitFor();
    await clerk.locator('.desk-group[data-dim]').waitFor();
    expect(await lookAt(clerk, 'desk-cancelled')).toEqual([]);
    await button('취소 되돌리기').click();
    await clerk.locator('.desk-group:not([data-dim])').waitFor();
    const states = await office.database.sql<{ state: string; starts_at: string }>`
      select state, starts_at from scheduling.booking order by starts_at, state`;
    expect(states.map((one) => one.state)).toEqual(['cancelled', 'confirmed', 'cancelled', 'confirmed']);
    expect(states[0]!.starts_at).toEqual(states[1]!.starts_at);
  }, 90_000);

  it('the history tells it all, with who did it and what was said', async () => {
    const lines = clerk.locator('.desk-line');
    await lines.nth(4).waitFor();
    const kinds = await lines.locator('.desk-line-head strong').allInnerTexts();
    expect(kinds).toEqual(['예약', '취소', '시간 변경', '안내', '예약']);
    const text = await clerk.getByRole('region', { name: '이력' }).innerText();
    for (const part of ['예약 상담원', '본인 전화 요청', '본인 사정으로 변경', number])
      expect(text).toContain(part);
    expect(await lookAt(clerk, 'desk-history')).toEqual([]);
    await clerk.setViewportSize({ width: 1920, height: 1080 });
    await lookAt(clerk, 'desk-wide');
    await clerk.setViewportSize({ width: 834, height: 1112 });
    expect(await scrollsSideways(clerk)).toBe(false);
    expect(await lookAt(clerk, 'desk-tablet')).toEqual([]);
    await clerk.setViewportSize({ width: 1280, height: 800 });
  }, 90_000);

  const registers = async (name: string, [year, month, day]: string[], phone: string) => {
    await button('처음 전화하신 분 등록').click();
    await drawer().getByLabel('이름').fill(name);
    await drawer().getByLabel('생년월일 연도').fill(year!);
    await drawer().getByLabel('생년월일 월').fill(month!);
    await drawer().getByLabel('생년월일 일').fill(day!);
    await drawer().getByLabel('휴대전화', { exact: true }).fill(phone);
    await lookAt(clerk, 'desk-register');
    await button('등록하기').click();
  };

  it('somebody at the door who was never here gets an added seat now and the second date with it', async () => {
    await registers('김복동', ['1940', '5', '5'], '010-2345-6790');
    await clerk.getByRole('heading', { name: '김*동' }).waitFor();
    await button('현장 자리 추가').click();
    await drawer().getByText('6월 16일', { exact: false }).first().waitFor();
    await says('예약 없이 방문');
    expect(await lookAt(clerk, 'desk-walk-in')).toEqual([]);
    await button('자리 추가하고 예약').click();
    await clerk.getByText('자리를 추가했습니다').waitFor();
    const pools = await office.database.sql`
      select p.channel, p.capacity, p.taken from scheduling.booking b join scheduling.seat_pool p on p.id = b.seat_pool_id
      join scheduling.booking_group g on g.id = b.group_id where g.channel = 'walk-in' order by b.step`;
    expect(pools[0]).toEqual({ channel: 'walk-in', capacity: 1, taken: 1 });
    expect(pools).toHaveLength(2);
    await button('마치기').click();
  }, 90_000);

  const opens = async (search: string, maskedName: string) => {
    await clerk.getByRole('searchbox').fill(search);
    await clerk.keyboard.press('Enter');
    await clerk.getByRole('option', { name: maskedName }).or(clerk.getByText(maskedName)).first().click();
    await clerk.getByRole('heading', { name: maskedName }).waitFor();
  };

  it('somebody at the door a day early keeps their number and the second date, and sits now', async () => {
    const early = new Resident(office, { name: '박을순', birthDate: '1943-03-03', phone: '010-2345-6792' });
    await early.signsIn();
    const slot = async (day: string) =>
      (await early.get(`/api/scheduling/centres/seongbuk-1/days/${day}/slots?offer=vaccination.pfizer`)).body
        .slots[3].id;
    const slotIds = [await slot('2021-05-28'), await slot('2021-06-18')];
    const booking = await early.post('/api/scheduling/bookings', { offer: 'vaccination.pfizer', slotIds });
    expect(booking.status).toBe(201);
    await opens('ㅂㅇㅅ', '박*순');
    await button('현장 자리 추가').click();
    await drawer().getByText('예약을 오늘로 옮깁니다', { exact: false }).waitFor();
    await drawer().getByText('예약은 그대로 둡니다', { exact: false }).waitFor();
    await says('날짜를 잘못 알고 오심');
    expect(await lookAt(clerk, 'desk-walk-in-moves')).toEqual([]);
    const numbers = () => office.database.sql<{ number: string; date: string; channel: string }>`
      select b.number, b.on_date::text as date, p.channel from scheduling.booking b
      join scheduling.seat_pool p on p.id = b.seat_pool_id join identity.person i on i.id = b.person_id
      where b.state = 'confirmed' and i.birth_on = '1943-03-03' order by b.step`;
    const before = await numbers();
    await button('자리 추가하고 오늘로 옮기기').click();
    await clerk.getByText('자리를 추가했습니다').waitFor();
    const after = await numbers();
    expect(after.map((one) => one.number)).toEqual(before.map((one) => one.number));
    expect(after[0]).toMatchObject({ date: '2021-05-26', channel: 'walk-in' });
    expect(after[1]).toEqual(before[1]);
    await button('마치기').click();
  }, 90_000);

  it('that one person books for another is ended for a reason, after a warning', async () => {
    await office.database.sql`
      insert into identity.care (id, carer_id, dependant_id, relationship, phone_hash, place, consent_version, consent_by, consented_at)
      select gen_random_uuid(), c.id, d.id, 'spouse', 'x', 2, '2021-01', 'word', now()
      from identity.person c, identity.person d where c.birth_on = '1940-05-05' and d.birth_on = '1943-03-03'`;
    await clerk.reload();
    await opens('ㅂㅇㅅ', '박*순');
    await button('김*동 님이 박*순 님을 대신 예약하는 것 끝내기').click();
    const asks = clerk.getByRole('alertdialog');
    await asks.getByRole('button', { name: '대리 예약 끝내기' }).click();
    await asks.getByText('사유를 고르거나', { exact: false }).waitFor();
    expect(await lookAt(clerk, 'desk-end-care')).toEqual([]);
    await says('본인 요청');
    await asks.getByRole('button', { name: '대리 예약 끝내기' }).click();
    await asks.waitFor({ state: 'detached' });
    await clerk.getByRole('button', { name: /대신 예약하는 것 끝내기/ }).waitFor({ state: 'detached' });
    const noted = await office.database.sql<{ facts: object }>`
      select facts from audit.entry where action = 'identity.care-ended'`;
    expect(noted.map((one) => one.facts)).toMatchObject([{ by: 'staff', reason: '본인 요청' }]);
  }, 90_000);

  it('who may not book here is told where and when, and by which occupation they might', async () => {
    await registers('이영희', ['1958', '7', '1'], '010-2345-6791');
    await clerk.getByText('이 센터에서 예약할 수 없습니다').waitFor();
    await clerk.getByText('직군으로 다시 확인').waitFor();
    expect(await button('새 예약').isDisabled()).toBe(true);
    expect(await lookAt(clerk, 'desk-elsewhere')).toEqual([]);
    expect(devices.faults).toEqual([]);
  }, 90_000);
});
