import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { departments } from '#departments';
import { Devices, lookAt, scrollsSideways } from '../support/browser.ts';
import { Office } from '../support/office.ts';
import { Resident } from '../support/story.ts';

const OFFER = 'vaccination.pfizer';
const DAYS = '/api/scheduling/centres/seongbuk-1/days';

describe('the kiosk at the door and the outbox page', () => {
  let office: Office;
  let devices: Devices;
  let kiosk: Page;
  let outbox: Page;
  let today: any;
  let tomorrow: any;

  beforeAll(async () => {
    office = await Office.open(departments, '2021-05-26T08:10:00+09:00');
    devices = await Devices.open();
    today = await books(
      { name: '홍길순', birthDate: '1944-03-02', phone: '010-2345-6789' },
      '2021-05-26',
      '2021-06-16',
    );
    tomorrow = await books(
      { name: '김복동', birthDate: '1940-05-05', phone: '010-2345-6790' },
      '2021-05-27',
      '2021-06-17',
    );
    kiosk = await devices.take('kiosk');
    outbox = await devices.take('tablet');
  }, 90_000);

  afterAll(async () => {
    await devices?.close();
    await office?.close();
  });

  const books = async (details: any, first: string, second: string): Promise<any> => {
    const resident = new Resident(office, details);
    await resident.signsIn();
    const slotOf = async (date: string) =>
      (await resident.get(`${DAYS}/${date}/slots?offer=${OFFER}`)).body.slots[0].id;
    const slotIds = [await slotOf(first), await slotOf(second)];
    const { body } = await resident.post('/api/scheduling/bookings', { offer: OFFER, slotIds });
    return { ...body.group, birthDate: details.birthDate };
  };

  const presses = async (signs: string) => {
    for (const sign of signs) await kiosk.getByRole('button', { name: sign, exact: true }).click();
  };

  const findsByNumber = async (group: any) => {
    await kiosk.getByRole('button', { name: /번호로 찾기/ }).click();
    await presses(group.number.replace('-', ''));
    await kiosk.getByRole('button', { name: '다음' }).click();
    await presses(group.birthDate.replaceAll('-', ''));
    await kiosk.getByRole('button', { name: '접수하기' }).click();
  };

  it('keeps its token out of the address and says what to do first', async () => {
    await kiosk.goto(`${office.apiUrl}/kiosk/door-1#token=${office.token('door-1')}`);
    await kiosk.getByRole('button', { name: /번호로 찾기/ }).waitFor();
    expect(kiosk.url()).not.toContain('token');
    expect(await lookAt(kiosk, 'kiosk-start')).toEqual([]);
  }, 90_000);

  it('gives a number for a booking number and birth date', async () => {
    await findsByNumber(today);
    await kiosk
      .getByText(/A\s?001/)
      .first()
      .waitFor();
    expect(await lookAt(kiosk, 'kiosk-ticket')).toEqual([]);
    expect(await scrollsSideways(kiosk)).toBe(false);
    await kiosk.getByRole('button', { name: '처음으로' }).first().click();
  }, 90_000);

  it('shows who is here already their number again, and tells the right day to who came on the wrong one', async () => {
    await kiosk.keyboard.type(today.bookings[0].qr);
    await kiosk.keyboard.press('Enter');
    await kiosk
      .getByText(/A\s?001/)
      .first()
      .waitFor();
    await kiosk.getByRole('button', { name: '처음으로' }).first().click();
    await findsByNumber(tomorrow);
    await kiosk.getByText('5월 27일', { exact: false }).first().waitFor();
    expect(await lookAt(kiosk, 'kiosk-wrong-day')).toEqual([]);
    expect(await office.database.sql`select id from queueing.ticket`).toHaveLength(1);
    await kiosk.getByRole('button', { name: '처음으로' }).first().click();
  }, 90_000);

  it('speaks English when asked', async () => {
    await kiosk
      .getByRole('button', { name: 'English' })
      .or(kiosk.getByRole('radio', { name: 'English' }))
      .first()
      .click();
    await kiosk.getByText('Self check-in').first().waitFor();
    expect(await lookAt(kiosk, 'kiosk-english')).toEqual([]);
  }, 90_000);

  it('the outbox shows what went out and what waits, with names and numbers masked', async () => {
    await outbox.goto(`${office.apiUrl}/outbox`);
    await outbox.getByText('홍*순 님', { exact: false }).first().waitFor();
    const text = await outbox.locator('body').innerText();
    expect(text).toContain('010-****-6789');
    expect(text).not.toContain('홍길순');
    expect(text).toMatch(/6월 15일\(화\) 14:00/);
    expect(await lookAt(outbox, 'outbox')).toEqual([]);
    await outbox.setViewportSize({ width: 390, height: 844 });
    expect(await scrollsSideways(outbox)).toBe(false);
    expect(devices.faults).toEqual([]);
  }, 90_000);
});
