import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { departments } from '#departments';
import { Devices, lookAt, scrollsSideways } from '../support/browser.ts';
import { GuestBook } from '../support/guests.ts';
import { Office } from '../support/office.ts';

const TODAY = '2021-05-26';

let office: Office;
let devices: Devices;
let guests: GuestBook;
let kiosk: Page;

const home = () => kiosk.getByRole('button', { name: '처음으로' }).click();
/** As a scanner does: all signs within a moment, however busy this machine is. */
const scans = (text: string) =>
  kiosk.evaluate(`for (const key of [...${JSON.stringify(text)}, 'Enter'])
    document.body.dispatchEvent(new KeyboardEvent('keydown',
      { key, code: key === 'Enter' ? 'Enter' : '', bubbles: true, cancelable: true }))`);
const presses = async (signs: string) => {
  for (const sign of signs) await kiosk.getByRole('button', { name: sign, exact: true }).click();
};
const types = async (number: string, birthDate: string) => {
  await kiosk.getByRole('button', { name: /번호로 찾기/ }).click();
  await presses(number.replace('-', ''));
  await kiosk.getByRole('button', { name: '다음' }).click();
  await presses(birthDate.replaceAll('-', ''));
  await kiosk.getByRole('button', { name: '접수하기' }).click();
};
/** The refusal's own screen, looked at. */
const isRefused = async (kind: string, text: string | RegExp) => {
  await kiosk.locator(`[data-refusal="${kind}"]`).waitFor();
  await kiosk.getByText(text).first().waitFor();
  expect(await lookAt(kiosk, `kiosk-${kind}`)).toEqual([]);
  expect(await scrollsSideways(kiosk)).toBe(false);
  await home();
  await kiosk.getByRole('heading', { name: /접수하십시오/ }).waitFor();
};
const visitsToday = async () => (await office.database.sql`select id from queueing.visit`).length;

beforeAll(async () => {
  office = await Office.open(departments, `${TODAY}T08:00:00+09:00`);
  guests = new GuestBook(office);
  devices = await Devices.open();
  kiosk = await devices.take('kiosk');
  await kiosk.goto(`${office.apiUrl}/kiosk/door-1#token=${office.token('door-1')}`);
  await kiosk.getByRole('button', { name: /QR 스캔/ }).waitFor();
}, 120_000);
afterAll(async () => {
  await devices?.close();
  await office?.close();
});

describe('the kiosk receives', () => {
  it('first tells three ways in, the third by the visitor’s own phone', async () => {
    await kiosk.getByRole('img', { name: '내 휴대전화로 접수' }).waitFor();
    expect(await lookAt(kiosk, 'kiosk-start')).toEqual([]);
    await kiosk.getByRole('button', { name: /QR 스캔/ }).click();
    expect(await lookAt(kiosk, 'kiosk-scan')).toEqual([]);
    await home();
    await kiosk.getByRole('button', { name: /번호로 찾기/ }).click();
    await presses('K7A4');
    expect(await lookAt(kiosk, 'kiosk-number')).toEqual([]);
    await presses('M2R');
    await kiosk.getByRole('button', { name: '다음' }).click();
    await presses('1944');
    expect(await lookAt(kiosk, 'kiosk-birth')).toEqual([]);
    await home();
  }, 90_000);

  it('who is on time: the number, the way, and a slip with the masked name and a link', async () => {
    const guest = await guests.books(TODAY, '08:10');
    await types(guest.number, guest.birthDate);
    await kiosk.getByText('A001').first().waitFor();
    expect(await kiosk.locator('[data-punctuality]').count()).toBe(0);
    expect(await lookAt(kiosk, 'kiosk-ticket')).toEqual([]);
    await kiosk.getByRole('button', { name: '번호표 인쇄' }).click();
    await kiosk.locator('.paper-ticket').waitFor({ state: 'attached' });
    await kiosk.emulateMedia({ media: 'print' });
    const slip = await kiosk.locator('.paper-ticket').innerText();
    expect(slip).toContain('A001');
    expect(slip).toContain('홍*동');
    expect(slip).toContain('관찰');
    expect(slip).not.toContain('홍길동');
    await kiosk.setViewportSize({ width: 302, height: 567 }); // 80 × 150 mm
    await lookAt(kiosk, 'kiosk-slip');
    await kiosk.setViewportSize({ width: 1080, height: 1920 });
    await kiosk.emulateMedia({ media: 'screen' });
    await home();
  }, 90_000);

  it('who is early, and tells from when they are called', async () => {
    const guest = await guests.books(TODAY, '09:00');
    await scans(guest.qr);
    await kiosk.locator('[data-punctuality="early"]').getByText('08:50', { exact: false }).waitFor();
    expect(await lookAt(kiosk, 'kiosk-early')).toEqual([]);
    await home();
    await scans(guest.qr);
    await kiosk.getByText('이미 접수하셨습니다.').waitFor();
    await kiosk.getByText('A002').first().waitFor();
    expect(await lookAt(kiosk, 'kiosk-already')).toEqual([]);
    await home();
  }, 90_000);
});

describe('the kiosk says why not', () => {
  it('to who has no booking, or whose code is none of ours', async () => {
    await types('K7A-4M2R', '1944-03-02');
    await isRefused('not-found', /02.-.2241.-.3114/);
    await scans('CH1.K7A-4M2R.AAAAAAAAAAAAAAAA');
    await isRefused('bad-scan', '예약 QR이 읽히지 않았습니다.');
    expect(await visitsToday()).toBe(2);
  }, 90_000);

  it('to who came on another day, or after the booking was moved', async () => {
    const wrong = await guests.books('2021-05-27', '10:00');
    await scans(wrong.qr);
    await isRefused('wrong-day', '5월 27일(목) 10:00');
    await office.database.sql`
      insert into scheduling.booking_change (id, group_id, booking_id, kind, at, actor_kind, from_starts_at, to_starts_at)
      select ${randomUUID()}, group_id, id, 'moved', now(), 'resident', '2021-05-26T11:00:00+09:00', starts_at
      from scheduling.booking where id = ${wrong.id}`;
    await scans(wrong.qr);
    await isRefused('moved', '5월 27일(목) 10:00');
    await office.database.sql`
      update scheduling.booking set on_date = '2021-05-25', starts_at = starts_at - interval '2 days',
        arrive_at = arrive_at - interval '2 days' where id = ${wrong.id}`;
    await office.database.sql`delete from scheduling.booking_change where booking_id = ${wrong.id}`;
    await guests.leavesAs({ ...wrong, id: wrong.secondId }, 'cancelled');
    await scans(wrong.qr);
    await isRefused('past-day', '5월 25일(화) 10:00');
    expect(await visitsToday()).toBe(2);
  }, 90_000);

  it('to who came to the wrong centre', async () => {
    const guest = await guests.books(TODAY, '11:00');
    await guests.movesTo(guest, 'seongbuk-2');
    await scans(guest.qr);
    await isRefused('other-centre', /종암박스파크/);
    expect(await visitsToday()).toBe(2);
  }, 90_000);

  it('to whose booking is cancelled, missed, or has to be chosen anew', async () => {
    const guest = await guests.books(TODAY, '11:10');
    await guests.leavesAs({ ...guest, id: guest.secondId }, 'cancelled');
    await guests.leavesAs(guest, 'cancelled');
    await scans(guest.qr);
    await isRefused('cancelled', '취소된 예약입니다.');
    await guests.leavesAs(guest, 'no-show');
    await scans(guest.qr);
    await isRefused('missed', '5월 26일(수) 11:10');
    await guests.leavesAs(guest, 'orphaned');
    await scans(guest.qr);
    await isRefused('orphaned', /센터 사정/);
    expect(await visitsToday()).toBe(2);
  }, 90_000);

  it('to who has been here today already, and who comes for the second before the first', async () => {
    const guest = await guests.books(TODAY, '11:20');
    await office.database.sql`
      update scheduling.booking set state = 'fulfilled', arrived_at = now(), visit_id = ${randomUUID()}
      where id = ${guest.id}`;
    await scans(guest.qr);
    await isRefused('done', '6월 16일(수) 11:20');
    const second = await guests.books(TODAY, '11:30');
    await office.database.sql`
      update scheduling.booking set on_date = on_date + 1, starts_at = starts_at + interval '1 day',
        arrive_at = arrive_at + interval '1 day' where id = ${second.id}`;
    await office.database.sql`
      update scheduling.booking set on_date = ${TODAY}, starts_at = '2021-05-26T11:30:00+09:00',
        arrive_at = '2021-05-26T11:30:00+09:00' where id = ${second.secondId}`;
    await scans(second.qr);
    await isRefused('earlier-step', /1차를 마치지 않아 2차/);
    expect(await visitsToday()).toBe(2);
  }, 90_000);
});

describe('the kiosk keeps its word', () => {
  it('when the network goes: says so, goes on by itself, and checks in once', async () => {
    const guest = await guests.books(TODAY, '08:20');
    await kiosk.context().setOffline(true);
    await scans(guest.qr);
    await kiosk.locator('[data-refusal="offline"]').waitFor();
    expect(await lookAt(kiosk, 'kiosk-offline')).toEqual([]);
    await kiosk.context().setOffline(false);
    await kiosk.getByText('A003').first().waitFor();
    await home();
    expect(await visitsToday()).toBe(3);
  }, 90_000);

  it('when the answer is lost on its way: the same number, no second visit', async () => {
    const guest = await guests.books(TODAY, '08:30');
    let lost = 0;
    await kiosk.route('**/api/queueing/kiosk/arrivals', async (route) => {
      await route.fetch();
      lost += 1;
      await (lost < 3 ? route.abort() : route.continue());
    });
    await scans(guest.qr);
    await kiosk.getByText('접수되었습니다.').waitFor();
    await kiosk.getByText('A004').first().waitFor();
    await kiosk.unroute('**/api/queueing/kiosk/arrivals');
    expect([lost >= 3, await visitsToday()]).toEqual([true, 4]);
    await home();
  }, 90_000);

  it('speaks four languages, shows more contrast, and forgets both for the next person', async () => {
    for (const [language, heading] of [
      ['English', 'Check in here'],
      ['中文', '已预约者'],
      ['Tiếng Việt', 'Quý vị đã đặt lịch'],
    ] as const) {
      await kiosk.getByRole('button', { name: language }).click();
      await kiosk.getByRole('heading', { name: heading, exact: false }).waitFor();
      expect(await lookAt(kiosk, `kiosk-start-${language.slice(0, 2)}`)).toEqual([]);
      expect(await scrollsSideways(kiosk)).toBe(false);
    }
    await kiosk.getByRole('button', { name: '한국어' }).click();
    await kiosk.getByRole('button', { name: '고대비' }).click();
    await kiosk.getByRole('button', { name: /번호로 찾기/ }).click();
    expect(await lookAt(kiosk, 'kiosk-contrast')).toEqual([]);
    await home();
    expect(await kiosk.locator('html').getAttribute('data-theme')).toBe('light');
  }, 90_000);

  it('warns before it goes back, stays when touched, and goes back when left alone', async () => {
    await kiosk.clock.install();
    await kiosk.reload();
    await kiosk.getByRole('button', { name: /번호로 찾기/ }).click();
    await kiosk.clock.runFor(22_000);
    await kiosk.getByText('계속 이용하시겠습니까?').waitFor();
    expect(await lookAt(kiosk, 'kiosk-idle')).toEqual([]);
    await kiosk.getByRole('button', { name: '계속하기' }).click();
    await kiosk.getByText('계속 이용하시겠습니까?').waitFor({ state: 'detached' });
    await kiosk.clock.runFor(31_000);
    await kiosk.getByRole('button', { name: /QR 스캔/ }).waitFor();
    await kiosk.clock.resume();
  }, 90_000);

  it('also to who is so late that nobody checks in alone: they are sent to the desk', async () => {
    const guest = await guests.books(TODAY, '09:20');
    office.clock.advanceTo(`${TODAY}T11:40:00+09:00`);
    await scans(guest.qr);
    await isRefused('late-to-desk', /접수 창구로 가 주십시오/);
    expect(await visitsToday()).toBe(4);
    expect(devices.faults).toEqual([]);
  }, 90_000);
});
