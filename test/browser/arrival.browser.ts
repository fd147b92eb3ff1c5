import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { departments } from '#departments';
import { Devices, lookAt } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { GuestBook } from '../support/guests.ts';
import { Office, PASSWORD } from '../support/office.ts';

const TODAY = '2021-05-26';

let office: Office;
let devices: Devices;
let guests: GuestBook;

beforeAll(async () => {
  office = await Office.open(departments, `${TODAY}T08:00:00+09:00`);
  guests = new GuestBook(office);
  devices = await Devices.open();
}, 120_000);
afterAll(async () => {
  await devices?.close();
  await office?.close();
});

describe('reception', () => {
  let kiosk: Page;
  let tablet: Page;
  beforeAll(async () => {
    kiosk = await devices.take('kiosk');
    await kiosk.goto(`${office.apiUrl}/kiosk/door-1#token=${office.token('door-1')}`);
    tablet = await devices.take('tablet');
    await tablet.goto(`${office.apiUrl}/staff`);
    await tablet.getByLabel('아이디').fill('reception');
    await tablet.getByLabel('비밀번호').fill(PASSWORD);
    await tablet.getByRole('button', { name: '로그인' }).click();
    await tablet
      .getByRole('button', { name: /접수 1번/ })
      .or(tablet.getByRole('link', { name: /접수 1번/ }))
      .first()
      .click();
    await tablet.getByRole('searchbox', { name: '예약 찾기' }).waitFor();
  }, 60_000);

  it('hears who calls staff, and the kiosk tells that somebody comes', async () => {
    await kiosk.getByRole('button', { name: '직원 호출' }).click();
    await kiosk.getByText('직원을 불렀습니다', { exact: false }).waitFor();
    expect(await lookAt(kiosk, 'kiosk-help')).toEqual([]);
    await tablet.getByText('4층 입구 키오스크에서 직원을 부릅니다.').first().waitFor();
    expect(await lookAt(tablet, 'reception-help')).toEqual([]);
    await tablet.getByRole('button', { name: /제가 갑니다/ }).click();
    await kiosk.getByText('직원이 오고 있습니다.').waitFor();
    await tablet.getByRole('button', { name: /제가 갑니다/ }).waitFor({ state: 'detached' });
  }, 90_000);

  it('prints a slip again for who is here already, and says where a booking of another centre is', async () => {
    const finds = async (text: string) => {
      await tablet.getByRole('searchbox', { name: '예약 찾기' }).fill(text);
      await tablet.getByRole('button', { name: '찾기', exact: true }).click();
    };
    const early = await guests.books(TODAY, '09:40');
    await guests.arrives(early);
    const elsewhere = await guests.books(TODAY, '10:00');
    await guests.movesTo(elsewhere, 'seongbuk-2');
    await guests.leavesAs(await guests.books(TODAY, '10:10'), 'orphaned');
    const late = await guests.books(TODAY, '08:40');
    office.clock.advanceTo(`${TODAY}T09:15:00+09:00`);
    await finds(late.number);
    await tablet.getByRole('button', { name: /접수$/ }).last().click();
    await tablet.getByText('제시간에 오신 분들 다음에', { exact: false }).waitFor();
    expect(await lookAt(tablet, 'reception-late')).toEqual([]);
    await tablet
      .getByRole('button', { name: /번호표 인쇄/ })
      .first()
      .click();
    await tablet.locator('.paper-ticket').waitFor({ state: 'attached' });
    const printed = await office.database.sql`
      select actor_kind from audit.entry where action = 'queueing.slip-printed' order by position`;
    expect(printed.map((line: any) => line.actor_kind)).toEqual(['staff']);
    await finds(elsewhere.number);
    await tablet.getByText('다른 센터의 예약입니다.').waitFor();
    await tablet
      .getByText(/종암박스파크/)
      .first()
      .waitFor();
    expect(await lookAt(tablet, 'reception-other-centre')).toEqual([]);
    await finds('홍길동');
    await tablet.getByText('시간 재선택').first().waitFor();
    await tablet
      .getByRole('button', { name: /A00\d 번호표 인쇄/ })
      .first()
      .waitFor();
    expect(await lookAt(tablet, 'reception-found')).toEqual([]);
    expect(devices.faults).toEqual([]);
  }, 90_000);
});

describe('a phone in the building', () => {
  const doorUrl = async (): Promise<string> => {
    const { status, body } = await office.request('GET', '/api/scheduling/door-code', {
      device: 'entrance-1',
    });
    expect(status).toBe(200);
    return `${office.apiUrl}/arrive?d=${new URL(body.url).searchParams.get('d')}`;
  };

  it('reads the code that a small screen at the door shows', async () => {
    const door = await devices.take('tablet');
    await door.goto(`${office.apiUrl}/door/entrance-1#token=${office.token('entrance-1')}`);
    await door.getByRole('img', { name: /QR/ }).waitFor();
    expect(door.url()).not.toContain('token');
    expect(await lookAt(door, 'door')).toEqual([]);
    await door.context().close();
  }, 90_000);

  it('checks in by number and birth date, then follows the visit without signing in', async () => {
    const guest = await guests.books(TODAY, '13:00');
    const phone = await devices.take('phone');
    await phone.goto(await doorUrl());
    await phone.getByText(/와 계신 것을 확인했습니다/).waitFor();
    expect(phone.url()).not.toContain('d=');
    expect(await lookAt(phone, 'arrive-by-number')).toEqual([]);
    await phone.getByRole('textbox', { name: '예약번호' }).fill(guest.number);
    await phone.getByLabel('생년월일 연도').fill(guest.birthDate.slice(0, 4));
    await phone.getByLabel('생년월일 월').fill('3');
    await phone.getByLabel('생년월일 일').fill('2');
    await phone.getByRole('button', { name: '접수하기' }).click();
    await phone.waitForURL(/turn/);
    await phone
      .getByText(/A\d{3}/)
      .first()
      .waitFor();
    expect(await lookAt(phone, 'arrive-turn')).toEqual([]);
    // The pass of one visit opens no account.
    const bookings = await phone.evaluate<number>(
      "fetch('/api/scheduling/my-bookings').then((answer) => answer.status)",
    );
    expect(bookings).toBe(401);
    await phone.context().close();
  }, 90_000);

  it('checks in what its signed-in owner has booked', async () => {
    const guest = await guests.books(TODAY, '13:10');
    const phone = await devices.take('phone');
    const [name, value] = guest.resident.cookies[0]!.split('=') as [string, string];
    await phone.context().addCookies([{ name, value, url: office.apiUrl }]);
    await phone.goto(await doorUrl());
    const button = phone.getByRole('button', { name: /접수하기/ });
    await button.waitFor();
    expect(await lookAt(phone, 'arrive-own')).toEqual([]);
    await button.click();
    await phone.waitForURL(/turn/);
    await phone
      .getByText(/A\d{3}/)
      .first()
      .waitFor();
    await phone.context().close();
  }, 90_000);

  it('is told when its code has gone out or is none of ours, and that it has to come to the door', async () => {
    const phone = await devices.take('phone');
    const old = await doorUrl();
    office.clock.advance({ minutes: 2 });
    await phone.goto(old);
    await phone.getByText('QR의 시간이 지났습니다.').waitFor();
    expect(await lookAt(phone, 'arrive-old-code')).toEqual([]);
    await phone.goto(old.replace('seongbuk-1', 'seongbuk-2'));
    await phone.getByText('센터의 QR이 아닙니다.').waitFor();
    await phone.goto(`${office.apiUrl}/arrive`);
    await phone.getByText('센터의 QR을 먼저 비추어 주십시오.').waitFor();
    expect(await lookAt(phone, 'arrive-no-code')).toEqual([]);
    const refused = await phone.evaluate<number>(
      `fetch('/api/scheduling/presence/arrivals', { method: 'POST', headers: { 'content-type': 'application/json',
        'idempotency-key': 'a-key-of-its-own' }, body: JSON.stringify({ bookingNumber: 'K7A4M2R', birthDate: '1944-03-02' }) })
        .then((answer) => answer.status)`,
    );
    expect(refused).toBe(403);
    await phone.context().close();
  }, 90_000);

  it('opens the visit of a slip until midnight, and that one only', async () => {
    const guest = await guests.books(TODAY, '14:00');
    const { visitId } = await guests.arrives(guest);
    const slip = await eventually(async () => {
      const { status, body } = await office.request('POST', `/api/queueing/visits/${visitId}/slips`, {
        device: 'door-1',
        body: {},
      });
      return status === 200 ? body : undefined;
    });
    const { ticket } = slip.visit;
    const link = `${office.apiUrl}${new URL(slip.url).pathname}`;
    const phone = await devices.take('phone');
    await phone.goto(link);
    await phone.waitForURL(/turn/);
    await phone.getByText(ticket).first().waitFor();
    expect(await phone.locator('body').innerText()).not.toContain('홍');
    const visits = await phone.evaluate<any>(
      "fetch('/api/queueing/my-visits').then((answer) => answer.json())",
    );
    expect(visits.visits.map(({ visit }: any) => visit.ticket)).toEqual([ticket]);
    office.clock.advanceTo('2021-05-27T00:00:00+09:00');
    await eventually(async () => {
      const status = await phone.evaluate<number>(
        "fetch('/api/queueing/my-visits').then((answer) => answer.status)",
      );
      return status === 401 || undefined;
    });
    await phone.goto(link);
    await phone.getByText('지난 번호표입니다.').waitFor();
    expect(await lookAt(phone, 'slip-over')).toEqual([]);
    expect(devices.faults).toEqual([]);
  }, 90_000);
});
