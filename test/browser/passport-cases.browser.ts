import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { departments } from '#departments';
import { Devices, lookAt, scrollsSideways } from '../support/browser.ts';
import { Office, PASSWORD } from '../support/office.ts';

let office: Office;
let devices: Devices;
let desk: Page;
let number = '';

const wrongWith = async (name: string): Promise<string[]> => [
  ...(await lookAt(desk, name)),
  ...((await scrollsSideways(desk)) ? [`${name} scrolls sideways`] : []),
];
const stage = (label: string) =>
  desk
    .getByRole('navigation', { name: '여권 단계' })
    .getByRole('button', { name: new RegExp(`^${label}\\s*\\d`) })
    .click();

beforeAll(async () => {
  office = await Office.open(departments, '2021-05-26T10:00:00+09:00');
  devices = await Devices.open();
  desk = await devices.take('tablet', { viewport: { width: 1440, height: 900 } });
  await desk.goto(`${office.apiUrl}/manager/passports/apply`);
  await desk.getByLabel('아이디').fill('passport-lead');
  await desk.getByLabel('비밀번호').fill(PASSWORD);
  await desk.getByRole('button', { name: '로그인' }).click();
}, 120_000);
afterAll(async () => {
  await devices?.close();
  await office?.close();
});

describe('the passport office at its desk', () => {
  it('takes in an application with its papers and its fee', async () => {
    await desk.getByRole('group', { name: '확인한 서류' }).waitFor();
    expect(await wrongWith('passport-case-apply')).toEqual([]);
    for (const paper of ['여권발급신청서', '6개월 이내에 찍은 여권용 사진 1장', '신분증'])
      await desk.getByText(paper, { exact: true }).click();
    await desk.getByLabel('이름').fill('김여행');
    await desk.getByLabel('연도').fill('1990');
    await desk.getByLabel('생년월일 월').fill('4');
    await desk.getByLabel('생년월일 일').fill('5');
    await desk.getByLabel('휴대전화').fill('010-3333-4444');
    await desk.getByRole('button', { name: '53,000원 받고 접수하기' }).click();
    const told = desk.getByText(/^접수번호 P21-/);
    await told.waitFor();
    number = (await told.textContent())!.replace('접수번호 ', '');
    expect(await wrongWith('passport-case-applied')).toEqual([]);
  });

  it('takes it from stage to stage, and hands it over', async () => {
    await desk.getByRole('link', { name: '단계별 현황' }).click();
    const acts = [
      ['접수', '심사 시작'],
      ['심사', '한국조폐공사로 보냄'],
      ['제작', '한국조폐공사에서 도착'],
      ['도착', '교부 준비 완료'],
    ] as const;
    for (const [label, act] of acts) {
      await stage(label);
      await desk.getByText(number, { exact: true }).click();
      await desk.getByRole('button', { name: `${act} (1건)` }).click();
      await desk.getByRole('alertdialog').waitFor();
      if (label === '제작') expect(await wrongWith('passport-case-batch')).toEqual([]);
      await desk.getByRole('button', { name: '바꾸기', exact: true }).click();
      await desk.getByText('이 단계에 있는 여권이 없습니다.').waitFor();
    }
    await stage('교부 대기');
    await desk.getByRole('button', { name: `${number} 교부` }).waitFor();
    expect(await wrongWith('passport-case-ready')).toEqual([]);
    await desk.getByRole('button', { name: `${number} 교부` }).click();
    await desk.getByRole('button', { name: /신분 확인/ }).click();
    await desk.getByRole('option', { name: '주민등록증' }).click();
    expect(await wrongWith('passport-case-collect')).toEqual([]);
    await desk.getByRole('button', { name: '교부하기' }).click();
    await desk.getByText('이 단계에 있는 여권이 없습니다.').waitFor();
  });

  it('shows the register with the day’s total, and the figures', async () => {
    await desk.getByRole('link', { name: '수수료 대장', exact: true }).click();
    await desk.getByText('2021-000001', { exact: true }).waitFor();
    expect(await wrongWith('passport-case-register')).toEqual([]);
    await desk.getByRole('link', { name: '통계', exact: true }).click();
    await desk.getByText('여권 민원 처리 현황').waitFor();
    expect(await wrongWith('passport-case-report')).toEqual([]);
    expect(devices.faults).toEqual([]);
  });
});
