import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { departments } from '#departments';
import { eventually } from '../support/eventually.ts';
import { Devices, lookAt, scrollsSideways } from '../support/browser.ts';
import { Office, PASSWORD } from '../support/office.ts';
import { Resident } from '../support/story.ts';

describe('a manager says who may book from when', () => {
  let office: Office;
  let devices: Devices;
  let desk: Page;

  beforeAll(async () => {
    office = await Office.open(departments, '2021-05-26T10:00:00+09:00');
    devices = await Devices.open();
    desk = await devices.take('tablet', { viewport: { width: 1440, height: 900 } });
    await desk.goto(`${office.apiUrl}/manager/openings`);
    await desk.getByLabel('아이디').fill('manager');
    await desk.getByLabel('비밀번호').fill(PASSWORD);
    await desk.getByRole('button', { name: '로그인' }).click();
  }, 120_000);
  afterAll(async () => {
    await devices?.close();
    await office?.close();
  });

  const eligibility = async (birthDate: string) =>
    (await office.request('GET', `/api/centres/seongbuk-1/eligibility?birthDate=${birthDate}`)).body;

  /** As the manager's screen sends it. */
  const openFor = (bornFrom: string, bornTo: string, times: { opensAt: string; closesAt: string }) =>
    desk.evaluate(
      async (body) => {
        const headers = { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() };
        return (
          await fetch('/api/vaccination/openings', { method: 'POST', headers, body: JSON.stringify(body) })
        ).status;
      },
      {
        label: '1975년생',
        position: 60,
        groupCode: null,
        bornFrom,
        bornTo,
        isInvitedOnly: false,
        dayDigits: [],
        dongs: [],
        channels: ['self', 'phone'],
        announcedAt: null,
        ...times,
        supplyCap: null,
        offerCodes: ['vaccination.pfizer'],
        centreCodes: [],
        note: null,
      },
    );

  it('sees who may book now, who comes next and who is still to be told', async () => {
    await desk.getByRole('heading', { name: '누가 언제부터 예약하나' }).waitFor();
    await desk.getByText('1946년 12월 31일까지 태어난 분').first().waitFor();
    expect(await desk.getByText('8월 9일(월)').count()).toBeGreaterThan(0);
    await desk.getByRole('heading', { name: /시작일 미정/ }).waitFor();
    expect(await lookAt(desk, 'openings-list')).toEqual([]);
    expect(await scrollsSideways(desk)).toBe(false);
  }, 120_000);

  it('tries what somebody will be told on an evening in August', async () => {
    const box = desk.getByRole('region', { name: '시험해 보기' });
    await box.getByLabel('생년월일 연도').fill('1990');
    await box.getByLabel('생년월일 월').fill('5');
    await box.getByLabel('생년월일 일').fill('7');
    await box.getByLabel('언제 (비우면 지금)').fill('2021-08-13T20:30');
    await box.getByRole('button', { name: '안내 보기' }).click();
    await box
      .getByText('지금은 생일 끝자리 3인 분의 예약 시간입니다. 귀하는 8월 17일(화) 20:00부터')
      .waitFor();
    expect(await lookAt(desk, 'openings-trial')).toEqual([]);
  }, 120_000);

  it('is told what is wrong with a rule before anything is saved', async () => {
    await desk.getByRole('link', { name: '규칙 추가' }).click();
    await desk.getByLabel('태어난 날 (부터)').fill('2003-01-01');
    await desk.getByLabel('태어난 날 (까지)').fill('1972-01-01');
    await desk.getByLabel('예약 시작').fill('2021-05-26T09:00');
    await desk.getByLabel('예약 마감').fill('2021-05-26T08:00');
    await desk.getByRole('button', { name: '저장', exact: true }).click();
    await desk.getByText('고칠 곳이 3곳 있습니다.').waitFor();
    expect(await lookAt(desk, 'openings-faults')).toEqual([]);
    expect((await eligibility('1985-05-05')).status).toBe('not-yet');
  }, 120_000);

  it('adds one with a supply; its meaning is read out, and people may book by it at once', async () => {
    await desk.getByLabel('이름').fill('정릉 주민 1980년대생');
    await desk.getByLabel('태어난 날 (부터)').fill('1980-01-01');
    await desk.getByLabel('태어난 날 (까지)').fill('1989-12-31');
    await desk.getByLabel('예약 마감').fill('2021-06-01T18:00');
    await desk.getByLabel('물량 (명분)').fill('100');
    await desk
      .getByText(
        '1980년 1월 1일부터 1989년 12월 31일까지 태어난 분이 5월 26일(수) 09:00부터 6월 1일(화) 18:00까지',
      )
      .waitFor();
    expect(await lookAt(desk, 'openings-form')).toEqual([]);
    expect(await scrollsSideways(desk)).toBe(false);
    await desk.getByRole('button', { name: '저장', exact: true }).click();
    await desk.getByText('100명분 남음').waitFor();
    expect(await lookAt(desk, 'openings-added')).toEqual([]);
    expect(await eligibility('1985-05-05')).toMatchObject({ status: 'eligible', supplyLeft: 100 });
  }, 120_000);

  it('ends it after saying what that does, with a reason that stays in the history', async () => {
    await desk.getByRole('button', { name: /^마감.*정릉 주민 1980년대생/ }).click();
    await desk.getByRole('alertdialog').waitFor();
    expect(await lookAt(desk, 'openings-end')).toEqual([]);
    await desk.getByRole('button', { name: '지금 마감' }).click();
    await desk.getByText('까닭을 남겨 주십시오.').waitFor();
    await desk.getByLabel('까닭').fill('물량이 다른 구로 갔습니다');
    await desk.getByRole('button', { name: '지금 마감' }).click();
    await desk.getByRole('alertdialog').waitFor({ state: 'detached' });
    expect((await eligibility('1985-05-05')).status).toBe('not-yet');
    await desk.getByRole('link', { name: '바뀐 내역' }).click();
    await desk.getByText('물량이 다른 구로 갔습니다').waitFor();
    await desk.getByText('마감: 6월 1일(화) 18:00 → 5월 26일(수) 10:00').waitFor();
    expect(await lookAt(desk, 'openings-history')).toEqual([]);
  }, 120_000);

  it('sends a list of invited people; a wrong line is named and nothing is kept', async () => {
    await desk.getByRole('link', { name: '목록으로' }).click();
    await desk.getByRole('link', { name: '규칙 추가' }).click();
    await desk.getByLabel('이름').fill('학교 교직원 초대');
    await desk.getByText('초대 명단에 있는 분만').click();
    await desk.getByLabel('예약 시작').fill('2021-05-26T09:00');
    await desk.getByRole('button', { name: '저장', exact: true }).click();
    await desk.getByRole('heading', { name: '초대 명단 · 0명' }).waitFor();
    const send = async (text: string) => {
      const file = { name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
      await desk.getByLabel('명단 파일').setInputFiles(file);
      await desk.getByRole('button', { name: '명단 올리기' }).click();
    };
    await send(`이름,생년월일\n김철수,1990-02-30\n${'가'.repeat(5_000)},1990-01-01\n`);
    await desk.getByText('고칠 줄이 2개 있어 저장하지 않았습니다.').waitFor();
    expect(await lookAt(desk, 'openings-list-faults')).toEqual([]);
    await send(
      `이름,생년월일\n${Array.from({ length: 3_000 }, (_, at) => `${names(at)},1990-01-01`).join('\n')}\n홍길동,1990-01-02\n`,
    );
    await desk.getByText('명단을 저장했습니다. 모두 3,001명입니다.').waitFor();
    const invited = new Resident(office, {
      name: '홍 길동',
      birthDate: '1990-01-02',
      phone: '010-2345-6789',
    });
    await invited.signsIn();
    expect((await invited.get('/api/centres/seongbuk-1/eligibility?birthDate=1990-01-02')).body.status).toBe(
      'eligible',
    );
    expect((await eligibility('1990-01-02')).status).toBe('not-yet');
  }, 120_000);

  it('and whoever has to wait is written to when their rule opens', async () => {
    const phone = await devices.take('phone');
    await phone.goto(office.apiUrl);
    await phone.getByLabel('생년월일 연도').fill('1975');
    await phone.getByLabel('생년월일 월').fill('3');
    await phone.getByLabel('생년월일 일').fill('2');
    await phone.getByRole('button', { name: '확인하기' }).click();
    await phone.getByRole('button', { name: '문자 안내 신청' }).click();
    await phone.getByLabel('이름').fill('이영희');
    await phone.getByLabel('휴대전화').fill('010-3456-7890');
    expect(await lookAt(phone, 'notify-form')).toEqual([]);
    await phone.getByRole('button', { name: '인증번호 받기' }).click();
    const waiting = new Resident(office, { name: '이영희', birthDate: '1975-03-02', phone: '010-3456-7890' });
    await phone.getByLabel('인증번호 6자리').fill(await waiting.readsTheCode());
    await phone.getByRole('button', { name: '안내 신청하기' }).click();
    await phone.getByText('신청되었습니다').waitFor();
    expect(await lookAt(phone, 'notify-done')).toEqual([]);
    const opened = { opensAt: '2021-05-26T09:00:00+09:00', closesAt: '2021-05-30T18:00:00+09:00' };
    expect(await openFor('1975-01-01', '1975-12-31', opened)).toBe(201);
    office.clock.advance({ minutes: 6 });
    const text = await eventually(
      async () => waiting.messages().find((one) => one.includes('예약이 시작되었습니다')),
      30_000,
    );
    expect(text).toContain('이영희 님');
    expect(text).toContain('지금부터 5월 30일(일) 18:00까지');
    expect(devices.faults).toEqual([]);
  }, 120_000);
});

/** Thousands of names that are all different and all in Hangul. */
const names = (at: number): string =>
  [0, 1, 2]
    .map((place) => String.fromCodePoint(0xac00 + ((Math.floor(at / 18 ** place) % 18) + 1) * 588))
    .join('');
