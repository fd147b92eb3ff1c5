import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { departments } from '#departments';
import { Devices, lookAt, scrollsSideways } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { Office, PASSWORD } from '../support/office.ts';

describe('the wordings of the office', () => {
  let office: Office;
  let devices: Devices;
  let desk: Page;

  beforeAll(async () => {
    office = await Office.open(departments, '2021-05-26T10:10:00+09:00');
    devices = await Devices.open();
    desk = await devices.take('tablet', { viewport: { width: 1440, height: 1000 } });
    await desk.goto(`${office.apiUrl}/manager/messages`);
    await desk.getByLabel('아이디').fill('manager');
    await desk.getByLabel('비밀번호').fill(PASSWORD);
    await desk.getByRole('button', { name: '로그인' }).click();
    await desk.getByRole('heading', { name: '문자 문구' }).waitFor();
  }, 120_000);

  afterAll(async () => {
    await devices?.close();
    await office?.close();
  });

  const text = () => desk.getByRole('textbox', { name: '문구', exact: true });
  const press = (name: string | RegExp, inside: Page | ReturnType<Page['getByRole']> = desk) =>
    inside.getByRole('button', { name, exact: typeof name === 'string' }).click();
  const inForce = async () => {
    const [row] = await office.database.sql<{ body: string }>`
      select body from notifications.template
      where purpose = 'reminder' and scope = 'vaccination.' and language = 'ko' and centre_code is null
      order by version desc limit 1`;
    return row!.body;
  };

  it('are found, filled in with values, and measured', async () => {
    expect(await lookAt(desk, 'wordings-list')).toEqual([]);
    await desk.getByLabel('문자 종류 찾기').fill('전날');
    await press(/예방접종 전날 안내/);
    await desk.getByRole('figure', { name: '미리 보기' }).getByText('홍길순 님', { exact: false }).waitFor();
    await desk.getByText(/가장 길면 LMS \d+바이트/).waitFor();
    expect(await lookAt(desk, 'wordings-editor')).toEqual([]);
    await press('긴 값');
    await desk.getByText('NGUYEN THI MINH HANH 님', { exact: false }).waitFor();
    await press('보통 값');
    expect(await scrollsSideways(desk)).toBe(false);
  }, 60_000);

  it('name what is wrong, and lead to it', async () => {
    const before = await text().inputValue();
    await text().fill(`${before} 😀 {date}은`);
    await desk.getByText(/‘😀’ \(U\+1F600\)/).waitFor();
    await desk.getByText('이렇게 써 주십시오: {date:은/는}', { exact: false }).waitFor();
    expect(await desk.getByRole('button', { name: '저장', exact: true }).isDisabled()).toBe(true);
    expect(await lookAt(desk, 'wordings-faults')).toEqual([]);
    await press('😀 자리로 가기');
    const chosen = await text().evaluate((field) => {
      const area = field as unknown as { value: string; selectionStart: number; selectionEnd: number };
      return area.value.slice(area.selectionStart, area.selectionEnd);
    });
    expect(chosen).toBe('😀');
    await text().fill('');
    await press('받는 분 이름 넣기');
    await text().press('End');
    await text().pressSequentially(' 님, 내일 ');
    await press('날짜 넣기 (필수)');
    await press('시각 넣기 (필수)');
    expect(await text().inputValue()).toBe('{name} 님, 내일 {date}{time}');
    await desk.getByText('홍길순 님, 내일 5월 26일(수)10:20').waitFor();
  }, 60_000);

  it('are not left behind unsaved without being asked', async () => {
    await desk.getByRole('link', { name: /^달력/ }).click();
    const asked = desk.getByRole('alertdialog');
    await asked.getByText('저장하지 않은 문구가 있습니다.').waitFor();
    await press('계속 쓰기', asked);
    expect(await text().inputValue()).toContain('내일 {date}');
    await desk.goto(`${office.apiUrl}/manager/calendar`).catch(() => undefined);
    await desk.goBack();
    await desk.getByText('저장하지 않은 초안을 이어서', { exact: false }).waitFor();
    expect(await text().inputValue()).toBe('{name} 님, 내일 {date}{time}');
  }, 60_000);

  it('are tried on the own phone, marked as a test', async () => {
    await text().fill('{name} 님, 내일 {date} {time:이에요/예요}.');
    await press('시험 발송');
    const dialog = desk.getByRole('dialog');
    await dialog.getByLabel('내 휴대전화 번호').fill('010-9876-5432');
    expect(await lookAt(desk, 'wordings-test')).toEqual([]);
    await press('시험 발송', dialog);
    await dialog.getByText('4건 더 보내실 수 있습니다', { exact: false }).waitFor();
    const arrived = () => office.gateway.delivered().find(({ to }) => to === '01098765432')?.text;
    expect(await eventually(async () => arrived())).toBe('[시험] 홍길순 님, 내일 5월 26일(수) 10:20이에요.');
    const [line] = await office.database.sql`
      select facts->>'to' as "to", facts->>'purpose' as purpose from audit.entry
      where action = 'notifications.test-sent'`;
    expect(line).toEqual({ to: '010-****-5432', purpose: 'reminder' });
    await press('닫기', dialog);
  }, 60_000);

  it('take over after the difference was seen, and can be brought back', async () => {
    const before = await inForce();
    await press('저장');
    const dialog = desk.getByRole('dialog');
    await dialog.locator('ins').first().waitFor();
    await dialog.getByText('모든 센터의 문자가 바뀝니다.').waitFor();
    await dialog.getByLabel('사유').fill('짧게 줄임');
    expect(await lookAt(desk, 'wordings-save')).toEqual([]);
    await press('이대로 저장', dialog);
    await desk.getByText('저장했습니다.', { exact: false }).waitFor();
    expect(await inForce()).toBe('{name} 님, 내일 {date} {time:이에요/예요}.');
    await press('이력');
    await desk.getByText('짧게 줄임', { exact: false }).waitFor();
    expect(await lookAt(desk, 'wordings-history')).toEqual([]);
    await press('1번째 문구로 되돌리기');
    await desk.getByRole('dialog').getByLabel('사유').fill('다시 길게');
    await press('되돌리기', desk.getByRole('dialog'));
    await desk.getByText('되돌렸습니다.', { exact: false }).waitFor();
    expect(await inForce()).toBe(before);
  }, 60_000);

  it('of one centre and of another language stand beside those of all', async () => {
    await press('우리 센터만');
    await desk.getByText('지금은 모든 센터의 문구가 나갑니다.', { exact: false }).waitFor();
    await press('그 문구에서 시작');
    await press('저장');
    const dialog = desk.getByRole('dialog');
    await press('나중에', dialog);
    await dialog.getByLabel('언제부터').fill('2021. 5. 31. 09:00');
    await dialog.getByLabel('사유').fill('입구가 바뀜');
    await press('이대로 저장', dialog);
    const coming = desk.getByRole('list', { name: '예정된 문구' });
    await coming.getByText('2021년 5월 31일(월) 09:00부터').waitFor();
    expect(await lookAt(desk, 'wordings-coming')).toEqual([]);
    await press('5월 31일(월) 09:00부터의 문구 취소');
    await desk.getByRole('dialog').getByLabel('사유').fill('그대로 두기로 함');
    await press('예정 취소', desk.getByRole('dialog'));
    await coming.waitFor({ state: 'detached' });
    await press('모든 센터');
    await press('中文');
    await desk.getByText('貴下', { exact: false }).first().waitFor();
    expect(await lookAt(desk, 'wordings-chinese')).toEqual([]);
    expect(devices.faults).toEqual([]);
  }, 60_000);

  it('of a Kakao notice ask for its registration, those of a browser have a title', async () => {
    await press('알림톡');
    await desk.getByText('지금은 문자 문구가 나갑니다.', { exact: false }).waitFor();
    await press('그 문구에서 시작');
    await desk.getByText(/LMS \d+바이트/).waitFor();
    expect(await desk.getByRole('button', { name: '저장', exact: true }).isDisabled()).toBe(true);
    await desk.getByLabel('카카오에 등록된 템플릿 코드').fill('KA01TP210526');
    await desk.locator('button:not([disabled])', { hasText: /^저장$/ }).waitFor();
    expect(await lookAt(desk, 'wordings-kakao')).toEqual([]);
    await press('휴대전화 알림창');
    await press('버리고 이동', desk.getByRole('alertdialog'));
    await press('한국어');
    await press(/호출 알림/);
    await desk.getByRole('figure', { name: '미리 보기' }).getByText('A128번', { exact: false }).waitFor();
    expect(await desk.getByRole('button', { name: '시험 발송' }).count()).toBe(0);
    expect(await lookAt(desk, 'wordings-push')).toEqual([]);
  }, 60_000);

  it('fit a phone', async () => {
    await desk.setViewportSize({ width: 390, height: 844 });
    await desk.getByRole('figure', { name: '미리 보기' }).scrollIntoViewIfNeeded();
    expect(await scrollsSideways(desk)).toBe(false);
    expect(await lookAt(desk, 'wordings-phone')).toEqual([]);
  }, 30_000);
});
