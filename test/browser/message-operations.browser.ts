import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { departments } from '#departments';
import { Devices, lookAt, scrollsSideways } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { Office, PASSWORD } from '../support/office.ts';
import { Resident } from '../support/story.ts';

const OFFER = 'vaccination.pfizer';
const DAYS = '/api/scheduling/centres/seongbuk-1/days';
const desk = { viewport: { width: 1440, height: 900 } };

describe('what operators see of messages', () => {
  let office: Office;
  let devices: Devices;
  let page: Page;
  let resident: Resident;

  /** Messages of May that are settled, and some that were given up today. */
  const fillMonth = async () => {
    const { sql } = office.database;
    const [to, text] = [office.seal('+821098765432'), office.seal('[차례] 내일 10:20에 뵙겠습니다.')];
    await sql`
      insert into notifications.message (id, subject_kind, subject_id, purpose, version, recipient_sealed,
        recipient_masked, language, body_sealed, bytes, kind, not_before, not_after, due_at, state, reason, provider,
        channel, centre_code, cost_won, delivery, delivered_at, delivery_reason, caused_at, sent_at, created_at, attempts)
      select gen_random_uuid(), 'test', gen_random_uuid(), case when i % 3 = 0 then 'reminder' else 'confirmation' end, 1,
        ${to}, '010-****-5432', 'ko', ${text}, case when i % 3 = 0 then 80 else 180 end,
        case when i % 3 = 0 then 'SMS' else 'LMS' end, at, at + interval '6 hours', at, state,
        case state when 'failed' then 'gateway-503' when 'not-sent' then 'cancelled' when 'unknown' then 'gateway-silent' end,
        case when state = 'not-sent' then null when i % 4 = 0 then 'sens' else 'solapi' end, 'sms', 'seongbuk-1',
        case when state = 'sent' then case when i % 3 = 0 then 20 else 50 end end,
        case when state = 'sent' then case when i % 31 = 0 then 'undelivered' else 'delivered' end end,
        case when state = 'sent' then at end, case when i % 31 = 0 then 'phone-off' end, at,
        case when state = 'sent' then at + (i % 40) * interval '150 milliseconds' end, at, 1
      from (select i, timestamptz '2021-05-01 08:00+09' + i * interval '29 minutes' as at,
              case when i % 41 = 0 then 'failed' when i % 17 = 0 then 'not-sent' when i % 397 = 0 then 'unknown' else 'sent' end as state
            from generate_series(1, 1200) i) m`;
    // Where a message went wrong a while ago nothing can be done any more: one is left that is in time.
    await sql`
      update notifications.message set not_after = '2021-05-26 16:00+09'
      where id = (select id from notifications.message where state = 'failed' order by created_at desc limit 1)`;
    for (const bell of [
      'notifications.confirm-when-bookings-confirmed',
      'queueing.open-visit-when-checked-in',
    ]) {
      const factId = randomUUID();
      await sql`
        insert into kernel.outbox (id, name, payload, correlation_id, occurred_at, relayed_at)
        values (${factId}, 'scheduling.bookings-confirmed.v3', '{}', 'test', '2021-05-26 09:40+09', now())`;
      await sql`
        insert into kernel.delivery (fact_id, reaction, attempts, last_error, parked_at)
        values (${factId}, ${bell}, 12, 'DriverException: insert into t values (''홍길동'') - out of shared memory', now())`;
    }
  };

  beforeAll(async () => {
    office = await Office.open(departments, '2021-05-26T10:20:00+09:00', { showsQueues: true });
    devices = await Devices.open();
    resident = new Resident(office, { name: '홍길순', birthDate: '1944-03-02', phone: '010-2345-6789' });
    await resident.signsIn();
    const slotOf = async (date: string) =>
      (await resident.get(`${DAYS}/${date}/slots?offer=${OFFER}`)).body.slots[0].id;
    const slotIds = [await slotOf('2021-05-28'), await slotOf('2021-06-18')];
    await resident.post('/api/scheduling/bookings', { offer: OFFER, slotIds });
    await eventually(async () => resident.messages().find((text) => text.includes('예약')));
    await fillMonth();
    page = await devices.take('tablet', desk);
    await page.goto(`${office.apiUrl}/manager/operations`);
    await page.getByLabel('아이디').fill('operator');
    await page.getByLabel('비밀번호').fill(PASSWORD);
    await page.getByRole('button', { name: '로그인' }).click();
    await page.getByRole('heading', { name: '운영', exact: true }).waitFor();
  }, 90_000);

  afterAll(async () => {
    await devices?.close();
    await office?.close();
  });

  const actions = async () =>
    (
      await office.database.sql<{ action: string }>`
        select action from audit.entry where action ~ 'retried|settled|discarded|exported' order by position`
    ).map(({ action }) => action);

  it('shows what was given up, masked to the last word, and the state of the provider', async () => {
    await page.getByRole('row', { name: /시뮬레이터 정상/ }).waitFor();
    await page
      .getByRole('row', { name: /결과 모름/ })
      .first()
      .waitFor();
    expect(await page.locator('body').innerText()).not.toMatch(/5432|홍길동/);
    expect(await lookAt(page, 'operations')).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
  }, 90_000);

  it('sends again what is in time, and says what was too late', async () => {
    const rows = page.getByRole('row', { name: /발송 실패/ });
    for (const at of [0, 1]) await rows.nth(at).getByRole('checkbox').check();
    await page.getByRole('button', { name: '다시 보내기' }).click();
    expect(await lookAt(page, 'operations-retry')).toEqual([]);
    await page.getByRole('alertdialog').getByRole('button', { name: '다시 보내기' }).click();
    await page.getByText('1건을 다시 보냅니다. 1건은 보낼 수 있는 시간이 지나 보내지 않았습니다.').waitFor();
    await eventually(
      async () => office.gateway.delivered().some((one) => one.to === '01098765432') || undefined,
    );
  }, 90_000);

  it('takes down what somebody found out about a message', async () => {
    await page
      .getByRole('button', { name: /결과 적기/ })
      .first()
      .click();
    await page.getByText('도착했습니다', { exact: true }).click();
    await page.getByRole('button', { name: '결과 저장' }).click();
    await page.getByText('사유를 두 글자 이상 적어 주십시오.').waitFor();
    await page.getByLabel('사유').fill('중계사 관리 화면에서 확인');
    expect(await lookAt(page, 'operations-settle')).toEqual([]);
    await page.getByRole('button', { name: '결과 저장' }).click();
    await page.getByText('문자의 결과를 저장했습니다.').waitFor();
  }, 90_000);

  it('has work tried again or given up, with a reason', async () => {
    await page.getByRole('tab', { name: /작업/ }).click();
    await page
      .getByRole('row', { name: /open-visit/ })
      .getByRole('checkbox')
      .check();
    expect(await lookAt(page, 'operations-work')).toEqual([]);
    await page.getByRole('button', { name: '포기하기' }).click();
    await page.getByLabel('사유').fill('이미 창구에서 접수함');
    await page.getByRole('alertdialog').getByRole('button', { name: '포기하기' }).click();
    await page.getByText('1건을 포기했습니다.').waitFor();
    await eventually(
      async () => (await page.getByRole('row', { name: /out of shared memory/ }).count()) === 1,
    );
    expect(await actions()).toEqual([
      'notifications.message-retried',
      'notifications.message-settled-by-hand',
      'kernel.parked-work-discarded',
    ]);
  }, 90_000);

  it('opens the queues, for operators alone', async () => {
    const board = await page.context().newPage();
    await board.goto(`${office.apiUrl}/api/operations/queues`);
    await board.getByText('nudges').first().click();
    await board.getByText('Latest').first().waitFor();
    await lookAt(board, 'operations-queues');
    await board.close();
    expect(
      (await resident.get('/api/operations/queues/api/queues').catch(() => ({ status: 401 }))).status,
    ).toBe(401);
  }, 90_000);

  it('reports the month by day and kind, with costs, delays and a file', async () => {
    await page.getByRole('link', { name: /발송 현황/ }).click();
    await page.getByRole('heading', { name: '날짜별 건수' }).waitFor();
    expect(await page.locator('.report-tile').allInnerTexts()).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/작성\s+[\d,]+건/),
        expect.stringMatching(/비용\s+[\d,]+원/),
      ]),
    );
    expect(await lookAt(page, 'message-report')).toEqual([]);
    await page.getByText('날짜별 표').click();
    expect(await page.getByRole('row', { name: /5월 20일/ }).count()).toBe(1);
    expect(await lookAt(page, 'message-report-table')).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);

    await page.getByRole('button', { name: 'CSV 내려받기' }).click();
    await page.getByLabel('내려받는 사유').fill('월례 보고');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '내려받기', exact: true }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('messages-2021-05-01-2021-05-26.csv');
    expect((await actions()).at(-1)).toBe('notifications.message-report-exported');

    await page.locator('.report-purpose').first().click();
    await page.getByText('만 보고 있습니다.').waitFor();
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await lookAt(page, 'message-report-phone')).toEqual([]);
  }, 90_000);

  it('residents read the texts they were sent, without the codes', async () => {
    const phone = await devices.take('phone');
    await phone.context().addCookies(
      resident.cookies.map((cookie) => {
        const [name, value] = cookie.split('=') as [string, string];
        return { name, value, url: office.apiUrl };
      }),
    );
    await phone.goto(`${office.apiUrl}/my-bookings`);
    await phone.getByRole('link', { name: '받은 문자' }).click();
    await phone.getByText('홍길순', { exact: false }).first().waitFor();
    expect(await phone.locator('.my-messages').innerText()).not.toMatch(/인증번호 \d{6}/);
    expect(await lookAt(phone, 'my-messages')).toEqual([]);
    expect(await scrollsSideways(phone)).toBe(false);
    expect(devices.faults).toEqual([]);
  }, 90_000);
});
