import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { departments } from '#departments';
import { eventually } from '../support/eventually.ts';
import { Devices, lookAt, scrollsSideways, sizes } from '../support/browser.ts';
import { Office, PASSWORD } from '../support/office.ts';
import { Resident } from '../support/story.ts';

const OFFER = 'vaccination.pfizer';
const DAYS = '/api/scheduling/centres/seongbuk-1/days';

describe('the floor: tablets, hall display and kiosk', () => {
  let office: Office;
  let devices: Devices;
  let reception: Page;
  let doctor: Page;
  let display: Page;
  let phone: Page;

  beforeAll(async () => {
    office = await Office.open(departments, '2021-05-26T08:10:00+09:00');
    devices = await Devices.open();
    const hers = await books('홍길순', '1944-03-02', '010-2345-6789');
    await books('김복동', '1940-05-05', '010-2345-6790');
    display = await devices.take('tv');
    await display.goto(`${office.apiUrl}/display/lobby-1#token=${office.token('lobby-1')}`);
    phone = await devices.take('phone');
    const [name, value] = hers.cookies[0]!.split('=') as [string, string];
    await phone.context().addCookies([{ name, value, url: office.apiUrl }]);
    reception = await devices.take('tablet');
    doctor = await devices.take('tablet');
  }, 90_000);

  afterAll(async () => {
    await devices?.close();
    await office?.close();
  });

  const books = async (name: string, birthDate: string, phone: string): Promise<Resident> => {
    const resident = new Resident(office, { name, birthDate, phone });
    await resident.signsIn();
    const [first] = (await resident.get(`${DAYS}/2021-05-26/slots?offer=${OFFER}`)).body.slots;
    const [second] = (await resident.get(`${DAYS}/2021-06-16/slots?offer=${OFFER}`)).body.slots;
    await resident.post('/api/scheduling/bookings', { offer: OFFER, slotIds: [first.id, second.id] });
    return resident;
  };

  const takesStation = async (page: Page, username: string, station: string) => {
    await page.goto(`${office.apiUrl}/staff`);
    await page.getByLabel('아이디').fill(username);
    await page.getByLabel('비밀번호').fill(PASSWORD);
    await page.getByRole('button', { name: '로그인' }).click();
    await page
      .getByRole('button', { name: new RegExp(station) })
      .first()
      .click();
    await page.getByRole('button', { name: '다음 호출' }).waitFor();
  };

  /** A tap right after the button changed is not taken, so that a double tap does one thing; a person taps again. */
  const presses = (button: string, next: string) =>
    eventually(async () => {
      const main = doctor.getByRole('button', { name: button, exact: true });
      if (await main.isVisible()) await main.click();
      return doctor.getByRole('button', { name: next, exact: true }).isVisible();
    }, 15_000);

  it('a wrong password is said in words, and the name stays in its field', async () => {
    await reception.goto(`${office.apiUrl}/staff`);
    await reception.getByLabel('아이디').fill('reception');
    await reception.getByLabel('비밀번호').fill('wrong');
    await reception.getByRole('button', { name: '로그인' }).click();
    await reception.getByRole('alert').first().waitFor();
    expect(await reception.getByLabel('아이디').inputValue()).toBe('reception');
    expect(await lookAt(reception, 'staff-sign-in')).toEqual([]);
  }, 90_000);

  it('reception finds her by 초성 and gives her a number', async () => {
    await takesStation(reception, 'reception', '접수 1번');
    await reception.getByRole('searchbox').or(reception.getByRole('textbox')).first().fill('ㅎㄱㅅ');
    await reception.keyboard.press('Enter');
    await reception.getByText('홍*순').first().waitFor();
    expect(await lookAt(reception, 'staff-found')).toEqual([]);
    await reception.getByRole('button', { name: /접수$/ }).first().click();
    await reception
      .getByText(/A\s?001/)
      .first()
      .waitFor();
    expect(await lookAt(reception, 'staff-ticket')).toEqual([]);
    expect(await scrollsSideways(reception)).toBe(false);
    await phone.goto(`${office.apiUrl}/my-turn`);
    await phone
      .getByText(/A\s?001/)
      .first()
      .waitFor();
    expect(await lookAt(phone, 'turn-waiting')).toEqual([]);
  }, 90_000);

  it('the doctor calls her; the hall display and her phone show it by themselves', async () => {
    await takesStation(doctor, 'doctor', '예진 1번');
    await doctor
      .getByText(/A\s?001/)
      .first()
      .waitFor();
    await doctor.getByRole('button', { name: '다음 호출' }).dblclick();
    await display
      .getByText(/A\s?001/)
      .first()
      .waitFor();
    await display.getByText('예진 1번').first().waitFor();
    await lookAt(display, 'display-call');
    await phone.getByText('지금 예진 1번 창구로 오십시오').first().waitFor();
    expect(await lookAt(phone, 'turn-called')).toEqual([]);
    await doctor.getByText('홍*순').first().waitFor();
    expect(await lookAt(doctor, 'staff-called')).toEqual([]);
    expect(await scrollsSideways(doctor)).toBe(false);
    const calls = await office.database.sql`select id from queueing.ticket_call`;
    expect(calls).toHaveLength(1);
  }, 90_000);

  it('what was done by mistake is undone, and the person is called again', async () => {
    await presses('호출 되돌리기', '다음 호출');
    await presses('다음 호출', '예진 시작');
    await presses('예진 시작', '예진 완료');
    await presses('예진 완료', '다음 호출');
    await doctor.getByText('지금 응대하는 분이 없습니다', { exact: false }).waitFor();
    const undone = await office.database
      .sql`select step from queueing.ticket_step where undone_at is not null`;
    expect(undone).toEqual([{ step: 'call' }]);
  }, 90_000);

  it('the display comes back by itself after realtime was restarted', async () => {
    await office.stopRealtime();
    await office.startRealtime();
    await reception.getByRole('searchbox').or(reception.getByRole('textbox')).first().fill('김복동');
    await reception.keyboard.press('Enter');
    await reception.getByText('김*동').first().waitFor();
    await reception.getByRole('button', { name: /접수$/ }).first().click();
    await doctor
      .getByText(/A\s?002/)
      .first()
      .waitFor();
    await doctor.getByRole('button', { name: '다음 호출' }).click();
    await display
      .getByText(/A\s?002/)
      .first()
      .waitFor();
    expect(await lookAt(display, 'display-back')).toEqual([]);
  }, 90_000);

  it('every face fits its other sizes too', async () => {
    await reception.setViewportSize({ width: 768, height: 1024 });
    expect(await scrollsSideways(reception)).toBe(false);
    expect(await lookAt(reception, 'staff-portrait')).toEqual([]);
    await display.setViewportSize(sizes.kiosk);
    expect(await scrollsSideways(display)).toBe(false);
    await lookAt(display, 'display-portrait');
    expect(devices.faults).toEqual([]);
  }, 90_000);
});
