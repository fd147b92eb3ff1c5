import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { departments } from '#departments';
import { Devices, lookAt, scrollsSideways } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { Office, PASSWORD } from '../support/office.ts';
import { ResidentPhone, type PhoneOwner } from '../support/resident-phone.ts';

const first: PhoneOwner = { name: '김첫째', birth: ['1944', '3', '2'], phone: '010-1111-0001' };
const second: PhoneOwner = { name: '이둘째', birth: ['1945', '5', '5'], phone: '010-1111-0002' };
// The line is swept every few seconds.
const SWEPT = 40_000;

describe('the line for leftover seats', () => {
  let office: Office;
  let devices: Devices;
  let phone: Page;
  let other: Page;
  let desk: Page;

  beforeAll(async () => {
    office = await Office.open(departments, '2021-05-26T14:00:00+09:00');
    devices = await Devices.open();
    phone = await devices.take('phone');
    other = await devices.take('phone');
    desk = await devices.take('tablet');
  }, 90_000);
  afterAll(async () => {
    await devices?.close();
    await office?.close();
  }, 30_000);

  const joins = async (page: Page, who: PhoneOwner) => {
    const resident = new ResidentPhone(office, page);
    await page.goto(`${office.apiUrl}/standby`);
    await page.getByLabel('이름').fill(who.name);
    await resident.fillBirth(who.birth);
    await page.getByLabel('휴대전화').fill(who.phone);
    await page.getByRole('button', { name: '인증번호 받기' }).click();
    await page.getByLabel('인증번호 6자리').fill(await resident.codeOf(who.phone.replaceAll('-', '')));
    await page.getByRole('heading', { name: '어느 백신의 줄에 설까요?' }).waitFor();
  };
  const linkOf = (who: PhoneOwner): Promise<string> =>
    eventually(
      async () =>
        office.gateway
          .delivered()
          .filter((message) => message.to === who.phone.replaceAll('-', ''))
          .find(({ text }) => text.includes('잔여백신'))
          ?.text.match(/\/s\/[\w-]+/)?.[0],
      SWEPT,
    );

  it('shows its rule to everybody and lets a resident join and see how many come before', async () => {
    await phone.goto(`${office.apiUrl}/standby`);
    await phone.getByRole('heading', { name: '이렇게 드립니다' }).waitFor();
    expect(await lookAt(phone, 'standby-rule')).toEqual([]);
    await joins(phone, first);
    expect(await lookAt(phone, 'standby-choose')).toEqual([]);
    await phone.getByRole('button', { name: '줄 서기' }).first().click();
    await phone.getByText('다음 차례입니다').waitFor();
    await joins(other, second);
    await other.getByRole('button', { name: '줄 서기' }).first().click();
    await other.getByText('앞에 1명').waitFor();
    expect(await lookAt(other, 'standby-in-line')).toEqual([]);
    expect(await scrollsSideways(other)).toBe(false);
  }, 120_000);

  it('is run by a manager, who announces a place and sees the offer count down', async () => {
    await desk.goto(`${office.apiUrl}/manager/standby`);
    await desk.getByLabel('아이디').fill('manager');
    await desk.getByLabel('비밀번호').fill(PASSWORD);
    await desk.getByRole('button', { name: '로그인' }).click();
    await desk.getByRole('heading', { name: '남은 자리 알리기' }).waitFor();
    expect(await lookAt(desk, 'manager-standby-before')).toEqual([]);
    await desk.getByLabel('자리 수').fill('1');
    await desk.getByLabel('언제까지 (오늘)').fill('16:30');
    await desk.getByRole('button', { name: '자리 알리기' }).click();
    await desk.getByText('답 기다림').waitFor({ timeout: SWEPT });
    expect(await lookAt(desk, 'manager-standby')).toEqual([]);
    expect(await scrollsSideways(desk)).toBe(false);
  }, 120_000);

  it('brings an offer by link, which counts down, can be passed on, and is dead afterwards', async () => {
    const link = await linkOf(first);
    const stranger = await devices.take('phone');
    await stranger.goto(`${office.apiUrl}${link}`);
    await stranger.getByRole('heading', { name: '오늘 14:40까지 오실 수 있습니까?' }).waitFor();
    expect(await lookAt(stranger, 'standby-offer')).toEqual([]);
    expect(await scrollsSideways(stranger)).toBe(false);
    await stranger.getByRole('button', { name: '이번에는 받지 않겠습니다' }).click();
    await stranger.getByRole('button', { name: '다음 분께 드리기' }).click();
    await stranger.getByText('받지 않겠다고 하신 제안입니다').waitFor();
    await stranger.reload();
    await stranger.getByText('받지 않겠다고 하신 제안입니다').waitFor();
    expect(await stranger.getByRole('button', { name: '받으러 가겠습니다' }).count()).toBe(0);
  }, 120_000);

  it('goes on to the next, who accepts and reads where to go by when', async () => {
    const link = await linkOf(second);
    await other.goto(`${office.apiUrl}${link}`);
    await other.getByRole('button', { name: '받으러 가겠습니다' }).dblclick();
    await other.getByText('자리가 확정되었습니다').waitFor();
    await other.getByText('5월 26일(수) 14:40까지', { exact: false }).waitFor();
    expect(await lookAt(other, 'standby-accepted')).toEqual([]);
    await phone.goto(`${office.apiUrl}/standby`);
    await phone.getByText('자리가 다음 분께 넘어갔습니다', { exact: false }).waitFor();
    expect(await lookAt(phone, 'standby-declined')).toEqual([]);
    await desk.getByText('오는 중').waitFor({ timeout: SWEPT });
    expect(await lookAt(desk, 'manager-standby-after')).toEqual([]);
    expect(await office.database.sql`select from scheduling.booking where state = 'confirmed'`).toHaveLength(
      2,
    );
  }, 120_000);

  it.each([
    ['English', 'Leftover doses today'],
    ['中文', '今日剩余疫苗'],
    ['Tiếng Việt', 'Vắc-xin còn dư hôm nay'],
  ])(
    'reads in %s without running out of the page',
    async (language, title) => {
      await phone.goto(`${office.apiUrl}/standby`);
      await phone.locator('.ui-language').click();
      await phone.getByRole('option', { name: language }).click();
      await phone.getByRole('heading', { name: title }).waitFor();
      expect(await lookAt(phone, `standby-${title.slice(0, 2)}`)).toEqual([]);
      expect(await scrollsSideways(phone)).toBe(false);
    },
    60_000,
  );

  it('meets no script error on any of these pages', () => {
    expect(devices.faults).toEqual([]);
  });
});
