import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { departments } from '#departments';
import { Devices, lookAt, scrollsSideways } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { Office, PASSWORD } from '../support/office.ts';
import { Colleague } from '../support/story.ts';
import { arriveTogether, bookPeople } from '../support/visitors.ts';

/** Counts the tones that the page hands to the loudspeaker. */
const COUNT_TONES = `
  window.tones = 0;
  const start = OscillatorNode.prototype.start;
  OscillatorNode.prototype.start = function (...when) { window.tones += 1; return start.apply(this, when); };
`;
const tones = (page: Page) => page.evaluate<number>('window.tones');

describe('a call for help', () => {
  let office: Office;
  let devices: Devices;
  let doctor: Page;
  let nurse: Page;

  beforeAll(async () => {
    office = await Office.open(departments, '2021-05-26T08:30:00+09:00');
    devices = await Devices.open();
    const reception = await new Colleague(office).signsIn('reception');
    const visitors = await bookPeople(office, 2, {
      date: '2021-05-26',
      secondOn: '2021-06-16',
      from: '08:30',
    });
    await arriveTogether(office, reception, visitors);
    doctor = await tablet('doctor', /예진 1번/);
    nurse = await tablet('nurse', /접종 1번/);
    await doctor.getByRole('button', { name: '다음 호출' }).click();
    await doctor.getByRole('region', { name: '지금 응대하는 분 A001' }).waitFor();
  }, 120_000);

  afterAll(async () => {
    await devices?.close();
    await office?.close();
  });

  const tablet = async (username: string, station: RegExp): Promise<Page> => {
    const page = await devices.take('tablet');
    await page.addInitScript(COUNT_TONES);
    await page.goto(`${office.apiUrl}/staff`);
    await page.getByLabel('아이디').fill(username);
    await page.getByLabel('비밀번호').fill(PASSWORD);
    await page.getByRole('button', { name: '로그인' }).click();
    await page.getByRole('button', { name: station }).first().click();
    await page.getByRole('button', { name: '다음 호출' }).waitFor();
    return page;
  };
  const alarmButton = (page: Page) => page.getByRole('button', { name: /^비상 알림/ });
  const band = (page: Page) => page.getByRole('region', { name: /^비상 / });
  const raiseDialog = (page: Page) => page.getByRole('alertdialog', { name: '비상 알림 보내기' });
  const holds = async (page: Page) => {
    await alarmButton(page).hover();
    await page.mouse.down();
    await raiseDialog(page).waitFor();
    await page.mouse.up();
  };

  it('is not raised by a brush of the button, which stands in the same corner everywhere', async () => {
    const corner = async (page: Page) => alarmButton(page).boundingBox();
    expect(await corner(nurse)).toEqual(await corner(doctor));
    await alarmButton(doctor).click();
    expect(await raiseDialog(doctor).isVisible()).toBe(false);
    expect(await lookAt(doctor, 'alarm-at-rest')).toEqual([]);
  }, 60_000);

  it('is raised by a held press and one tap: who and where are filled in already', async () => {
    await holds(doctor);
    const dialog = raiseDialog(doctor);
    await dialog.getByText('A001', { exact: false }).first().waitFor();
    await dialog.getByText('예진 1번').first().waitFor();
    expect(await lookAt(doctor, 'alarm-raise')).toEqual([]);
    await dialog.getByRole('button', { name: '아나필락시스 의심' }).click();
    await dialog.waitFor({ state: 'hidden' });
  }, 60_000);

  it('is heard and seen at once on every other tablet, again and again until somebody goes', async () => {
    await band(nurse).waitFor();
    const words = await band(nurse).innerText();
    expect(words).toContain('아나필락시스 의심');
    expect(words).toContain('A001');
    expect(words).toContain('예진 1번');
    const before = await tones(nurse);
    await eventually(async () => (await tones(nurse)) >= before + 4);
    expect(await band(nurse).getAttribute('data-siren')).toBe('sounding');
    expect(await lookAt(nurse, 'alarm-band')).toEqual([]);
    expect(await scrollsSideways(nurse)).toBe(false);

    await band(nurse).getByRole('button', { name: '가고 있습니다' }).click();
    await band(nurse).getByText('가고 있다고 알렸습니다').waitFor();
    await band(doctor).getByText('접종간호사 가는 중').waitFor();
    for (const page of [nurse, doctor])
      await eventually(async () => (await band(page).getAttribute('data-siren')) === 'silent');
    const [step] = await office.database.sql<{ note: string | null }>`
      select note from queueing.alarm_step where step = 'coming'`;
    expect(step).toEqual({ note: null });
  }, 60_000);

  it('keeps the person where they are, above an open dialog too, until it is ended with a word', async () => {
    await eventually(async () => {
      const start = doctor.getByRole('button', { name: '예진 시작', exact: true });
      if (await start.isVisible()) await start.click({ timeout: 2_000 }).catch(() => undefined);
      return doctor.getByRole('button', { name: '예진 완료', exact: true }).isVisible();
    });
    await eventually(async () => {
      await doctor.getByRole('button', { name: '예진 완료', exact: true }).click({ timeout: 2_000 });
      return doctor.getByText('A001번은 비상 대응 중이어서', { exact: false }).isVisible();
    });
    await doctor.getByRole('button', { name: '보류', exact: true }).click();
    await doctor.getByRole('dialog').waitFor();
    await band(doctor).getByRole('button', { name: '상황 종료' }).click();
    const end = doctor.getByRole('dialog', { name: /상황 종료$/ });
    await end.getByRole('button', { name: '상황 종료' }).click();
    await end.getByText('조치 내용을 적어 주십시오.').waitFor();
    await end.getByRole('button', { name: '현장 조치 후 회복' }).click();
    expect(await lookAt(doctor, 'alarm-end')).toEqual([]);
    await end.getByRole('button', { name: '상황 종료' }).click();
    for (const page of [nurse, doctor]) await band(page).waitFor({ state: 'hidden' });
    await doctor.keyboard.press('Escape');
  }, 60_000);

  it('goes out from the keyboard and arrives by polling when there is no push', async () => {
    await office.stopRealtime();
    await nurse.getByText('느린 갱신').waitFor();
    await alarmButton(nurse).focus();
    await nurse.keyboard.press('Enter');
    await nurse.getByRole('button', { name: '비상 알림 열기' }).waitFor();
    expect(await raiseDialog(nurse).isVisible()).toBe(false);
    await nurse.keyboard.press('Enter');
    await raiseDialog(nurse).getByText('번호 없음', { exact: false }).first().waitFor();
    await raiseDialog(nurse).getByRole('button', { name: '기타' }).click();
    await band(doctor).waitFor();
    expect(await band(doctor).innerText()).toContain('접종 1번');
    const before = await tones(doctor);
    await eventually(async () => (await tones(doctor)) > before);
    await band(doctor).getByRole('button', { name: '소리 끄기' }).click();
    await eventually(async () => (await band(doctor).getAttribute('data-siren')) === 'silent');
    await office.startRealtime();
  }, 90_000);

  it('is kept for the lead, with who came and how long it took', async () => {
    const lead = await devices.take('tablet');
    await lead.goto(`${office.apiUrl}/staff/alarms`);
    await lead.getByLabel('아이디').fill('manager');
    await lead.getByLabel('비밀번호').fill(PASSWORD);
    await lead.getByRole('button', { name: '로그인' }).click();
    const rows = lead.getByRole('list', { name: '비상 알림 기록' }).getByRole('listitem');
    await rows.nth(1).waitFor();
    expect(await rows.nth(0).innerText()).toContain('진행 중');
    const past = await rows.nth(1).innerText();
    for (const words of ['아나필락시스 의심', '조치 완료', '접종간호사 출동', '현장 조치 후 회복'])
      expect(past).toContain(words);
    expect(await lookAt(lead, 'alarm-past')).toEqual([]);

    await nurse.goto(`${office.apiUrl}/staff/alarms`);
    await nurse.getByRole('heading', { name: '자리 고르기' }).waitFor();
    expect(devices.faults).toEqual([]);
  }, 90_000);
});
