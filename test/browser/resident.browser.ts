import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { departments } from '#departments';
import { Devices, lookAt, scrollsSideways } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { Office } from '../support/office.ts';
import { ResidentPhone } from '../support/resident-phone.ts';

describe('a resident with a phone', () => {
  let office: Office;
  let devices: Devices;
  let phone: Page;
  let resident: ResidentPhone;

  beforeAll(async () => {
    office = await Office.open(departments, '2021-05-24T10:00:00+09:00');
    devices = await Devices.open();
    phone = await devices.take('phone');
    resident = new ResidentPhone(office, phone);
  }, 90_000);

  afterAll(async () => {
    await devices?.close();
    await office?.close();
  }, 30_000);

  it('is told on the first page where somebody of 72 goes instead', async () => {
    await phone.goto(office.apiUrl);
    await phone.getByRole('heading', { level: 1 }).waitFor();
    await resident.fillBirth(['1949', '1', '1']);
    await phone.getByRole('button', { name: '확인하기' }).click();
    await phone.getByText('위탁의료기관').first().waitFor();
    expect(await lookAt(phone, 'resident-start')).toEqual([]);
    expect(await scrollsSideways(phone)).toBe(false);
  }, 90_000);

  it('says on the field what is wrong and keeps what was typed', async () => {
    await phone.getByRole('link', { name: '예약하기' }).first().click();
    await phone.getByLabel('이름').fill('홍길순');
    await resident.fillBirth(['1944', '2', '30']);
    await phone.getByLabel('휴대전화').fill('02-123-4567');
    await phone.getByRole('button', { name: '인증번호 받기' }).click();
    await phone.getByText('달력에 없는 날짜입니다', { exact: false }).waitFor();
    expect(await phone.getByLabel('이름').inputValue()).toBe('홍길순');
    expect(await lookAt(phone, 'resident-person-wrong')).toEqual([]);
  }, 90_000);

  it('signs in with the code from the message, a wrong one first', async () => {
    await resident.fillBirth(['1944', '3', '2']);
    await phone.getByLabel('휴대전화').fill('010-2345-6789');
    await phone.getByRole('button', { name: '인증번호 받기' }).click();
    const code = await resident.codeOf('01023456789');
    const field = phone.getByLabel('인증번호 6자리');
    await field.fill(code === '000000' ? '111111' : '000000');
    await phone.getByText('인증번호가 맞지 않습니다', { exact: false }).first().waitFor();
    expect(await lookAt(phone, 'resident-code-wrong')).toEqual([]);
    await field.fill(code);
    await phone.getByText('홍*순 님으로 확인되었습니다').waitFor();
    expect(await lookAt(phone, 'resident-verified')).toEqual([]);
    await resident.goToDays();
  }, 90_000);

  it('picks a time and sees the second date at once', async () => {
    await phone.locator('label.slot').first().click();
    await phone.getByText('2차 날짜').first().waitFor();
    await phone.getByText('자동으로 고른 날').waitFor();
    expect(await lookAt(phone, 'resident-days')).toEqual([]);
    expect(await scrollsSideways(phone)).toBe(false);
    await phone.getByRole('button', { name: '달력에서 고르기' }).click();
    await phone.locator('.month').nth(1).waitFor();
    await phone.locator('.month').nth(1).scrollIntoViewIfNeeded();
    expect(await lookAt(phone, 'resident-second-calendar')).toEqual([]);
  }, 90_000);

  it('is offered the nearest times when the chosen one has just gone, and holds one of them at once', async () => {
    await office.database.sql`
      update scheduling.seat_pool p set taken = p.capacity from scheduling.slot s
      where s.id = p.slot_id and p.step = 1 and p.channel = 'online' and s.starts_at = '2021-05-24T10:10:00+09:00'`;
    await phone.getByRole('button', { name: '다음', exact: true }).click();
    await phone.getByText('10:10 시간은 방금 마감되었습니다', { exact: false }).waitFor();
    expect(await lookAt(phone, 'resident-slot-full')).toEqual([]);
    await phone.getByRole('button', { name: /10:20 · \d+자리/ }).click();
    await phone.getByRole('heading', { name: '예약 내용 확인' }).waitFor();
    await phone.getByRole('timer').waitFor();
  }, 90_000);

  it('has both places kept for five minutes, also after a reload', async () => {
    expect(await phone.getByRole('timer').textContent()).toMatch(/^(5:00|4:5\d)$/);
    await phone.reload();
    await phone.getByRole('timer').waitFor();
    expect(await lookAt(phone, 'resident-confirm')).toEqual([]);
    expect(await scrollsSideways(phone)).toBe(false);
    const held = await office.database.sql`select from scheduling.booking where state = 'held'`;
    expect(held).toHaveLength(2);
  }, 90_000);

  it('is told when two minutes are left', async () => {
    office.clock.advance({ minutes: 3, seconds: 10 });
    await phone.getByText('2분 남았습니다', { exact: false }).waitFor({ state: 'attached' });
    expect(await phone.getByRole('timer').textContent()).toMatch(/^1:/);
  }, 90_000);

  it('is told that the time is over, loses nothing of what was filled in, and has the same time kept again', async () => {
    await phone.locator('label').filter({ hasText: '휠체어' }).first().click();
    office.clock.advance({ minutes: 2 });
    await phone.getByText('자리를 잡아 두는 시간이 끝났습니다').waitFor();
    expect(await lookAt(phone, 'resident-hold-over')).toEqual([]);
    expect(await phone.getByRole('checkbox', { name: /휠체어/ }).isChecked()).toBe(true);
    await phone.getByRole('button', { name: '같은 시간 다시 잡기' }).click();
    await phone.getByRole('timer').waitFor();
    expect(await phone.getByRole('timer').textContent()).toMatch(/^(5:00|4:5\d)$/);
    expect(await phone.getByRole('checkbox', { name: /휠체어/ }).isChecked()).toBe(true);
  }, 90_000);

  it('is stopped at the language or the stop that was ticked and not chosen, in every language', async () => {
    const stopped = async (submit: string, interpreter: RegExp, shuttle: RegExp, words: string[]) => {
      await phone.getByRole('button', { name: submit }).click();
      const language = phone.getByRole('button', { name: interpreter });
      await eventually(async () => (await language.evaluate((it) => it.matches(':focus'))) || undefined);
      for (const said of words) await phone.getByText(said).waitFor();
      expect(await phone.getByRole('button', { name: shuttle }).count()).toBe(1);
    };
    await phone.locator('label').filter({ hasText: '통역이 필요합니다' }).click();
    await phone.getByRole('button', { name: /통역 언어/ }).waitFor();
    await phone.locator('label').filter({ hasText: '셔틀버스를 타고 옵니다' }).click();
    await stopped('예약 확정', /통역 언어/, /타실 동네/, [
      '통역 언어를 골라 주십시오. 필요하지 않으시면 위의 표시를 지워 주십시오.',
      '타실 동네를 골라 주십시오. 타지 않으시면 위의 표시를 지워 주십시오.',
    ]);
    expect(await lookAt(phone, 'resident-need-missing')).toEqual([]);
    expect(await scrollsSideways(phone)).toBe(false);
    const unconfirmed = await office.database.sql`select from scheduling.booking where state = 'confirmed'`;
    expect(unconfirmed).toHaveLength(0);
    for (const [language, words] of [
      ['English', ['Please choose the language, or untick', 'Please choose your neighbourhood, or untick']],
      ['中文', ['请选择翻译语言；如不需要', '请选择上车的社区；如不乘坐']],
      ['Tiếng Việt', ['Hãy chọn ngôn ngữ phiên dịch, hoặc', 'Hãy chọn khu phố lên xe, hoặc']],
    ] as const) {
      await resident.speaks(language);
      for (const said of words) await phone.getByText(said, { exact: false }).waitFor();
      expect(await scrollsSideways(phone)).toBe(false);
    }
    await resident.speaks('한국어');
    await phone.locator('label').filter({ hasText: '통역이 필요합니다' }).click();
    await phone.locator('label').filter({ hasText: '셔틀버스를 타고 옵니다' }).click();
    expect(await phone.getByText('통역 언어를 골라 주십시오.', { exact: false }).count()).toBe(0);
  }, 90_000);

  it('cannot book without agreeing, and then gets number and QR once however often it is pressed', async () => {
    const submit = phone.getByRole('button', { name: '예약 확정' });
    await submit.click();
    await phone.getByText('동의하셔야 예약하실 수 있습니다.').first().waitFor();
    expect(await lookAt(phone, 'resident-consent-missing')).toEqual([]);
    await resident.agree();
    await submit.dblclick();
    await phone.getByRole('heading', { name: '예약이 완료되었습니다' }).waitFor();
    expect(await lookAt(phone, 'resident-done')).toEqual([]);
    const groups = await office.database.sql<{ needs: object }>`
      select needs from scheduling.booking_group where confirmed_at is not null`;
    expect(groups).toEqual([{ needs: { wheelchair: true } }]);
  }, 90_000);

  it('takes both dates home as a calendar file and as a printed card', async () => {
    const [file] = await Promise.all([
      phone.waitForEvent('download'),
      phone.getByRole('button', { name: '달력에 저장' }).click(),
    ]);
    const text = await readFile(await file.path(), 'utf8');
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(text).toContain('SEQUENCE:');
    await phone.emulateMedia({ media: 'print' });
    await lookAt(phone, 'resident-done-print');
    expect(await phone.getByRole('button', { name: '달력에 저장' }).isVisible()).toBe(false);
    await phone.emulateMedia({ media: 'screen' });
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
