import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { departments } from '#departments';
import { Devices, lookAt, scrollsSideways } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { Office, PASSWORD } from '../support/office.ts';
import { Colleague, Resident } from '../support/story.ts';

const OFFER = 'vaccination.pfizer';
const DAYS = '/api/scheduling/centres/seongbuk-1/days';

describe('the line of a tablet, and who runs the floor', () => {
  let office: Office;
  let devices: Devices;
  let reception: Colleague;
  let doctor: Page;
  let lead: Page;

  beforeAll(async () => {
    office = await Office.open(departments, '2021-05-26T08:10:00+09:00');
    devices = await Devices.open();
    reception = await new Colleague(office).signsIn('reception');
    await booksAndArrives('홍길순', '1944-03-02', '010-2345-6789', { wheelchair: true });
    await booksAndArrives('김복동', '1940-05-05', '010-2345-6790', {});
    const nurse = await new Colleague(office).signsIn('nurse');
    await nurse.opensCounter('screening-2');
    doctor = await devices.take('tablet');
    await signIn(doctor, '/staff', 'doctor');
    await doctor
      .getByRole('button', { name: /예진 1번/ })
      .first()
      .click();
    await doctor.getByRole('button', { name: '다음 호출' }).waitFor();
    lead = await devices.take('tablet', { viewport: { width: 1440, height: 900 } });
    await signIn(lead, '/manager/floor', 'manager');
    await lead.getByRole('heading', { name: '창구 운영' }).waitFor();
  }, 120_000);

  afterAll(async () => {
    await devices?.close();
    await office?.close();
  });

  const signIn = async (page: Page, path: string, username: string) => {
    await page.goto(`${office.apiUrl}${path}`);
    await page.getByLabel('아이디').fill(username);
    await page.getByLabel('비밀번호').fill(PASSWORD);
    await page.getByRole('button', { name: '로그인' }).click();
  };

  const booksAndArrives = async (name: string, birthDate: string, phone: string, needs: object) => {
    const resident = new Resident(office, { name, birthDate, phone });
    await resident.signsIn();
    const [first] = (await resident.get(`${DAYS}/2021-05-26/slots?offer=${OFFER}`)).body.slots;
    const [second] = (await resident.get(`${DAYS}/2021-06-16/slots?offer=${OFFER}`)).body.slots;
    const hold = await resident.post('/api/scheduling/holds', {
      offer: OFFER,
      slotIds: [first.id, second.id],
    });
    const { personId } = hold.body.members[0];
    const booked = await resident.post(`/api/scheduling/holds/${hold.body.id}/confirmation`, {
      needs: { [personId]: needs },
      consented: true,
    });
    const [booking] = booked.body.groups[0].bookings;
    const arrival = await reception.post(`/api/scheduling/bookings/${booking.id}/arrival`);
    expect(arrival.status).toBeLessThan(300);
  };

  /** A tap right after the screen changed is not taken; a person taps again. */
  const presses = (page: Page, button: string | RegExp, isDone: () => Promise<boolean>) =>
    eventually(async () => {
      const found = page.getByRole('button', { name: button }).first();
      // It may go while it is being pressed.
      if (await found.isVisible()) await found.click({ timeout: 2_000 }).catch(() => undefined);
      return isDone();
    }, 15_000);

  const sees = (page: Page, text: string | RegExp) => page.getByText(text).first().isVisible();

  it('shows who is next, at which place, why, and what they need', async () => {
    const rows = doctor.locator('.line-row');
    await eventually(async () => (await rows.count()) === 2);
    const first = await rows.first().innerText();
    for (const part of ['1', 'A001', '홍*순', '다음', '도착 순', '우선', '휠체어'])
      expect(first).toContain(part);
    await doctor.getByRole('button', { name: '왜 이 순서인가요?' }).click();
    await doctor.getByText('3번째 호출마다 한 분까지', { exact: false }).waitFor();
    expect(await lookAt(doctor, 'line-why')).toEqual([]);
    office.clock.advance({ minutes: 20 });
    await doctor.reload(); // the tablet asks for the time again
    await lead.reload();
    await doctor.locator('.line-wait[data-long]').first().waitFor();
    expect(await scrollsSideways(doctor)).toBe(false);
  }, 90_000);

  it('moves the person in front of the doctor to another counter, and takes it back', async () => {
    await presses(doctor, '다음 호출', () => sees(doctor, '호출 중'));
    await doctor.getByRole('button', { name: '옮기기', exact: true }).click();
    const dialog = doctor.getByRole('dialog');
    await dialog.getByText('예진 2번').click();
    await dialog.getByText('본인 요청').click();
    await dialog.getByText('예진 호출').waitFor(); // the history says what happened so far
    expect(await lookAt(doctor, 'transfer')).toEqual([]);
    await dialog.getByRole('button', { name: '옮기기' }).click();
    await doctor.locator('.done-line').getByText('A001번 옮겼습니다.').waitFor();
    const counterOf = async () => {
      const [row] = await office.database.sql<{ code: string }>`
        select c.code from queueing.ticket t join queueing.counter c on c.id = t.counter_id`;
      return row?.code;
    };
    expect(await counterOf()).toBe('screening-2');
    expect(await lookAt(doctor, 'transferred')).toEqual([]);
    await presses(doctor, 'A001 되돌리기', async () => (await counterOf()) === 'screening-1');
    await doctor.getByText('호출 중').waitFor();
  }, 90_000);

  it('pauses the counter once nobody is at it, says so everywhere, and goes on', async () => {
    // Right after an act another one is not taken: who is in a hurry asks again.
    await eventually(async () => {
      if (await sees(doctor, '지금 응대하는 분이 없습니다')) return true;
      await doctor.getByRole('button', { name: '옮기기', exact: true }).click({ timeout: 2_000 });
      const transfer = doctor.getByRole('dialog');
      await transfer.getByText('대기열로 되돌림').click();
      await transfer.getByText('창구 사정').click();
      await transfer.getByRole('button', { name: '옮기기' }).click();
      return sees(doctor, '지금 응대하는 분이 없습니다');
    }, 20_000);

    await presses(doctor, '잠시 멈춤', () => doctor.getByRole('dialog').isVisible());
    const dialog = doctor.getByRole('dialog');
    await dialog.getByText('점심 교대').click();
    await dialog.getByText('40분').click();
    expect(await lookAt(doctor, 'pause')).toEqual([]);
    await dialog.getByRole('button', { name: '잠시 멈추기' }).click();
    await doctor.getByText(/잠시 멈춤 · 점심 교대 · 09:10까지/).waitFor();
    expect(await lookAt(doctor, 'paused')).toEqual([]);
    await lead.getByText('잠시 멈춤 · 점심 교대 · 09:10까지').waitFor();
    const board = await reception.get('/api/queueing/board');
    expect(board.body.paused).toEqual([
      { counterLabel: '예진 1번', stage: 'screening', resumesAt: '2021-05-26T00:10:00Z' },
    ]);
    await presses(doctor, '다시 시작', () => doctor.getByRole('button', { name: '다음 호출' }).isVisible());
  }, 90_000);

  it('the lead plans the lunch rotation; a line left alone needs a second word; tablets remind', async () => {
    expect(await lookAt(lead, 'floor-counters')).toEqual([]);
    await lead.getByRole('button', { name: '휴식 교대' }).click();
    await lead.getByLabel('첫 조 시작').fill('08:32');
    await lead.getByLabel('단계마다 한 번에 (창구)').fill('4');
    for (const at of [1, 2, 3, 4]) await lead.getByText(`예진 ${at}번`, { exact: true }).last().click();
    await lead.getByRole('button', { name: '편성하기', exact: true }).click();
    await lead.getByText('그 시간에는 예진에 남는 창구가 없습니다.').waitFor();
    expect(await lookAt(lead, 'floor-breaks')).toEqual([]);
    await lead.getByLabel('단계마다 한 번에 (창구)').fill('2');
    await lead.getByRole('button', { name: /편성하기$/ }).click();
    await eventually(async () => (await lead.locator('.floor-break-rows li').count()) === 4);
    expect(await lookAt(lead, 'floor-breaks-planned')).toEqual([]);
    await doctor.getByText(/08:32부터 점심 교대입니다|지금 점심 교대 시간입니다/).waitFor();
    expect(await lookAt(doctor, 'break-reminder')).toEqual([]);
  }, 90_000);

  it('the lead lends a counter to another line and decides the rules, read out in words first', async () => {
    await lead.getByRole('button', { name: '창구 배치' }).click();
    await lead.getByRole('button', { name: '접종 4번 배치 바꾸기' }).click();
    const dialog = lead.getByRole('dialog');
    await dialog.getByRole('button', { name: /맡는 단계/ }).click();
    await lead.getByRole('option', { name: '예진' }).click();
    await dialog.getByLabel('사유').fill('예진 대기가 깁니다');
    expect(await lookAt(lead, 'floor-assign')).toEqual([]);
    await dialog.getByRole('button', { name: '바꾸기', exact: true }).click();
    await lead.getByText('접종에서 지원').waitFor();

    await lead.getByRole('button', { name: '운영 기준' }).click();
    await lead.getByText('75세 이상(출생연도 기준)', { exact: false }).first().waitFor();
    expect(await lookAt(lead, 'floor-rules')).toEqual([]);
    await lead.getByRole('button', { name: '기준 바꾸기' }).click();
    const rules = lead.getByRole('dialog');
    await rules.getByLabel('우선 호출 (번째마다)').fill('4');
    await rules.getByText('은 4번째 호출마다 한 분까지 먼저 모십니다.', { exact: false }).waitFor();
    await rules.getByLabel('사유').fill('대기 민원 조정');
    expect(await lookAt(lead, 'floor-rule-dialog')).toEqual([]);
    await rules.getByRole('button', { name: '이대로 정하기' }).click();
    await lead.getByText('대기 민원 조정', { exact: false }).waitFor();
    const [decided] = await office.database.sql`
      select assisted_every from queueing.floor_rule where centre_code = 'seongbuk-1' order by id desc limit 1`;
    expect(decided).toEqual({ assisted_every: 4 });
    expect(await scrollsSideways(lead)).toBe(false);
    expect(devices.faults).toEqual([]);
  }, 90_000);
});
