import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { departments } from '#departments';
import { Devices, lookAt, scrollsSideways, sizes } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { Office, PASSWORD } from '../support/office.ts';
import { Colleague, Resident } from '../support/story.ts';

const OFFER = 'vaccination.pfizer';
const DAYS = '/api/scheduling/centres/seongbuk-1/days';

/** Counts the sounds that a page starts: strikes of the chime and clips of speech. */
const countSounds = `
  window.sounds = { tones: 0, clips: 0 };
  for (const [kind, name] of [['tones', OscillatorNode], ['clips', AudioBufferSourceNode]]) {
    const start = name.prototype.start;
    name.prototype.start = function (...at) { window.sounds[kind] += 1; return start.apply(this, at); };
  }
  // A browser on a TV usually brings no Korean voice; this one must not have one either.
  speechSynthesis.getVoices = () => [];`;
const soundsOf = (page: Page) => page.evaluate<{ tones: number; clips: number }>('window.sounds');

describe('the screens of a centre', () => {
  let office: Office;
  let devices: Devices;
  let manager: Page;
  let hall: Page;
  let stay: Page;
  let reception: Colleague;
  let doctor: Colleague;
  let desk: string;
  let born = 10;

  beforeAll(async () => {
    office = await Office.open(departments, '2021-05-26T08:30:00+09:00');
    devices = await Devices.open();
    reception = await new Colleague(office).signsIn('reception');
    doctor = await new Colleague(office).signsIn('doctor');
    desk = await doctor.opensCounter('screening-1');
    stay = await devices.take('tv');
    await stay.goto(`${office.apiUrl}/display/stay-1#token=${office.token('stay-1')}`);
    manager = await devices.take('tablet');
    await manager.goto(`${office.apiUrl}/manager/screens`);
    await manager.getByLabel('아이디').fill('manager');
    await manager.getByLabel('비밀번호').fill(PASSWORD);
    await manager.getByRole('button', { name: '로그인' }).click();
    await manager.getByRole('heading', { name: '화면 관리' }).waitFor();
  }, 90_000);

  afterAll(async () => {
    await devices?.close();
    await office?.close();
  });

  /** Somebody with a booking of now comes in; the next one to be called. */
  const comesIn = async (): Promise<void> => {
    born++;
    const resident = new Resident(office, {
      name: '김복동',
      birthDate: `1940-05-${born}`,
      phone: `010-2345-67${born}`,
    });
    await resident.signsIn();
    const [first] = (await resident.get(`${DAYS}/2021-05-26/slots?offer=${OFFER}`)).body.slots;
    const [second] = (await resident.get(`${DAYS}/2021-06-16/slots?offer=${OFFER}`)).body.slots;
    const { body } = await resident.post('/api/scheduling/bookings', {
      offer: OFFER,
      slotIds: [first.id, second.id],
    });
    await reception.post(`/api/scheduling/bookings/${body.group.bookings[0].id}/arrival`);
  };

  const row = (label: string) => manager.getByRole('row', { name: new RegExp(label) });
  const number = (page: Page, ticket: string) => page.getByText(ticket, { exact: true }).first();

  it('a new screen shows six digits and no login page; a lead types them in', async () => {
    hall = await devices.take('tv');
    await hall.addInitScript(countSounds);
    await hall.goto(`${office.apiUrl}/display/hall-9`);
    const shown = hall.locator('.pairing-code');
    await shown.waitFor();
    const code = (await shown.innerText()).replace(/\D/g, '');
    expect(code).toMatch(/^\d{6}$/);
    expect(await hall.getByRole('textbox').count()).toBe(0);
    expect(await lookAt(hall, 'screen-pairing')).toEqual([]);

    await manager.getByRole('button', { name: '화면 연결' }).click();
    await manager.getByLabel('연결 번호').fill('000000' === code ? '000001' : '000000');
    await manager.getByLabel('화면 이름').fill('대기실 왼쪽');
    await manager.getByRole('button', { name: '연결', exact: true }).click();
    await manager.getByText('연결 번호가 맞지 않습니다.').waitFor();
    await manager.getByLabel('연결 번호').fill(code);
    await manager.getByRole('dialog').getByRole('button', { name: /구역/ }).click();
    await manager.getByRole('option', { name: '예진·접종' }).click();
    expect(await lookAt(manager, 'screens-pair')).toEqual([]);
    await manager.getByRole('button', { name: '연결', exact: true }).click();
    await manager.getByText('‘대기실 왼쪽’ 화면을 연결했습니다.', { exact: false }).waitFor();

    await hall.getByText('아직 호출한 번호가 없습니다.').waitFor();
    await hall.getByText('정상').waitFor();
    await row('대기실 왼쪽').getByText('켜져 있음').or(row('대기실 왼쪽').getByText('응답 없음')).waitFor();
    expect(await lookAt(manager, 'screens-list')).toEqual([]);
  }, 90_000);

  it('a call takes the full width with chime and speech, then joins the list with its arrow', async () => {
    await comesIn();
    const ticket = await eventually(() => doctor.callsNext(desk));
    await hall.locator('.full-call').waitFor();
    await number(hall, ticket.number).waitFor();
    await lookAt(hall, 'screen-call');
    await eventually(async () => (await soundsOf(hall)).clips >= 6);
    expect((await soundsOf(hall)).tones).toBe(4);
    await hall.locator('.full-call').waitFor({ state: 'detached' });
    await hall.getByRole('listitem').getByText('예진 1번').waitFor();
    await hall.locator('.arrow[data-to="left"]').waitFor();
    expect(await lookAt(hall, 'screen-hall')).toEqual([]);
    // The observation room is not told who is called to the doctor.
    expect(await stay.getByText(ticket.number).count()).toBe(0);

    office.clock.advance({ seconds: 30 });
    await doctor.does('recall', ticket.id);
    await hall.locator('.full-call').waitFor();
    await eventually(async () => (await soundsOf(hall)).tones === 8);
    await hall.locator('.full-call').waitFor({ state: 'detached' });
    await doctor.does('completion', ticket.id);
  }, 90_000);

  it('the lead makes it dark and silent and renames it; the screen follows at once', async () => {
    await row('대기실 왼쪽').getByRole('button', { name: /설정/ }).click();
    await manager.getByLabel('화면 이름').fill('대기실 기둥');
    await manager
      .getByRole('dialog')
      .getByRole('button', { name: /화면 밝기/ })
      .click();
    await manager.getByRole('option', { name: '어둡게' }).click();
    await manager.getByLabel('소리 크기').fill('0');
    await manager.getByText('이름을 가려서 함께 표시').click();
    expect(await lookAt(manager, 'screens-settings')).toEqual([]);
    await manager.getByRole('button', { name: '저장' }).click();
    await row('대기실 기둥').getByText('소리 없음').waitFor();
    await hall.locator(':root[data-theme="dark"]').waitFor({ state: 'attached' });
    await hall.getByText('김*동').first().waitFor();
    const before = await soundsOf(hall);
    await comesIn();
    const ticket = await eventually(() => doctor.callsNext(desk));
    await hall.locator('.full-call').waitFor();
    await hall.locator('.full-call').waitFor({ state: 'detached' });
    expect(await soundsOf(hall)).toEqual(before);
    await doctor.does('completion', ticket.id);
  }, 90_000);

  it('fits a TV, a TV of 4K and one that stands; no scrollbar, no cursor, letters for ten metres', async () => {
    const takes = [
      ['tv', sizes.tv],
      ['uhd', { width: 3840, height: 2160 }],
      ['standing', sizes.kiosk],
    ] as const;
    for (const theme of ['dark', 'light']) {
      await hall.evaluate(`document.documentElement.dataset.theme = '${theme}'`);
      for (const [name, size] of takes) {
        await hall.setViewportSize(size);
        expect(await scrollsSideways(hall)).toBe(false);
        expect(
          await hall.evaluate<boolean>(
            'document.documentElement.scrollHeight > document.documentElement.clientHeight',
          ),
        ).toBe(false);
        expect(await lookAt(hall, `screen-${name}-${theme}`)).toEqual([]);
      }
    }
    expect(await hall.evaluate<string>('getComputedStyle(document.body).cursor')).toBe('none');
    await hall.setViewportSize(sizes.tv);
    await hall.waitForFunction('matchMedia("(orientation: landscape)").matches');
    await hall.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
    // On a 55-inch screen a pixel is 0.63 mm: 59 px give capitals of 26 mm, nine minutes of arc from ten metres.
    const small = await hall.evaluate<number>(
      `Math.min(...[...document.querySelectorAll('.calls li .ticket, .calls li .place, .stages .next .ticket')]
        .map((one) => parseFloat(getComputedStyle(one).fontSize)))`,
    );
    expect(small).toBeGreaterThanOrEqual(59);
  }, 90_000);

  it('a message shows at once in its zone and goes by itself when its time is over', async () => {
    await manager.getByRole('button', { name: '안내 문구' }).click();
    await manager.getByRole('button', { name: '문구 쓰기' }).click();
    await manager.getByLabel('문구', { exact: true }).fill('예진이 20분 늦어집니다.');
    await manager.getByText('종일').click();
    await manager.getByLabel('시작하는 시각').fill('08:00');
    await manager.getByLabel('끝나는 시각').fill('09:00');
    await manager.getByRole('group', { name: '구역' }).getByText('예진·접종').click();
    expect(await lookAt(manager, 'screens-message')).toEqual([]);
    await manager.getByRole('button', { name: '저장' }).click();
    await manager.getByText('표시 중').waitFor();
    await hall.getByText('예진이 20분 늦어집니다.').waitFor();
    expect(await stay.getByText('예진이 20분 늦어집니다.').count()).toBe(0);
    expect(await lookAt(manager, 'screens-messages')).toEqual([]);
    office.clock.advance({ minutes: 35 });
    await hall.getByText('예진이 20분 늦어집니다.').waitFor({ state: 'detached' });
  }, 90_000);

  it('a zone that is edited points elsewhere at once', async () => {
    await manager.getByRole('button', { name: '구역', exact: true }).click();
    await manager.getByRole('button', { name: '예진·접종 고치기' }).click();
    await manager.getByRole('button', { name: '예진 1번 오른쪽' }).click();
    await manager.getByLabel('예진 1번 층').fill('3층');
    expect(await lookAt(manager, 'screens-zone')).toEqual([]);
    await manager.getByRole('button', { name: '저장' }).click();
    await hall.locator('.arrow[data-to="right"]').first().waitFor();
    await hall.getByText('3층').first().waitFor();
    expect(await lookAt(manager, 'screens-zones')).toEqual([]);
  }, 90_000);

  it('without a network it says from when it is, turns grey after 15 s, and comes back by itself', async () => {
    await hall.context().setOffline(true);
    await hall.getByText('이후 갱신 안 됨').waitFor({ timeout: 30_000 });
    expect(await lookAt(hall, 'screen-stale')).toEqual([]);
    await hall.context().setOffline(false);
    await hall.getByText('이후 갱신 안 됨').waitFor({ state: 'detached' });
    await hall.getByText('정상').waitFor();
    await office.stopRealtime();
    await hall.getByText('연결 확인 중').waitFor();
    await office.startRealtime();
    await hall.getByText('정상').waitFor();
  }, 120_000);

  it('that is taken away shows a code again', async () => {
    await manager.getByRole('button', { name: '화면', exact: true }).click();
    await row('대기실 기둥')
      .getByRole('button', { name: /연결 끊기/ })
      .click();
    await manager.getByRole('alertdialog').getByRole('button', { name: '연결 끊기' }).click();
    await hall.locator('.pairing-code').waitFor();
    expect(await lookAt(hall, 'screen-taken-away')).toEqual([]);
  }, 90_000);

  it('loads itself anew after midnight in Seoul and begins the day empty', async () => {
    await stay.evaluate('window.loadedYesterday = true');
    office.clock.advance(office.clock.now().until(Temporal.Instant.from('2021-05-27T00:00:01+09:00')));
    await eventually(
      () => stay.evaluate<boolean>('window.loadedYesterday === undefined').catch(() => false),
      60_000,
    );
    await stay.getByText('아직 시간이 끝난 번호가 없습니다.').waitFor();
    expect(devices.faults).toEqual([]);
  }, 90_000);
});
