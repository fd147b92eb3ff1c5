import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { departments } from '#departments';
import { Devices, lookAt, scrollsSideways } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { Office, PASSWORD } from '../support/office.ts';
import { Resident } from '../support/story.ts';

const OFFER = 'vaccination.pfizer';
const DAYS = '/api/scheduling/centres/seongbuk-1/days';

describe('a daughter who books for her parents', () => {
  let office: Office;
  let devices: Devices;
  let phone: Page;
  let desk: Page;
  let daughter: Resident;

  beforeAll(async () => {
    office = await Office.open(departments, '2021-05-24T10:00:00+09:00');
    devices = await Devices.open();
    daughter = new Resident(office, { name: '김영희', birthDate: '1945-05-05', phone: '010-2222-3333' });
    await daughter.signsIn();
    phone = await devices.take('phone');
    const [name, value] = daughter.cookies[0]!.split('=') as [string, string];
    await phone.context().addCookies([{ name, value, url: office.apiUrl }]);
  }, 90_000);

  afterAll(async () => {
    await devices?.close();
    await office?.close();
  });

  const fill = async (name: string, [year, month, day]: [string, string, string], tie: string) => {
    await phone.getByLabel('성함').fill(name);
    const fields = phone.getByRole('group', { name: '생년월일' }).getByRole('textbox');
    await fields.nth(0).fill(year);
    await fields.nth(1).fill(month);
    await fields.nth(2).fill(day);
    await phone.getByRole('button', { name: /나와의 관계/ }).click();
    await phone.getByRole('option', { name: tie, exact: true }).click();
  };

  it('is told on the field what is missing, consent among it', async () => {
    await phone.goto(`${office.apiUrl}/people`);
    await phone.getByText('등록하신 분이 없습니다').waitFor();
    expect(await lookAt(phone, 'people-empty')).toEqual([]);
    await phone.getByRole('button', { name: '등록하기' }).click();
    await phone.getByRole('heading', { name: '등록할 분' }).waitFor();
    await phone.getByRole('button', { name: '등록하기' }).click();
    await phone.getByText('그분의 동의를 받으신 뒤 눌러 주십시오.').waitFor();
    expect(await lookAt(phone, 'people-form-wrong')).toEqual([]);
    expect(await scrollsSideways(phone)).toBe(false);
  }, 90_000);

  it('registers her mother, who has no phone', async () => {
    await fill('박순자', ['1941', '1', '31'], '부모');
    await phone.getByText('위 내용을 알려 드렸고', { exact: false }).click();
    expect(await lookAt(phone, 'people-form')).toEqual([]);
    await phone.getByRole('button', { name: '등록하기' }).click();
    await phone.getByText('박*자 님을 등록했습니다.').first().waitFor();
    await phone.getByText('안내 문자는 내 휴대전화로 받습니다').waitFor();
    expect(await lookAt(phone, 'people-one')).toEqual([]);
  }, 90_000);

  it('registers her father, who reads out the code he was sent', async () => {
    await phone.getByRole('button', { name: '등록하기' }).click();
    await fill('김철수', ['1940', '2', '3'], '부모');
    await phone.getByLabel(/그분의 휴대전화/).fill('01077778888');
    await phone.getByText('위 내용을 알려 드렸고', { exact: false }).click();
    await phone.getByRole('button', { name: '동의 번호 보내기' }).click();
    const code = await eventually(
      async () =>
        office.gateway
          .delivered()
          .filter((message) => message.to === '01077778888' && message.text.includes('김*희'))
          .at(-1)
          ?.text.match(/\b\d{6}/)?.[0],
    );
    const field = phone.getByLabel('동의 번호 6자리');
    await field.fill(code === '000000' ? '111111' : '000000');
    await phone.getByText('인증번호가 맞지 않습니다', { exact: false }).first().waitFor();
    expect(await lookAt(phone, 'people-code-wrong')).toEqual([]);
    await field.fill(code);
    await phone.getByText('김*수 님을 등록했습니다.').first().waitFor();
    await phone.getByText('1명 더 등록하실 수 있습니다', { exact: false }).waitFor();
    expect(await lookAt(phone, 'people-two')).toEqual([]);
    expect(await scrollsSideways(phone)).toBe(false);
  }, 90_000);

  it('chooses who comes with her', async () => {
    await phone.goto(`${office.apiUrl}/book/verify`);
    await phone.getByText('누가 오십니까?').waitFor();
    await phone.getByText('박*자').click();
    await phone.getByText('2명이 이어지는 시간에 함께 예약됩니다.').waitFor();
    expect(await lookAt(phone, 'people-party')).toEqual([]);
  }, 90_000);

  it('sees on which bus her mother comes, who is told by message', async () => {
    const [mother] = (await daughter.get('/api/identity/dependants')).body.dependants;
    const slot = async (day: string) =>
      (await daughter.get(`${DAYS}/${day}/slots?offer=${OFFER}`)).body.slots.find(
        (one: { startsAt: string }) => one.startsAt.includes('T10:2'),
      ).id;
    const hold = await daughter.post('/api/scheduling/holds', {
      offer: OFFER,
      slotIds: [await slot('2021-05-27'), await slot('2021-06-17')],
      party: [mother.personId],
    });
    expect(hold.status).toBe(201);
    await phone.goto(`${office.apiUrl}/book/confirm`);
    await phone.getByText('셔틀버스를 타고 옵니다').click();
    await phone.getByRole('button', { name: /타실 동네/ }).click();
    await phone.getByRole('option', { name: '길음1동' }).click();
    await phone.getByText('길음1동 주민센터 앞').waitFor();
    await phone.getByText('통역이 필요합니다').click();
    await phone.getByText('셔틀버스를 타고 옵니다').scrollIntoViewIfNeeded();
    expect(await lookAt(phone, 'people-needs')).toEqual([]);
    expect(await scrollsSideways(phone)).toBe(false);
    const needs = { shuttleHub: 'gireum-1', companion: true, wheelchair: true, interpreter: 'vi' };
    const confirmed = await daughter.post(`/api/scheduling/holds/${hold.body.id}/confirmation`, {
      needs: { [mother.personId]: needs },
      consented: true,
    });
    expect(confirmed.status).toBe(200);
    await eventually(async () =>
      office.gateway
        .delivered()
        .find((message) => message.to === '01022223333' && message.text.includes('길음1동 주민센터')),
    );
    await phone.goto(`${office.apiUrl}/my-bookings`);
    await phone.getByText('길음1동 출발', { exact: false }).first().waitFor();
    expect(await lookAt(phone, 'people-ride')).toEqual([]);
    expect(await scrollsSideways(phone)).toBe(false);
  }, 90_000);

  it('is on the list that a manager prints, with names masked', async () => {
    desk = await devices.take('tablet');
    await desk.goto(`${office.apiUrl}/manager/shuttle?on=2021-05-27`);
    await desk.getByLabel('아이디').fill('manager');
    await desk.getByLabel('비밀번호').fill(PASSWORD);
    await desk.getByRole('button', { name: '로그인' }).click();
    const bus = desk.getByRole('link', { name: /길음1동 .* 탑승 명단/ });
    await bus.waitFor();
    expect(await lookAt(desk, 'manager-shuttle')).toEqual([]);
    await desk.getByRole('button', { name: '길음1동 시간표' }).click();
    await desk.getByLabel('1회 출발').waitFor();
    expect(await lookAt(desk, 'manager-shuttle-timetable')).toEqual([]);
    await desk.getByRole('button', { name: '그만두기' }).click();
    await bus.click();
    await desk.getByRole('row', { name: /박\*자/ }).waitFor();
    await desk.getByText('휠체어, 보호자 동반, 통역 베트남어').waitFor();
    expect(await desk.getByText('박순자').count()).toBe(0);
    expect(await lookAt(desk, 'manager-manifest')).toEqual([]);
    const [file] = await Promise.all([
      desk.waitForEvent('download'),
      desk.getByRole('link', { name: 'CSV 내려받기' }).click(),
    ]);
    expect(await file.failure()).toBeNull();
    await desk.emulateMedia({ media: 'print' });
    await lookAt(desk, 'manager-manifest-print');
  }, 180_000);

  it('moves herself and her father together, with one look at both', async () => {
    const { dependants } = (await daughter.get('/api/identity/dependants')).body;
    const father = dependants.find((one: { maskedName: string }) => one.maskedName === '김*수').personId;
    const me = (await daughter.get('/api/me')).body.person.id;
    const slot = async (day: string) =>
      (await daughter.get(`${DAYS}/${day}/slots?offer=${OFFER}`)).body.slots.find(
        (one: { startsAt: string }) => one.startsAt.includes('T11:2'),
      ).id;
    const slotIds = [await slot('2021-05-28'), await slot('2021-06-25')];
    const hold = await daughter.post('/api/scheduling/holds', { offer: OFFER, slotIds, party: [me, father] });
    expect(hold.status).toBe(201);
    const confirmation = `/api/scheduling/holds/${hold.body.id}/confirmation`;
    expect((await daughter.post(confirmation, { needs: {}, consented: true })).status).toBe(200);
    await phone.goto(`${office.apiUrl}/my-bookings`);
    const own = phone.getByRole('region', { name: '내 예약' });
    await own.getByRole('link', { name: '1차 변경' }).click();
    const together = phone.getByRole('checkbox', { name: '함께 예약한 분도 모두 옮기기: 김*희, 김*수' });
    await together.or(phone.getByRole('checkbox', { name: /김\*수, 김\*희/ })).waitFor();
    await phone.locator('[data-day="2021-05-31"]').first().click();
    await phone.locator('label.slot').first().click();
    await phone.getByText('2차 6월 25일(금)', { exact: false }).first().waitFor();
    expect(await lookAt(phone, 'family-move')).toEqual([]);
    expect(await scrollsSideways(phone)).toBe(false);
    await phone.getByRole('button', { name: '다음', exact: true }).click();
    await phone.getByText('님을 함께 옮깁니다', { exact: false }).waitFor();
    expect(await lookAt(phone, 'family-move-review')).toEqual([]);
    await phone.getByRole('button', { name: '이대로 바꾸기' }).click();
    await phone.getByText('예약을 바꾸었습니다').waitFor();
    await phone.getByText('5월 31일(월)', { exact: false }).nth(1).waitFor();
    const moved = await office.database.sql<{ day: string }>`
      select on_date::text as day from scheduling.booking where step = 1 and state = 'confirmed'
        and person_id = any(${[me, father]}::uuid[])`;
    expect(moved.map((one) => one.day)).toEqual(['2021-05-31', '2021-05-31']);
  }, 90_000);

  it('ends it for her father, and has met no script error on the way', async () => {
    await phone.goto(`${office.apiUrl}/people`);
    await phone.getByRole('button', { name: '김*수 등록 끝내기' }).click();
    await phone.getByRole('alertdialog').getByRole('button', { name: '등록 끝내기' }).click();
    await phone.getByText('등록을 끝냈습니다.').first().waitFor();
    expect(await phone.getByText('김*수').count()).toBe(0);
    expect(devices.faults).toEqual([]);
  }, 90_000);
});
