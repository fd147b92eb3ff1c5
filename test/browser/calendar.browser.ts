import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { departments } from '#departments';
import { newId } from '#kernel';
import { Devices, lookAt, scrollsSideways } from '../support/browser.ts';
import { Office, PASSWORD } from '../support/office.ts';

const DAY = '2021-05-28';
const desk = { viewport: { width: 1440, height: 900 } };

describe('the calendar of a centre', () => {
  let office: Office;
  let devices: Devices;
  let page: Page;

  beforeAll(async () => {
    office = await Office.open(departments, '2021-05-26T11:50:00+09:00');
    devices = await Devices.open();
    await fill(DAY, 0.9);
    await fill('2021-05-26', 0.7);
    await fill('2021-05-31', 0.5);
    page = await devices.take('tablet', desk);
    await page.goto(`${office.apiUrl}/manager/calendar`);
    await page.getByLabel('아이디').fill('manager');
    await page.getByLabel('비밀번호').fill(PASSWORD);
    await page.getByRole('button', { name: '로그인' }).click();
    await page.getByRole('heading', { name: '달력', exact: true }).waitFor();
  }, 120_000);

  afterAll(async () => {
    await devices?.close();
    await office?.close();
  }, 30_000);

  /** Books a share of each time of the day; one person in fifty has no phone. */
  const fill = async (date: string, share: number): Promise<void> => {
    const { sql } = office.database;
    const pools = await sql<{
      id: string;
      slot_id: string;
      capacity: number;
      starts_at: string;
      ends_at: string;
      centre_id: string;
      step: number;
    }>`
      select p.id, s.id as slot_id, p.capacity, s.starts_at, s.ends_at, s.centre_id, p.step
      from scheduling.seat_pool p join scheduling.slot s on s.id = p.slot_id
      join scheduling.centre c on c.id = s.centre_id
      where c.code = 'seongbuk-1' and s.on_date = ${date}::date and p.channel = 'online' order by s.starts_at`;
    const bookings = pools.flatMap((pool) =>
      Array.from({ length: Math.round(pool.capacity * share) }, () => ({ ...pool, pool_id: pool.id })),
    );
    const rows = bookings.map((booking, at) => ({
      ...booking,
      id: newId(),
      group_id: newId(),
      person_id: newId(),
      occurrence_id: newId(),
      number: `T${date.slice(5).replace('-', '')}${at}`,
      no_phone: at % 50 === 7,
    }));
    const json = JSON.stringify(rows);
    const sealed = office.seal('홍길동');
    await sql`
      insert into identity.person (id, name_sealed, phone_sealed, birth_on, identity_hash, language, created_at)
      select person_id, ${sealed}, case when no_phone then null else ${office.seal('+821012345678')}::text end, '1944-03-02', person_id::text, 'ko', now()
      from jsonb_to_recordset(${json}::jsonb) as r(person_id uuid, no_phone boolean)`;
    await sql`
      insert into scheduling.booking_group (id, number, person_id, centre_id, offer_code, created_at, confirmed_at)
      select group_id, number, person_id, centre_id, 'vaccination.pfizer', now(), now()
      from jsonb_to_recordset(${json}::jsonb) as r(group_id uuid, number text, person_id uuid, centre_id uuid)`;
    await sql`
      insert into scheduling.booking (id, group_id, number, person_id, centre_id, series, step, service_code, slot_id, seat_pool_id,
        on_date, starts_at, ends_at, arrive_at, occurrence_id, state)
      select id, group_id, number || '-1', person_id, centre_id, 'vaccination.course', step, 'vaccination.pfizer-1', slot_id, pool_id,
        ${date}::date, starts_at, ends_at, starts_at, occurrence_id, 'confirmed'
      from jsonb_to_recordset(${json}::jsonb) as r(id uuid, group_id uuid, number text, person_id uuid, centre_id uuid, step smallint,
        slot_id uuid, pool_id uuid, starts_at timestamptz, ends_at timestamptz, occurrence_id uuid)`;
    await sql`
      update scheduling.seat_pool p set taken = n.taken
      from (select seat_pool_id, count(*)::int as taken from scheduling.booking where seat_pool_id is not null group by 1) n
      where n.seat_pool_id = p.id`;
  };

  const drawer = () => page.getByRole('dialog').last();
  const chooses = async (name: RegExp) => page.getByRole('button', { name }).first().click();

  it('shows each day of the month with its seats and bookings', async () => {
    await page.getByRole('button', { name: /5월 28일\(금\), 예약 \d+명, 정원 600명/ }).waitFor();
    await page.getByRole('button', { name: /5월 19일\(수\), 휴무, 부처님 오신 날/ }).waitFor();
    expect(await lookAt(page, 'calendar-month')).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
  }, 90_000);

  it('says whom one doctor less on Friday would reach, before anything happens', async () => {
    await chooses(/^5월 28일/);
    await page.getByRole('button', { name: '의사 수·정원 줄이기' }).click();
    expect(await lookAt(page, 'calendar-form')).toEqual([]);
    await page.getByRole('button', { name: '영향 확인' }).click();
    await drawer()
      .getByRole('heading', { name: /5월 28일\(금\) 08:00–17:00 · 정원 450명/ })
      .waitFor();
    await drawer()
      .getByRole('img', { name: /54회차/ })
      .waitFor();
    const tiles = await drawer().locator('dl').first().innerText();
    const [kept, moved, orphaned] = [...tiles.matchAll(/(\d+)\s*명/g)].map((match) => Number(match[1]));
    expect([kept! + moved! + orphaned!, orphaned]).toEqual([486, 36]);
    await drawer()
      .getByRole('button', { name: /^자리 없음/ })
      .click();
    await drawer().getByText('홍*동').first().waitFor();
    expect(await lookAt(page, 'calendar-proposal')).toEqual([]);
    expect(await office.database.sql`select from scheduling.special_day`).toHaveLength(0);
  }, 90_000);

  it('carries it out with progress, keeps it in the history, and takes it back', async () => {
    await drawer().getByRole('button', { name: '적용하기' }).click();
    await drawer()
      .getByRole('button', { name: /명에게 알리고 적용/ })
      .click();
    await drawer().getByText('적용했습니다.').waitFor();
    expect(await lookAt(page, 'calendar-applied')).toEqual([]);
    const [orphaned] = await office.database.sql<{ n: number }>`
      select count(*)::int as n from scheduling.booking where on_date = ${DAY} and state = 'orphaned'`;
    expect(orphaned!.n).toBe(36);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '변경 이력' }).click();
    await page.getByRole('button', { name: '보기·되돌리기' }).waitFor();
    expect(await lookAt(page, 'calendar-history')).toEqual([]);
    await page.getByRole('button', { name: '보기·되돌리기' }).click();
    await drawer().getByRole('button', { name: '되돌리기', exact: true }).click();
    await drawer().getByRole('button', { name: '네, 되돌립니다' }).click();
    await drawer().getByText('되돌렸습니다.').waitFor();
    const [left] = await office.database.sql<{ n: number }>`
      select count(*)::int as n from scheduling.booking where on_date = ${DAY} and state = 'orphaned'`;
    expect(left!.n).toBe(0);
    await page.keyboard.press('Escape');
  }, 90_000);

  it('closes the rest of today in a few presses', async () => {
    await page.getByRole('button', { name: '월', exact: true }).click();
    await chooses(/^5월 26일/);
    await page.getByRole('button', { name: '오늘 남은 시간 닫기' }).click();
    await page.getByLabel(/닫는 시각/).fill('14:00');
    await page.getByLabel(/사유/).fill('건물 정전');
    await page.getByRole('button', { name: '영향 확인' }).click();
    await drawer().getByRole('heading', { name: '5월 26일(수) 14:00부터 운영 마감' }).waitFor();
    await drawer()
      .getByRole('img', { name: /54회차/ })
      .waitFor();
    expect(await lookAt(page, 'calendar-close-rest')).toEqual([]);
    await drawer().getByRole('button', { name: '그만두기' }).click();
    await page.getByRole('button', { name: '주', exact: true }).click();
    await page.getByRole('region', { name: '한 주' }).waitFor();
    expect(await lookAt(page, 'calendar-week')).toEqual([]);
  }, 90_000);

  it('shows every rule behind the days, also at 1024', async () => {
    await page.getByRole('button', { name: '운영 기준' }).click();
    await page.getByRole('heading', { name: '주간 운영 시간' }).waitFor();
    await page.getByText('부처님 오신 날').first().waitFor();
    expect(await lookAt(page, 'calendar-rules')).toEqual([]);
    await page.setViewportSize({ width: 1024, height: 768 });
    expect(await scrollsSideways(page)).toBe(false);
    await page.getByRole('button', { name: '월', exact: true }).click();
    await page.getByRole('region', { name: '한 달' }).waitFor();
    expect(await scrollsSideways(page)).toBe(false);
    expect(await lookAt(page, 'calendar-1024')).toEqual([]);
    expect(devices.faults).toEqual([]);
  }, 90_000);
});
