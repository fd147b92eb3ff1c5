import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { departments } from '#departments';
import { Devices, lookAt, scrollsSideways } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { Office, PASSWORD } from '../support/office.ts';
import { Colleague } from '../support/story.ts';
import { arriveTogether, bookPeople } from '../support/visitors.ts';

describe('the stay after the last counter, somebody who does not answer, and a lead who puts things right', () => {
  let office: Office;
  let devices: Devices;
  let doctor: Page;
  let watcher: Page;
  let lead: Page;
  let nurse: Colleague;
  let injection: string;

  beforeAll(async () => {
    office = await Office.open(departments, '2021-05-26T08:30:00+09:00');
    devices = await Devices.open();
    const reception = await new Colleague(office).signsIn('reception');
    nurse = await new Colleague(office).signsIn('nurse');
    injection = await nurse.opensCounter('injection-1');
    const visitors = await bookPeople(office, 3, {
      date: '2021-05-26',
      secondOn: '2021-06-16',
      from: '08:30',
    });
    await arriveTogether(office, reception, visitors);
    doctor = await opens('doctor', '/staff');
    await doctor
      .getByRole('button', { name: /예진 1번/ })
      .first()
      .click();
    await doctor.getByRole('button', { name: '다음 호출' }).waitFor();
  }, 120_000);

  afterAll(async () => {
    await devices?.close();
    await office?.close();
  });

  const opens = async (username: string, path: string): Promise<Page> => {
    const page = await devices.take('tablet');
    await page.goto(`${office.apiUrl}${path}`);
    await page.getByLabel('아이디').fill(username);
    await page.getByLabel('비밀번호').fill(PASSWORD);
    await page.getByRole('button', { name: '로그인' }).click();
    return page;
  };
  /** A tap right after the screen changed is not taken; a person taps again. */
  const presses = (what: Locator, isDone: () => Promise<boolean>) =>
    eventually(async () => {
      if (await isDone()) return true;
      if (await what.isVisible()) await what.click({ timeout: 2_000 }).catch(() => undefined);
      return isDone();
    }, 15_000);
  const button = (page: Page, name: string | RegExp) =>
    page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
  /** Time passes in the office; a page that is loaded again reads the clock anew. */
  const passes = async (time: Temporal.DurationLike, page: Page) => {
    office.clock.advance(time);
    await page.reload();
  };
  const chooses = async (page: Page, dialogName: RegExp, options: string[], confirm: string) => {
    const dialog = page.getByRole('dialog', { name: dialogName });
    for (const option of options) await dialog.getByText(option, { exact: true }).click();
    await dialog.getByRole('button', { name: confirm, exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
  };
  const seat = (number: string) => watcher.getByRole('listitem').filter({ hasText: number });

  it('the doctor gives somebody the long stay, with the reason', async () => {
    await presses(button(doctor, '다음 호출'), () => button(doctor, '예진 시작').isVisible());
    await button(doctor, '관찰 15분').click();
    const dialog = doctor.getByRole('dialog', { name: /시간 바꾸기/ });
    await dialog.getByRole('button', { name: '바꾸기' }).click();
    await dialog.getByText('시간을 골라 주십시오.').waitFor();
    expect(await lookAt(doctor, 'stay-choice')).toEqual([]);
    await chooses(doctor, /시간 바꾸기/, ['긴 시간으로 (30분)', '알레르기 병력'], '바꾸기');
    await button(doctor, '관찰 30분').waitFor();
    await presses(button(doctor, '예진 시작'), () => button(doctor, '예진 완료').isVisible());
    await presses(button(doctor, '예진 완료'), () => button(doctor, '다음 호출').isVisible());
    const called = await eventually(() => nurse.callsNext(injection));
    await nurse.does('completion', called.id);
  }, 60_000);

  it('whoever watches sees the time that is left, makes it longer, and lets go who may', async () => {
    watcher = await opens('nurse', '/staff/stations/observation');
    await seat('A001').waitFor();
    expect(await seat('A001').innerText()).toContain('30분 · 알레르기 병력');
    await button(watcher, 'A001 시간 연장').click();
    await chooses(watcher, /시간 바꾸기/, ['10분 연장', '어지러움 · 메스꺼움'], '바꾸기');
    await seat('A001').getByText('30분 + 10분 연장', { exact: false }).waitFor();
    expect(await lookAt(watcher, 'stay-seats')).toEqual([]);
    expect(await scrollsSideways(watcher)).toBe(false);

    await presses(button(watcher, 'A001 조기 귀가'), () => watcher.getByRole('dialog').isVisible());
    await watcher.getByRole('dialog').getByRole('button', { name: '귀가 처리' }).click();
    await watcher.getByText('사유를 골라 주십시오.').waitFor();
    await watcher.getByRole('dialog').getByRole('button', { name: '돌아가기' }).click();

    await passes({ minutes: 41 }, watcher);
    await watcher.getByRole('heading', { name: '귀가하실 수 있습니다 1명' }).waitFor();
    expect(await lookAt(watcher, 'stay-may-go')).toEqual([]);
    await button(watcher, 'A001 귀가').click();
    await watcher.getByText('관찰 중인 분이 없습니다.').waitFor();
  }, 90_000);

  it('after three calls somebody is away, keeps the place for a while, and is missed then', async () => {
    await doctor.reload();
    await presses(button(doctor, '다음 호출'), () => button(doctor, '예진 시작').isVisible());
    expect(await button(doctor, '부재(자리 비움)').isVisible()).toBe(false);
    expect(await button(doctor, /^재호출, \d+초 뒤에 가능$/).isDisabled()).toBe(true);
    for (const calls of [2, 3]) {
      await passes({ seconds: 21 }, doctor);
      await presses(button(doctor, '재호출'), () =>
        doctor.getByText(`${calls}번째 호출`, { exact: false }).isVisible(),
      );
    }
    expect(await lookAt(doctor, 'stay-third-call')).toEqual([]);
    await presses(button(doctor, '부재(자리 비움)'), () =>
      doctor.getByText('까지 순서 유지', { exact: false }).isVisible(),
    );
    expect(await lookAt(doctor, 'stay-away')).toEqual([]);
    office.clock.advance({ minutes: 11 });
    await doctor.getByText('미응답 1명', { exact: false }).waitFor();
  }, 90_000);

  it('a lead finds the number, puts the person back into a line, and may take it back', async () => {
    lead = await opens('manager', '/staff/repair');
    await lead.getByLabel('번호표').fill('a 1');
    await button(lead, '찾기').click();
    await lead
      .getByRole('region', { name: /^A001 / })
      .getByText('완료')
      .waitFor();
    await lead.getByText('시간 연장', { exact: false }).first().waitFor();
    await button(lead, '바로잡기').click();
    const dialog = lead.getByRole('dialog', { name: /바로잡기$/ });
    await dialog.getByText('접종 대기', { exact: true }).waitFor();
    expect(await lookAt(lead, 'repair-dialog')).toEqual([]);
    await chooses(lead, /바로잡기$/, ['접종 대기', '다시 오심'], '바로잡기');
    await lead
      .getByRole('region', { name: /^A001 / })
      .getByText('대기', { exact: true })
      .waitFor();
    const [visit] = await office.database.sql<{ outcome: string | null }>`
      select v.outcome from queueing.visit v join queueing.ticket t on t.visit_id = v.id where t.number = 1`;
    expect(visit).toEqual({ outcome: null });
    expect(await lookAt(lead, 'repair-done')).toEqual([]);
    await presses(button(lead, 'A001 되돌리기'), () =>
      lead
        .getByRole('region', { name: /^A001 / })
        .getByText('완료')
        .isVisible(),
    );
    await lead.getByLabel('번호표').fill('Z999');
    await button(lead, '찾기').click();
    await lead.getByText('오늘 Z999번은 없습니다.').waitFor();
  }, 90_000);

  it('a lead changes how many seats there are, from a day on', async () => {
    await lead.goto(`${office.apiUrl}/staff/stations/observation`);
    await button(lead, '좌석 수 바꾸기').first().click();
    const dialog = lead.getByRole('dialog', { name: /좌석 수$/ });
    await dialog.getByLabel('좌석 수').fill('30');
    await dialog.getByRole('button', { name: '좌석 수 바꾸기' }).click();
    await dialog.getByText('사유를 적어 주십시오.').waitFor();
    await dialog.getByLabel('사유').fill('의자 8개 수리');
    expect(await lookAt(lead, 'seats-dialog')).toEqual([]);
    await dialog.getByRole('button', { name: '좌석 수 바꾸기' }).click();
    await lead.getByText('0/30석').waitFor();
    await watcher.getByText('0/30석').waitFor();
    expect(await button(watcher, '좌석 수 바꾸기').isVisible()).toBe(false);
    expect(devices.faults).toEqual([]);
  }, 60_000);
});
