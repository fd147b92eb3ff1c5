import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { departments } from '#departments';
import { Devices, lookAt, scrollsSideways } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { Office, PASSWORD } from '../support/office.ts';
import { Resident } from '../support/story.ts';

const OFFER = 'vaccination.pfizer';
const DAYS = '/api/scheduling/centres/seongbuk-1/days';

describe('what people are told, and when', () => {
  let office: Office;
  let devices: Devices;
  let resident: Resident;

  beforeAll(async () => {
    office = await Office.open(departments, '2021-05-24T10:20:00+09:00');
    devices = await Devices.open();
    resident = new Resident(office, { name: '홍길순', birthDate: '1944-03-02', phone: '010-2345-6789' });
    await resident.signsIn();
    const slotOf = async (date: string) =>
      (await resident.get(`${DAYS}/${date}/slots?offer=${OFFER}`)).body.slots[0].id;
    const slotIds = [await slotOf('2021-05-28'), await slotOf('2021-06-18')];
    await resident.post('/api/scheduling/bookings', { offer: OFFER, slotIds });
    await eventually(async () => (await waiting('reminder')).length === 2);
  }, 90_000);

  afterAll(async () => {
    await devices?.close();
    await office?.close();
  });

  const waiting = async (purpose: string) =>
    (
      await office.database.sql<{ at: string }>`
        select to_char(not_before at time zone 'Asia/Seoul', 'MM-DD HH24:MI') as at from notifications.message
        where purpose = ${purpose} and state = 'pending' order by not_before`
    ).map(({ at }) => at);
  const signsIn = async (page: Page, username: string, path: string) => {
    await page.goto(`${office.apiUrl}${path}`);
    await page.getByLabel('아이디').fill(username);
    await page.getByLabel('비밀번호').fill(PASSWORD);
    await page.getByRole('button', { name: '로그인' }).click();
  };

  it('a manager decides the time of a reminder; what waits goes with it', async () => {
    const page = await devices.take('tablet', { viewport: { width: 1440, height: 900 } });
    await signsIn(page, 'manager', '/manager/timings');
    await page.getByRole('heading', { name: '발송 시각' }).waitFor();
    await page.getByText('방문 전날 14:00').waitFor();
    expect(await lookAt(page, 'timings')).toEqual([]);
    await page.getByRole('button', { name: /전날 안내 시각 바꾸기/ }).click();
    await page.getByLabel('보내는 시각 (시:분)').fill('22:00');
    await page.getByText('밤 9시부터 아침 8시까지는', { exact: false }).last().waitFor();
    await page.getByLabel('보내는 시각 (시:분)').fill('10:30');
    await page.getByText('이미 기다리는 문자 2건의 시각도 바뀝니다.').waitFor();
    expect(await page.getByRole('button', { name: '이대로 정하기' }).isDisabled()).toBe(true);
    await page.getByLabel('사유').fill('오전에 확인하시도록');
    expect(await lookAt(page, 'timings-decide')).toEqual([]);
    await page.getByRole('button', { name: '이대로 정하기' }).click();
    await page.getByText('기다리던 문자 2건의 시각을 바꾸었습니다.', { exact: false }).waitFor();
    expect(await waiting('reminder')).toEqual(['05-27 10:30', '06-17 10:30']);
    await page.getByText('결정 이력 1건').click();
    expect(await lookAt(page, 'timings-decided')).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await lookAt(page, 'timings-phone')).toEqual([]);
    await page.context().close();
  }, 90_000);

  it('a resident does without texts before the visit, and is told what is always sent', async () => {
    const phone = await devices.take('phone');
    await phone.context().addCookies(
      resident.cookies.map((cookie) => {
        const [name, value] = cookie.split('=') as [string, string];
        return { name, value, url: office.apiUrl };
      }),
    );
    await phone.goto(`${office.apiUrl}/my-bookings/messages`);
    await phone.getByText('방문 전 안내', { exact: true }).click();
    await eventually(
      async () => (await office.database.sql`select from notifications.refusal`).length === 1 || undefined,
    );
    await phone.reload();
    await phone.getByRole('heading', { name: '보내 드릴 문자' }).scrollIntoViewIfNeeded();
    await eventually(async () => !(await phone.getByRole('checkbox', { name: '방문 전 안내' }).isChecked()));
    expect(await lookAt(phone, 'my-choices')).toEqual([]);
    expect(await scrollsSideways(phone)).toBe(false);
    await phone.context().close();
  }, 90_000);

  it('a clerk writes down what a caller asks for, and takes back what was a slip', async () => {
    const clerk = await devices.take('tablet');
    await signsIn(clerk, 'clerk', '/staff');
    await clerk.getByRole('searchbox').fill('홍길순');
    await clerk.keyboard.press('Enter');
    await clerk.getByText('홍*순').first().click();
    await clerk.getByRole('button', { name: '연락 설정' }).click();
    const dialog = clerk.getByRole('dialog');
    const reminder = dialog.getByRole('checkbox', { name: /방문 전 안내/ });
    await reminder.waitFor();
    expect(await reminder.isChecked()).toBe(false);
    await dialog.getByRole('button', { name: '사망 등으로 연락 멈추기' }).click();
    await dialog.getByRole('button', { name: '연락 멈추기', exact: true }).click();
    await dialog.getByText('사유를 고르거나', { exact: false }).waitFor();
    await dialog.getByText('유족의 연락', { exact: true }).click();
    expect(await lookAt(clerk, 'contact-end')).toEqual([]);
    await dialog.getByRole('button', { name: '연락 멈추기', exact: true }).click();
    await dialog.getByText('연락하지 않습니다', { exact: false }).first().waitFor();
    expect(await waiting('reminder')).toEqual([]);
    await dialog.getByText('본인 전화 요청', { exact: true }).click();
    await dialog.getByRole('button', { name: /다시 연락하기/ }).click();
    await reminder.waitFor();
    expect(await waiting('reminder')).toHaveLength(2);
    expect(await lookAt(clerk, 'contact')).toEqual([]);
    expect(devices.faults).toEqual([]);
  }, 90_000);
});
