import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { departments } from '#departments';
import { Devices, lookAt, scrollsSideways } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { Office } from '../support/office.ts';

describe('a resident with a phone', () => {
  let office: Office;
  let devices: Devices;
  let phone: Page;

  beforeAll(async () => {
    office = await Office.open(departments, '2021-05-24T10:00:00+09:00');
    devices = await Devices.open();
    phone = await devices.take('phone');
  }, 90_000);

  afterAll(async () => {
    await devices?.close();
    await office?.close();
  });

  const codeOf = (digits: string): Promise<string> =>
    eventually(
      async () =>
        office.gateway
          .delivered()
          .filter((message) => message.to === digits)
          .at(-1)
          ?.text.match(/\b\d{6}\b/)?.[0],
    );

  const fillBirth = async (year: string, month: string, day: string) => {
    const fields = phone.getByRole('group', { name: '생년월일' }).getByRole('textbox');
    await fields.nth(0).fill(year);
    await fields.nth(1).fill(month);
    await fields.nth(2).fill(day);
  };

  it('is told on the first page where somebody of 72 goes instead', async () => {
    await phone.goto(office.apiUrl);
    await phone.getByRole('heading', { level: 1 }).waitFor();
    await fillBirth('1949', '1', '1');
    await phone.getByRole('button', { name: '확인하기' }).click();
    await phone.getByText('위탁의료기관').first().waitFor();
    expect(await lookAt(phone, 'resident-start')).toEqual([]);
    expect(await scrollsSideways(phone)).toBe(false);
  }, 90_000);

  it('says on the field what is wrong and keeps what was typed', async () => {
    await phone.getByRole('link', { name: '예약하기' }).first().click();
    await phone.getByLabel('이름').fill('홍길순');
    await fillBirth('1944', '2', '30');
    await phone.getByLabel('휴대전화').fill('02-123-4567');
    await phone.getByRole('button', { name: '인증번호 받기' }).click();
    await phone.getByText('달력에 없는 날짜입니다', { exact: false }).waitFor();
    expect(await phone.getByLabel('이름').inputValue()).toBe('홍길순');
    expect(await lookAt(phone, 'resident-person-wrong')).toEqual([]);
  }, 90_000);

  it('signs in with the code from the message, a wrong one first', async () => {
    await fillBirth('1944', '3', '2');
    await phone.getByLabel('휴대전화').fill('010-2345-6789');
    await phone.getByRole('button', { name: '인증번호 받기' }).click();
    const code = await codeOf('01023456789');
    const field = phone.getByLabel('인증번호 6자리');
    await field.fill(code === '000000' ? '111111' : '000000');
    await phone.getByText('인증번호가 맞지 않습니다', { exact: false }).first().waitFor();
    expect(await lookAt(phone, 'resident-code-wrong')).toEqual([]);
    await field.fill(code);
    await phone.getByText('홍*순 님으로 확인되었습니다').waitFor();
    await phone.getByRole('button', { name: '계속하기' }).click();
    await phone.getByRole('heading', { name: '날짜와 시간 고르기' }).waitFor();
  }, 90_000);

  it('picks a time, sees the second date at once, confirms, and gets number and QR', async () => {
    await phone.locator('label.slot').first().click();
    await phone.getByText('2차 날짜').first().waitFor();
    await phone.getByText('자동으로 고른 날').waitFor();
    expect(await lookAt(phone, 'resident-days')).toEqual([]);
    expect(await scrollsSideways(phone)).toBe(false);
    await phone.getByRole('button', { name: '다음', exact: true }).click();
    await phone.getByRole('heading', { name: '예약 내용 확인' }).waitFor();
    expect(await lookAt(phone, 'resident-confirm')).toEqual([]);
    const submit = phone.getByRole('button', { name: '예약 확정' });
    await submit.dblclick();
    await phone.getByRole('heading', { name: '예약이 완료되었습니다' }).waitFor();
    expect(await lookAt(phone, 'resident-done')).toEqual([]);
    const groups = await office.database.sql`select number from scheduling.booking_group`;
    expect(groups).toHaveLength(1);
  }, 90_000);

  it('finds the booking again after a reload, and has met no script error on the way', async () => {
    await phone.goto(`${office.apiUrl}/my-bookings`);
    await phone.getByText('예약됨').first().waitFor();
    await phone.reload();
    await phone.getByText('예약됨').first().waitFor();
    expect(await lookAt(phone, 'resident-bookings')).toEqual([]);
    expect(devices.faults).toEqual([]);
  }, 90_000);
});
