import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { departments } from '#departments';
import { Devices, lookAt, scrollsSideways } from '../support/browser.ts';
import { Office, PASSWORD } from '../support/office.ts';
import { Colleague, Resident } from '../support/story.ts';

const OFFER = 'vaccination.pfizer';
const DAYS = '/api/scheduling/centres/seongbuk-1/days';

describe('the control room', () => {
  let office: Office;
  let devices: Devices;
  let page: Page;
  let reception: Colleague;

  beforeAll(async () => {
    office = await Office.open(departments, '2021-05-26T08:00:00+09:00');
    devices = await Devices.open();
    reception = await new Colleague(office).signsIn('reception');
    page = await devices.take('tablet', { viewport: { width: 1440, height: 900 } });
    await page.goto(`${office.apiUrl}/manager/control`);
    await page.getByLabel('아이디').fill('manager');
    await page.getByLabel('비밀번호').fill(PASSWORD);
    await page.getByRole('button', { name: '로그인' }).click();
    await page.getByRole('heading', { name: '현장', exact: true }).waitFor();
  }, 90_000);

  afterAll(async () => {
    await devices?.close();
    await office?.close();
  });

  const booksAndArrives = async (name: string, birthDate: string, phone: string): Promise<void> => {
    const resident = new Resident(office, { name, birthDate, phone });
    await resident.signsIn();
    const [first] = (await resident.get(`${DAYS}/2021-05-26/slots?offer=${OFFER}`)).body.slots;
    const [second] = (await resident.get(`${DAYS}/2021-06-16/slots?offer=${OFFER}`)).body.slots;
    const booked = await resident.post('/api/scheduling/bookings', {
      offer: OFFER,
      slotIds: [first.id, second.id],
    });
    const arrival = await reception.post(
      `/api/scheduling/bookings/${booked.body.group.bookings[0].id}/arrival`,
    );
    expect(arrival.status).toBeLessThan(300);
  };
  const tile = (label: string) =>
    page.locator('.control-tiles > div', { hasText: label }).locator('dd').innerText();

  it('says that nobody is there before the first has come', async () => {
    await page.getByText('오래 머무는 분이 없습니다.').waitFor();
    expect(await tile('안에 계신 분')).toBe('0명');
    expect(await lookAt(page, 'control-empty')).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
  }, 90_000);

  it('shows who comes without being asked, where they are, and who has waited too long', async () => {
    await booksAndArrives('홍길순', '1944-03-02', '010-2345-6789');
    await booksAndArrives('김복동', '1940-05-05', '010-2345-6790');
    await page.getByText('A001 대기', { exact: false }).first().waitFor({ state: 'attached' });
    await page.getByText('A002 대기', { exact: false }).first().waitFor({ state: 'attached' });
    expect([await tile('오늘 예약'), await tile('안에 계신 분')]).toEqual(['2명', '2명']);
    const doctor = await new Colleague(office).signsIn('doctor');
    const counter = await doctor.opensCounter('screening-1');
    office.clock.advance({ minutes: 45 });
    await page.getByRole('heading', { name: '살펴봐 주세요 · 2명' }).waitFor();
    await doctor.callsNext(counter);
    await page.getByRole('heading', { name: '살펴봐 주세요 · 1명' }).waitFor();
    await page
      .getByRole('row', { name: /예진 1번/ })
      .getByText('A001')
      .waitFor();
    expect(await lookAt(page, 'control')).toEqual([]);

    await page.setViewportSize({ width: 1024, height: 768 });
    expect(await lookAt(page, 'control-1024')).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    expect(devices.faults).toEqual([]);
  }, 90_000);

  it('is closed to who does not run the floor', async () => {
    const nurse = await new Colleague(office).signsIn('nurse');
    expect((await nurse.get('/api/queueing/control-room')).status).toBe(403);
  }, 90_000);
});
