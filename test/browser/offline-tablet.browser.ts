import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { departments } from '#departments';
import { Devices, lookAt, scrollsSideways } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { Office, PASSWORD } from '../support/office.ts';
import { Colleague, Resident } from '../support/story.ts';
import { Wire } from '../support/wire.ts';

const OFFER = 'vaccination.pfizer';
const DAYS = '/api/scheduling/centres/seongbuk-1/days';

describe('a staff tablet whose network goes away', () => {
  let office: Office;
  let devices: Devices;
  let wire: Wire;
  let doctor: Page;
  let reception: Page;
  let colleague: Colleague;

  beforeAll(async () => {
    office = await Office.open(departments, '2021-05-26T08:10:00+09:00');
    devices = await Devices.open();
    wire = await Wire.to(office.apiUrl);
    const desk = await new Colleague(office).signsIn('reception');
    for (const [at, name] of ['홍길순', '김복동', '이순자'].entries()) {
      const bookingId = await books(name, `010-2345-678${at}`);
      await desk.post(`/api/scheduling/bookings/${bookingId}/arrival`);
      await eventually(async () => (await tickets()).length === at + 1);
    }
    await books('박영수', '010-2345-6785');
    colleague = await new Colleague(office).signsIn('manager');
    doctor = await devices.take('tablet');
    await takesStation(doctor, 'doctor', '예진 1번', '다음 호출');
  }, 120_000);

  afterAll(async () => {
    await devices?.close();
    await wire?.cut();
    await office?.close();
  });

  const books = async (name: string, phone: string): Promise<string> => {
    const resident = new Resident(office, { name, birthDate: '1944-03-02', phone });
    await resident.signsIn();
    const [first] = (await resident.get(`${DAYS}/2021-05-26/slots?offer=${OFFER}`)).body.slots;
    const [second] = (await resident.get(`${DAYS}/2021-06-16/slots?offer=${OFFER}`)).body.slots;
    const { body } = await resident.post('/api/scheduling/bookings', {
      offer: OFFER,
      slotIds: [first.id, second.id],
    });
    return body.group.bookings[0].id;
  };

  const tickets = () => office.database.sql<{ id: string; number: number; state: string; stage: string }>`
    select id, number, state, stage from queueing.ticket order by number`;
  const stepsOf = async (number: number): Promise<string[]> => {
    const steps = await office.database.sql<{ step: string }>`
      select s.step from queueing.ticket_step s join queueing.ticket t on t.id = s.ticket_id
      where t.number = ${number} order by s.id`;
    return steps.map(({ step }) => step);
  };

  const takesStation = async (page: Page, username: string, station: string, button: string) => {
    await page.goto(`${wire.url}/staff`);
    await page.getByLabel('아이디').fill(username);
    await page.getByLabel('비밀번호').fill(PASSWORD);
    await page.getByRole('button', { name: '로그인' }).click();
    await page
      .getByRole('button', { name: new RegExp(station) })
      .first()
      .click();
    await page.getByRole('button', { name: button }).waitFor();
  };

  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  /** A tap right after the button changed is not taken, so that a double tap does one thing; a person taps again. */
  const presses = (page: Page, name: string, then: () => Promise<boolean>) =>
    eventually(async () => {
      if (await then()) return true;
      if (await button(page, name).isVisible()) await button(page, name).click();
      return then();
    }, 20_000);
  const shows = (page: Page, name: string) => () => button(page, name).isVisible();
  const closesTheList = () => doctor.getByRole('dialog').getByRole('button', { name: '닫기' }).click();
  const band = (page: Page) => page.getByText(/연결 끊김 · \d\d:\d\d:\d\d 기준/);
  const isConnected = (page: Page) => eventually(async () => (await band(page).count()) === 0, 30_000);

  it('says since when, keeps the list readable, keeps what is pressed and marks it', async () => {
    await presses(doctor, '다음 호출', shows(doctor, '예진 시작'));
    await presses(doctor, '예진 시작', shows(doctor, '예진 완료'));
    await doctor.context().setOffline(true);
    await band(doctor).waitFor();
    await presses(doctor, '예진 완료', shows(doctor, '다음 호출'));
    await button(doctor, '대기 중인 처리 1건').waitFor();
    await doctor.getByText('미전송').first().waitFor();
    await doctor.getByText('김*동').first().waitFor();
    expect(await stepsOf(1)).toEqual(['call', 'start']);
    expect(await lookAt(doctor, 'staff-offline')).toEqual([]);
    expect(await scrollsSideways(doctor)).toBe(false);
  }, 90_000);

  it('calls nobody: who is next is not known there, and it says what to do instead', async () => {
    await presses(doctor, '다음 호출', () =>
      doctor.getByText('다음 분을 호출할 수 없습니다').first().isVisible(),
    );
    await doctor.getByText('목소리로 모시고').first().waitFor();
    expect((await tickets()).map(({ state }) => state)).toEqual(['serving', 'waiting', 'waiting']);
    await button(doctor, '닫기').click();
  }, 60_000);

  it('takes an unsent act back as if it had never been pressed', async () => {
    await doctor.getByRole('button', { name: '대기 중인 처리 1건' }).click();
    await doctor.getByRole('button', { name: /완료 되돌리기$/ }).click();
    await doctor.getByText('모두 처리되었습니다.').waitFor();
    await closesTheList();
    await button(doctor, '예진 완료').waitFor();
    expect(await doctor.getByRole('button', { name: /대기 중인 처리/ }).count()).toBe(0);
    await presses(doctor, '예진 완료', shows(doctor, '다음 호출'));
  }, 60_000);

  it('survives a reload while the server cannot be reached: page, list and act are there', async () => {
    await wire.cut();
    await doctor.context().setOffline(false);
    await doctor.reload();
    await band(doctor).waitFor();
    await button(doctor, '대기 중인 처리 1건').waitFor();
    await doctor.getByText('김*동').first().waitFor();
    await button(doctor, '다음 호출').waitFor();
    expect(await lookAt(doctor, 'staff-offline-reloaded')).toEqual([]);
  }, 90_000);

  it('sends it by itself when the network is back, once', async () => {
    await wire.mend();
    await isConnected(doctor);
    await eventually(
      async () => (await doctor.getByRole('button', { name: /대기 중인 처리/ }).count()) === 0,
      30_000,
    );
    expect(await stepsOf(1)).toEqual(['call', 'start', 'complete']);
    expect((await tickets())[0]).toMatchObject({ stage: 'injection', state: 'waiting' });
  }, 90_000);

  it('asks, one by one, about what a colleague changed meanwhile; later acts wait behind', async () => {
    await presses(doctor, '다음 호출', shows(doctor, '예진 시작'));
    await doctor.context().setOffline(true);
    await band(doctor).waitFor();
    await presses(doctor, '예진 시작', shows(doctor, '예진 완료'));
    await presses(doctor, '예진 완료', shows(doctor, '다음 호출'));
    await button(doctor, '대기 중인 처리 2건').waitFor();
    const second = (await tickets())[1]!;
    await colleague.post(`/api/queueing/tickets/${second.id}/park`, { reason: '서류 보완' });
    expect((await tickets())[1]).toMatchObject({ state: 'parked' });

    await doctor.context().setOffline(false);
    await button(doctor, '확인할 처리 1건').click({ timeout: 30_000 });
    await doctor.getByText('예진 · 보류').waitFor();
    await doctor.getByText('앞 처리 확인 후').waitFor();
    expect(await lookAt(doctor, 'staff-conflict')).toEqual([]);
    expect(await stepsOf(2)).toEqual(['call', 'park']);

    await doctor.getByRole('button', { name: /시작 버리기$/ }).click();
    await doctor.getByRole('button', { name: /완료 바로잡기 요청$/ }).click();
    await doctor.getByText('관리자에게 알릴 것').waitFor();
    expect(await lookAt(doctor, 'staff-handed-over')).toEqual([]);
    await doctor.getByRole('button', { name: /완료 버리기$/ }).click();
    await doctor.getByText('모두 처리되었습니다.').waitFor();
    await closesTheList();
    expect(await stepsOf(2)).toEqual(['call', 'park']);
  }, 120_000);

  it('sends a refused act again on what is now', async () => {
    await presses(doctor, '다음 호출', shows(doctor, '예진 시작'));
    await doctor.context().setOffline(true);
    await band(doctor).waitFor();
    await presses(doctor, '예진 시작', shows(doctor, '예진 완료'));
    const third = (await tickets())[2]!;
    await office.database.sql`update queueing.ticket set revision = revision + 1 where id = ${third.id}`;
    await doctor.context().setOffline(false);
    await button(doctor, '확인할 처리 1건').click({ timeout: 30_000 });
    await doctor.getByRole('button', { name: /시작 다시 시도$/ }).click();
    await doctor.getByText('모두 처리되었습니다.').waitFor();
    expect(await stepsOf(3)).toEqual(['call', 'start']);
    await closesTheList();
  }, 90_000);

  it('keeps the arrival of somebody who was found before the network went', async () => {
    reception = await devices.take('tablet');
    await takesStation(reception, 'reception', '접수 1번', '다음 호출');
    await reception.getByRole('searchbox').or(reception.getByRole('textbox')).first().fill('박영수');
    await reception.keyboard.press('Enter');
    await reception.getByText('박*수').first().waitFor();
    await reception.context().setOffline(true);
    await band(reception).waitFor();
    await reception.getByRole('button', { name: /접수$/ }).first().click();
    await reception.getByText('미전송').first().waitFor();
    expect(await lookAt(reception, 'staff-offline-arrival')).toEqual([]);
    expect(await tickets()).toHaveLength(3);
    await reception.context().setOffline(false);
    await eventually(async () => (await tickets()).length === 4, 40_000);
  }, 120_000);

  it('signing out leaves nothing of anybody on the tablet', async () => {
    await button(doctor, '로그아웃').click();
    await doctor.getByLabel('비밀번호').waitFor();
    const kept = await doctor.evaluate<string[]>(`new Promise((done, fail) => {
      const opening = indexedDB.open('charye-tablet');
      opening.onerror = fail;
      opening.onsuccess = () => {
        const keys = opening.result.transaction('kept').objectStore('kept').getAllKeys();
        keys.onsuccess = () => done(keys.result);
      };
    })`);
    expect(kept).not.toContain('lists');
    expect(kept).not.toContain('session');
    expect(devices.faults).toEqual([]);
  }, 60_000);
});
