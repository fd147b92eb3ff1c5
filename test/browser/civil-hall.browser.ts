import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { departments } from '#departments';
import { Devices, lookAt, scrollsSideways } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { Office, PASSWORD } from '../support/office.ts';
import { Colleague } from '../support/story.ts';

let office: Office;
let devices: Devices;
let kiosk: Page;

const wrongWith = async (page: Page, name: string): Promise<string[]> => [
  ...(await lookAt(page, name)),
  ...((await scrollsSideways(page)) ? [`${name} scrolls sideways`] : []),
];
const take = (service: string) =>
  office.request('POST', '/api/queueing/numbers', {
    device: 'civil-door-1',
    body: { service: `civil-affairs.counter-${service}` },
  });

beforeAll(async () => {
  office = await Office.open(departments, '2021-05-27T10:00:00+09:00');
  devices = await Devices.open();
  kiosk = await devices.take('kiosk');
}, 120_000);
afterAll(async () => {
  await devices?.close();
  await office?.close();
});

describe('the civil-affairs hall in a browser', () => {
  it('shows all ten matters at the door at once, in every language, and gives a number', async () => {
    await kiosk.goto(`${office.apiUrl}/kiosk/civil-door-1#token=${office.token('civil-door-1')}`);
    await kiosk.getByRole('button', { name: /번호표 뽑기/ }).click();
    await kiosk.getByText('기다리는 분 없음').first().waitFor();
    expect(await kiosk.locator('.kiosk-service').count()).toBe(10);
    expect(await wrongWith(kiosk, 'civil-kiosk-services')).toEqual([]);
    const cut = await kiosk.evaluate(
      `[...document.querySelectorAll('.kiosk-service')].filter((one) => one.scrollHeight > one.clientHeight + 1).length`,
    );
    expect(cut).toBe(0);
    await kiosk.getByRole('button', { name: 'Tiếng Việt' }).click();
    await kiosk.getByText('Bản sao đăng ký cư trú').waitFor();
    expect(await wrongWith(kiosk, 'civil-kiosk-services-vi')).toEqual([]);
    await kiosk.getByRole('button', { name: '한국어' }).click();
    await kiosk.getByRole('button', { name: /등본 · 초본/ }).click();
    await kiosk.getByRole('heading', { name: '번호표가 나왔습니다.' }).waitFor();
    expect(await kiosk.locator('.kiosk-number-big').textContent()).toBe('C001');
  }, 90_000);

  it('hangs its own calls in the hall, readable from afar', async () => {
    for (const service of ['copies', 'seal', 'petition', 'family-report', 'copies', 'fact']) {
      office.clock.advance({ seconds: 10 });
      await take(service);
    }
    const clerk = await new Colleague(office).signsIn('civil-window');
    const screen = await devices.take('tv');
    await screen.goto(`${office.apiUrl}/display/civil-lobby-1#token=${office.token('civil-lobby-1')}`);
    await screen.getByText('민원실').first().waitFor();
    for (const at of [1, 5, 7, 9]) await clerk.callsNext(await clerk.opensCounter(`civil-${at}`));
    await eventually(async () => (await screen.getByText('S001').count()) > 0 || undefined);
    await screen.getByText('G001').first().waitFor();
    expect(await wrongWith(screen, 'civil-display')).toEqual([]);
  }, 90_000);

  it('tells everybody how busy it is, and the lead runs the floor beside the cases', async () => {
    const phone = await devices.take('phone');
    await phone.goto(`${office.apiUrl}/counters/seongbuk-civil`);
    await phone.getByRole('heading', { name: '등본 · 초본' }).waitFor();
    expect(await wrongWith(phone, 'civil-busy')).toEqual([]);
    const lead = await devices.take('tablet');
    await lead.goto(`${office.apiUrl}/manager/floor`);
    await lead.getByLabel('아이디').fill('civil-lead');
    await lead.getByLabel('비밀번호').fill(PASSWORD);
    await lead.getByRole('button', { name: '로그인' }).click();
    await lead.getByText('증명 1번 창구').first().waitFor();
    await lead.getByRole('link', { name: /민원 처리/ }).waitFor();
    expect(await wrongWith(lead, 'civil-floor')).toEqual([]);
    await lead.getByRole('link', { name: /발급기·도우미/ }).click();
    await lead.getByRole('heading', { name: '무인민원발급기' }).waitFor();
    await lead.getByRole('button', { name: '추가' }).first().click();
    for (const [label, value] of [
      ['장소', '정릉1동 주민센터'],
      ['운영 시간', '매일 07:00–22:00'],
      ['발급하는 서류', '등본·초본'],
      ['사유 (두 글자 이상)', '신규 설치'],
    ] as const)
      await lead.getByLabel(label).fill(value);
    expect(await wrongWith(lead, 'civil-help-point')).toEqual([]);
    await lead.getByRole('button', { name: '추가하기' }).click();
    await lead.getByText('정릉1동 주민센터').waitFor();
    expect(await wrongWith(lead, 'civil-help-points')).toEqual([]);
    await phone.goto(`${office.apiUrl}/civil`);
    await phone.getByText('정릉1동 주민센터').waitFor();
    await phone.getByText('3명').waitFor();
    expect(await wrongWith(phone, 'civil-page')).toEqual([]);
    expect(devices.faults).toEqual([]);
  }, 90_000);
});
