import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { departments } from '#departments';
import { civilAffairs } from '#departments/civil-affairs';
import { Devices, lookAt, scrollsSideways } from '../support/browser.ts';
import { fillDemoCases } from '../support/casework.ts';
import { eventually } from '../support/eventually.ts';
import { Office, PASSWORD } from '../support/office.ts';
import { Resident } from '../support/story.ts';

const installation = departments.includes(civilAffairs) ? departments : [...departments, civilAffairs];

describe('the civil-affairs department answers what residents ask for', () => {
  let office: Office;
  let devices: Devices;
  let desk: Page;
  let number = '';
  const mother = { name: '김서연', birthDate: '1990-04-05', phone: '010-3333-4444' };

  const signIn = async (username: string) => {
    const page = await devices.take('tablet', { viewport: { width: 1440, height: 900 } });
    await page.goto(`${office.apiUrl}/manager`);
    await page.getByLabel('아이디').fill(username);
    await page.getByLabel('비밀번호').fill(PASSWORD);
    await page.getByRole('button', { name: '로그인' }).click();
    return page;
  };

  beforeAll(async () => {
    office = await Office.open(installation, '2021-05-26T10:00:00+09:00');
    await fillDemoCases(office);
    devices = await Devices.open();
    desk = await signIn('civil-lead');
  }, 120_000);
  afterAll(async () => {
    await devices?.close();
    await office?.close();
  });

  it('sees only its own pages, and what is late first, in words and shapes', async () => {
    await desk.getByRole('link', { name: /^민원 처리/ }).click();
    await desk.getByRole('heading', { name: '민원 처리', level: 1 }).waitFor();
    const menu = desk.getByRole('navigation', { name: '관리 메뉴' });
    const offered = await menu.getByRole('link').allInnerTexts();
    expect(offered.filter((text) => /^(민원 처리|민원 현황)/.test(text))).toHaveLength(2);
    expect(offered.filter((text) => /^(계획|일괄|대상|잔여|셔틀|여권)/.test(text))).toEqual([]);
    await desk
      .getByRole('cell', { name: /기한 지남/ })
      .first()
      .waitFor();
    expect(await lookAt(desk, 'cases-inbox')).toEqual([]);
    expect(await scrollsSideways(desk)).toBe(false);
  }, 60_000);

  it('takes in a new case and says the number and the day', async () => {
    await desk.getByRole('link', { name: '민원 접수' }).click();
    await desk.getByRole('button', { name: '접수하기' }).click();
    await desk.getByText('민원 종류를 골라 주십시오.').waitFor();
    await desk.getByRole('button', { name: /민원 종류/ }).click();
    await desk.getByRole('option', { name: '출생신고' }).click();
    await desk.getByText('처리기간 7일 · 수수료 없음').waitFor();
    await desk.getByLabel('제목').fill('출생신고');
    await desk.getByLabel('이름').fill(mother.name);
    await desk.getByLabel('생년월일 연도').fill('1990');
    await desk.getByLabel('생년월일 월').fill('4');
    await desk.getByLabel('생년월일 일').fill('5');
    await desk.getByLabel('휴대전화').fill(mother.phone);
    expect(await lookAt(desk, 'cases-new')).toEqual([]);
    await desk.getByRole('button', { name: '접수하기' }).click();
    const done = desk.getByText(/접수번호 M21-/);
    await done.waitFor();
    number = /M21-\d{6}/.exec(await done.innerText())![0];
    await desk.getByText(/6월 3일\(목\)까지 처리합니다/).waitFor();
    await desk.getByRole('link', { name: '이 민원 보기' }).click();
  }, 60_000);

  it('asks for a paper, extends, and answers, each step in the history', async () => {
    await desk.getByRole('button', { name: '내가 맡아 처리 시작' }).click();
    await desk.getByRole('button', { name: '보완 요청' }).click();
    await desk.getByLabel('보완할 내용').fill('출생증명서 원본을 내 주십시오.');
    expect(await lookAt(desk, 'cases-supplement')).toEqual([]);
    await desk
      .getByRole('alertdialog')
      .or(desk.getByRole('dialog'))
      .getByRole('button', { name: '보완 요청' })
      .click();
    await desk.getByText('보완 대기').waitFor();
    await desk.getByRole('button', { name: '보완 완료' }).click();
    await desk.getByRole('dialog').getByRole('button', { name: '보완 완료' }).click();
    await desk.getByRole('button', { name: '기간 연장' }).click();
    await desk.getByLabel('연장 기간 (일)').fill('2');
    await desk.getByLabel('연장 사유').fill('등록부 확인에 시간이 더 걸립니다.');
    await desk.getByRole('dialog').getByRole('button', { name: '연장' }).click();
    await desk.getByText('6월 7일(월)').first().waitFor();
    expect(await lookAt(desk, 'cases-one')).toEqual([]);
    expect(await scrollsSideways(desk)).toBe(false);
    await desk.getByRole('button', { name: '처리 완료' }).click();
    await desk.getByRole('alertdialog').waitFor();
    expect(await lookAt(desk, 'cases-finish')).toEqual([]);
    await desk.getByRole('alertdialog').getByRole('button', { name: '처리 완료' }).click();
    await desk.getByText('결과: 해결').waitFor();
  }, 60_000);

  it('reads the tables of the bureau, with the kept rate and a chart', async () => {
    await desk.goto(`${office.apiUrl}/manager/case-reports`);
    const row = desk.getByRole('row', { name: /^유기한민원/ });
    await row.waitFor();
    expect((await row.innerText()).split(/\s+/).slice(0, 3)).toEqual(['유기한민원', '5,676', '71']);
    await desk.getByText('988건').waitFor();
    expect(await lookAt(desk, 'cases-statistics')).toEqual([]);
    expect(await scrollsSideways(desk)).toBe(false);
    const [file] = await Promise.all([
      desk.waitForEvent('download'),
      desk.getByRole('button', { name: '표 내려받기 (CSV)' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('민원현황_2021-01-01_2021-04-30.csv');
  }, 60_000);

  it('checks what is late and reads the letters to each unit', async () => {
    await desk.getByRole('link', { name: '기한 점검', exact: true }).click();
    await desk.getByRole('button', { name: '지금 점검' }).click();
    await desk
      .getByRole('heading', { name: /민원 처리기한 .*독촉장/ })
      .first()
      .waitFor();
    expect(await lookAt(desk, 'cases-letters')).toEqual([]);
    await desk.emulateMedia({ media: 'print' });
    expect(await desk.getByRole('navigation', { name: '관리 메뉴' }).isVisible()).toBe(false);
    await lookAt(desk, 'cases-letters-print');
    await desk.emulateMedia({ media: 'screen' });
  }, 60_000);

  it('sets what holds for a kind from a later day on', async () => {
    await desk.getByRole('link', { name: '처리 기준', exact: true }).click();
    await desk.getByRole('button', { name: /^고치기.*건의민원/ }).click();
    await desk.getByLabel('처리기간').fill('5');
    await desk.getByRole('button', { name: '저장' }).click();
    await desk.getByText(/날수로 세는 기간은 6일부터/).waitFor();
    expect(await lookAt(desk, 'cases-rule')).toEqual([]);
    await desk.getByLabel('처리기간').fill('10');
    await desk.getByRole('button', { name: '저장' }).click();
    await desk.getByText('2021년 5월 27일(목)부터').waitFor();
    expect(await lookAt(desk, 'cases-rules')).toEqual([]);
  }, 60_000);

  it('shows the auditor who was late and no case', async () => {
    const page = await signIn('auditor');
    await page.getByRole('link', { name: '지연 처리', exact: true }).click();
    await page
      .getByRole('row', { name: /행정지원과/ })
      .first()
      .waitFor();
    expect(await page.getByRole('link', { name: '처리 기준', exact: true }).count()).toBe(0);
    expect(await lookAt(page, 'cases-late')).toEqual([]);
  }, 60_000);

  it('lets the mother follow it from the link of the message', async () => {
    const phone = await devices.take('phone');
    await phone.goto(`${office.apiUrl}/cases/${number}`);
    await phone.getByLabel('이름').fill(mother.name);
    await phone.getByLabel('생년월일 연도').fill('1990');
    await phone.getByLabel('생년월일 월').fill('4');
    await phone.getByLabel('생년월일 일').fill('5');
    await phone.getByLabel('휴대전화').fill(mother.phone);
    await phone.getByRole('button', { name: '인증번호 받기' }).click();
    const inbox = new Resident(office, mother);
    const text = await eventually(async () => inbox.messages().find((one) => one.includes('인증번호')));
    await phone.getByLabel('인증번호 6자리').fill(/\d{6}/.exec(text)![0]);
    await phone.getByRole('button', { name: '계속하기' }).click();
    await phone.getByText('출생신고 후 이어서 하실 일').waitFor();
    expect(await lookAt(phone, 'cases-mine')).toEqual([]);
    expect(await scrollsSideways(phone)).toBe(false);
    await phone.goto(`${office.apiUrl}/cases/kinds`);
    await phone.getByText('출생신고', { exact: true }).click();
    await phone.getByText('출생증명서', { exact: true }).waitFor();
    expect(await lookAt(phone, 'cases-kinds')).toEqual([]);
    expect(await scrollsSideways(phone)).toBe(false);
    expect(devices.faults).toEqual([]);
  }, 60_000);
});
