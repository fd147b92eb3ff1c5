import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { departments } from '#departments';
import { Devices, lookAt, scrollsSideways } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { Office, PASSWORD } from '../support/office.ts';
import { Colleague, Resident } from '../support/story.ts';

const CENTRE = 'seongbuk-passport';

let office: Office;
let devices: Devices;
let kiosk: Page;
let tablet: Page;
let phone: Page;

/** What axe and the width find wrong; empty when all is well. */
const wrongWith = async (page: Page, name: string): Promise<string[]> => [
  ...(await lookAt(page, name)),
  ...((await scrollsSideways(page)) ? [`${name} scrolls sideways`] : []),
];

/** What the chart of the usual hours is drawn from. */
const theThursdayBefore = async () => {
  const clerk = await new Colleague(office).signsIn('passport-clerk');
  const window = await clerk.opensCounter('passport-4');
  for (const waits of [5, 18, 12, 30, 22, 9]) {
    for (const service of ['apply', 'collect'])
      await office.request('POST', '/api/queueing/numbers', {
        device: 'passport-door-1',
        body: { service: `passport.${service}` },
      });
    office.clock.advance({ minutes: waits });
    for (let at = 0; at < 2; at++) await clerk.does('completion', (await clerk.callsNext(window)).id);
    office.clock.advance({ minutes: 60 - waits });
    await clerk.signsIn('passport-clerk'); // a session ends after some hours
  }
  await clerk.post(`/api/queueing/counters/${window}/closing`);
};

beforeAll(async () => {
  office = await Office.open(departments, '2021-05-20T10:00:00+09:00');
  await theThursdayBefore();
  office.clock.advanceTo('2021-05-27T10:00:00+09:00');
  devices = await Devices.open();
  kiosk = await devices.take('kiosk');
  tablet = await devices.take('tablet');
  phone = await devices.take('phone');
}, 120_000);
afterAll(async () => {
  await devices?.close();
  await office?.close();
});

const takesANumber = async (service: RegExp) => {
  await kiosk.getByRole('button', { name: /번호표 뽑기/ }).click();
  await kiosk.getByRole('button', { name: service }).click();
  await kiosk.getByRole('heading', { name: '번호표가 나왔습니다.' }).waitFor();
  return (await kiosk.locator('.kiosk-number-big').textContent())!;
};
/** A button that still finishes the act before does not take the press: again, until it shows. */
const presses = (name: string, shows: string) =>
  eventually(async () => {
    if (await tablet.getByText(shows, { exact: true }).isVisible()) return true;
    await tablet.getByRole('button', { name, exact: true }).click({ timeout: 1_000 });
    return undefined;
  });
const home = () => kiosk.getByRole('button', { name: '처음으로' }).click();

describe('the passport office in a browser', () => {
  it('gives numbers at the door by service, and says how many wait', async () => {
    await kiosk.goto(`${office.apiUrl}/kiosk/passport-door-1#token=${office.token('passport-door-1')}`);
    await kiosk.getByRole('button', { name: /번호표 뽑기/ }).waitFor();
    expect(await wrongWith(kiosk, 'passport-kiosk-start')).toEqual([]);
    await kiosk.getByRole('button', { name: /번호표 뽑기/ }).click();
    await kiosk.getByRole('heading', { name: '무슨 일로 오셨습니까?' }).waitFor();
    await kiosk.getByText('기다리는 분 없음').first().waitFor();
    expect(await wrongWith(kiosk, 'passport-kiosk-services')).toEqual([]);
    await home();
    expect(await takesANumber(/여권 신청/)).toBe('P001');
    expect(await wrongWith(kiosk, 'passport-kiosk-number')).toEqual([]);
    await home();
    office.clock.advance({ seconds: 10 });
    expect(await takesANumber(/여권 찾기/)).toBe('Q001');
    await home();
    await kiosk.getByRole('button', { name: 'English' }).click();
    await kiosk.getByRole('button', { name: /Take a number/ }).click();
    await kiosk.getByText('1 waiting').first().waitFor();
    expect(await wrongWith(kiosk, 'passport-kiosk-services-en')).toEqual([]);
    await kiosk.getByRole('button', { name: 'Start again' }).click();
  });

  it('lets a clerk call and serve who gave no name', async () => {
    await tablet.goto(`${office.apiUrl}/staff`);
    await tablet.getByLabel('아이디').fill('passport-clerk');
    await tablet.getByLabel('비밀번호').fill(PASSWORD);
    await tablet.getByRole('button', { name: '로그인' }).click();
    await tablet.getByText('여권 1번 창구').first().waitFor();
    expect(await wrongWith(tablet, 'passport-stations')).toEqual([]);
    await tablet.goto(`${office.apiUrl}/staff/stations/passport-1`);
    await tablet.getByText('여권 찾기').first().waitFor();
    await tablet.getByRole('button', { name: '창구 열기' }).click();
    await presses('다음 호출', '호출 중');
    expect(await wrongWith(tablet, 'passport-station-called')).toEqual([]);
    await tablet.getByText('예약 없이 오심').waitFor();
    await tablet.getByRole('button', { name: '여권 기타 민원' }).click();
    await tablet.getByText('R001').first().waitFor();
    expect(await wrongWith(tablet, 'passport-station')).toEqual([]);
    await presses('여권 창구 시작', '진행 중');
    await presses('여권 창구 완료', '오늘 완료 1명');
  });

  it('tells everybody how busy it is and gives a number to whoever is signed in', async () => {
    for (let at = 0; at < 3; at++) {
      office.clock.advance({ seconds: 10 });
      await office.request('POST', '/api/queueing/numbers', {
        device: 'passport-door-1',
        body: { service: 'passport.apply' },
      });
    }
    office.clock.advance({ seconds: 10 });
    await phone.goto(`${office.apiUrl}/counters/${CENTRE}`);
    await phone.getByRole('heading', { name: '여권 신청' }).waitFor();
    await phone.getByText('3명').first().waitFor();
    await phone
      .getByRole('img', { name: /10시 5분/ })
      .first()
      .waitFor();
    expect(await wrongWith(phone, 'passport-busy')).toEqual([]);

    const resident = new Resident(office, {
      name: '박재택',
      birthDate: '1990-01-01',
      phone: '010-4444-5555',
    });
    await resident.signsIn();
    const cookies = resident.cookies.map((cookie) => {
      const [name, ...value] = cookie.split('=');
      return { name: name!, value: value.join('='), url: office.apiUrl };
    });
    await phone.context().addCookies(cookies);
    await phone.reload();
    await phone.getByRole('button', { name: '집에서 번호표 뽑기' }).first().click();
    await phone.getByRole('dialog').waitFor();
    expect(await wrongWith(phone, 'passport-from-home')).toEqual([]);
    await phone.getByRole('dialog').getByRole('button', { name: '번호표 뽑기' }).click();
    await phone.getByText('번호표 P005번이 나왔습니다.').waitFor();
    await phone.getByRole('link', { name: '내 차례 보기' }).click();
    await phone.getByRole('img', { name: '도착 확인 QR' }).waitFor();
    expect(await wrongWith(phone, 'passport-on-the-way')).toEqual([]);

    const { visits } = (await resident.get('/api/queueing/my-visits')).body;
    await kiosk.evaluate(`for (const key of [...${JSON.stringify(office.apiUrl + visits[0].arrivalPath)}, 'Enter'])
      document.body.dispatchEvent(new KeyboardEvent('keydown',
        { key, code: key === 'Enter' ? 'Enter' : '', bubbles: true, cancelable: true }))`);
    await kiosk.getByRole('heading', { name: '도착이 확인되었습니다.' }).waitFor();
    expect(await wrongWith(kiosk, 'passport-kiosk-here')).toEqual([]);
  });

  it('lets the lead teach a counter another service and decide the hours of the numbers', async () => {
    const desk = await devices.take('tablet');
    await desk.goto(`${office.apiUrl}/manager/floor`);
    await desk.getByLabel('아이디').fill('passport-lead');
    await desk.getByLabel('비밀번호').fill(PASSWORD);
    await desk.getByRole('button', { name: '로그인' }).click();
    await desk.getByRole('button', { name: '여권 3번 창구 업무 바꾸기' }).click();
    await desk.getByText('여권 기타 민원', { exact: true }).click();
    await desk.getByLabel('사유').fill('점심 교대');
    expect(await wrongWith(desk, 'passport-skills')).toEqual([]);
    await desk.getByRole('button', { name: '바꾸기', exact: true }).click();
    await desk.getByText(/여권 찾기, 여권 기타 민원 담당/).waitFor();
    await desk.getByRole('button', { name: '번호표 기준' }).click();
    await desk.getByText('월·화·수·목·금 09:00–18:00, 월·목 18:00–20:00').first().waitFor();
    expect(await wrongWith(desk, 'passport-numbers')).toEqual([]);
    await desk.getByRole('button', { name: '여권 기타 민원 기준 바꾸기' }).click();
    await desk.getByLabel('시간', { exact: true }).fill('화 10:00-16:00');
    await desk.getByLabel('사유').fill('담당 교육');
    expect(await wrongWith(desk, 'passport-numbers-dialog')).toEqual([]);
    await desk.getByRole('button', { name: '이 기준으로 정하기' }).click();
    await desk.getByText('화 10:00–16:00').waitFor();
  });

  it('tells what a passport costs, what to bring and who may renew online', async () => {
    await phone.goto(`${office.apiUrl}/passport`);
    await phone.getByText('53,000원').waitFor();
    expect(await wrongWith(phone, 'passport-page')).toEqual([]);
    await phone.getByLabel('연도').fill('2010');
    await phone.getByLabel('생년월일 월').fill('3');
    await phone.getByLabel('생년월일 일').fill('1');
    for (const question of [/전자여권/, /병역 의무/, /해외에/]) {
      await phone.getByRole('radiogroup', { name: question }).getByText('아니요').click();
    }
    await phone.getByRole('button', { name: '확인하기' }).click();
    await phone.getByText('민원실에 오셔서 신청하셔야 합니다.').waitFor();
    await phone.getByText('만 18세 미만은 법정대리인의 동의를 확인해야 합니다.').waitFor();
    expect(await wrongWith(phone, 'passport-renewal')).toEqual([]);
    await phone.getByRole('button', { name: '여권 신청 예약' }).click();
    await phone.waitForURL(/book/);
    expect(devices.faults).toEqual([]);
  });
});
