import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { departments } from '#departments';
import { newId, Vault } from '#kernel';
import { Devices, lookAt, scrollsSideways } from '../support/browser.ts';
import { fillBook } from '../support/full-book.ts';
import { Office, PASSWORD } from '../support/office.ts';

const desk = { viewport: { width: 1440, height: 900 } };
const PAIRS = 2_000;

describe('the page for bulk moves', () => {
  let office: Office;
  let devices: Devices;
  let page: Page;

  beforeAll(async () => {
    office = await Office.open(departments, '2021-07-23T14:00:00+09:00');
    await fillBook({ sql: office.database.sql, strangers }, PAIRS, {
      centre: 'seongbuk-1',
      series: 'vaccination.covid-19-primary',
      courses: [
        { offer: 'vaccination.pfizer', days: 21 },
        { offer: 'vaccination.moderna', days: 28 },
      ],
      firsts: { from: '2021-07-26', until: '2021-08-04' },
    });
    devices = await Devices.open();
    page = await devices.take('tablet', desk);
    await page.goto(`${office.apiUrl}/manager/moves`);
    await page.getByLabel('아이디').fill('manager');
    await page.getByLabel('비밀번호').fill(PASSWORD);
    await page.getByRole('button', { name: '로그인' }).click();
    await page.getByRole('heading', { name: '접종 간격 일괄 변경' }).waitFor();
  }, 180_000);

  afterAll(async () => {
    await devices?.close();
    await office?.close();
  }, 60_000);

  /** One in fifteen has no phone. */
  const strangers = async (count: number): Promise<string[]> => {
    const vault = new Vault(office.environment['SECRET_KEY']!);
    const ids = Array.from({ length: count }, () => newId() as string);
    const [name, phone] = [vault.seal('홍길동'), vault.seal('+821012345678')];
    await office.database.sql`
      insert into identity.person (id, name_sealed, phone_sealed, birth_on, identity_hash, language, created_at)
      select id, ${name}, case when position % 15 = 0 then null else ${phone} end, '1975-03-02', id::text, 'ko', ${office.clock.now()}::timestamptz
      from unnest(${ids}::uuid[]) with ordinality as one(id, position)`;
    return ids;
  };
  const movedPairs = async () => {
    const [row] = await office.database.sql<{ pairs: number }>`
      select count(*)::int as pairs from scheduling.booking where version > 1 and state = 'confirmed'`;
    return row!.pairs;
  };
  const looksRight = async (name: string) => {
    expect(await lookAt(page, name)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
  };

  it('shows what a decision would do before anything is done', async () => {
    await page.getByText('7월 26일 이후 1차 접종자 4주 간격').click();
    await page.getByRole('button', { name: '변경안 보기' }).waitFor();
    await looksRight('moves-form');
    await page.getByRole('button', { name: '변경안 보기' }).click();
    await page.getByRole('heading', { name: '주별 2차 예약' }).waitFor();
    const summary = await page.getByRole('region', { name: '변경안 요약' }).innerText();
    expect(summary).toContain('2,000');
    expect(summary).toContain('1,000');
    expect(await movedPairs()).toBe(0);
    await looksRight('moves-proposal');
  }, 120_000);

  it('lists people masked, page by page', async () => {
    await page.getByRole('button', { name: /연락처 없음/ }).click();
    await page.getByText('홍*동').first().waitFor();
    expect(await page.getByText('홍길동').count()).toBe(0);
    await page.getByRole('button', { name: /옮길 분/ }).click();
    await page.getByText('1 / 20쪽').waitFor();
    await page.getByRole('button', { name: '다음 쪽' }).click();
    await page.getByText('2 / 20쪽').waitFor();
    await looksRight('moves-people');
  }, 120_000);

  it('begins only when the number of people is typed, and shows how far it has come', async () => {
    const begin = page.getByRole('button', { name: '1,000명 옮기기 시작' });
    expect(await begin.isDisabled()).toBe(true);
    await page.getByLabel(/옮길 사람 수/).fill('999');
    expect(await begin.isDisabled()).toBe(true);
    await page.getByLabel(/옮길 사람 수/).fill('1000');
    await begin.scrollIntoViewIfNeeded();
    await looksRight('moves-confirm');
    await begin.click();
    await page.getByRole('heading', { name: '모두 처리했습니다' }).waitFor({ timeout: 90_000 });
    expect(await movedPairs()).toBe(1_000);
    await looksRight('moves-done');
  }, 150_000);

  it('gives the files, and takes everything back', async () => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '되돌리기 파일(JSON) 내려받기' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('bulk-move-undo.json');
    await page.getByRole('button', { name: '되돌리기', exact: true }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: '되돌리기', exact: true }).click();
    await page.getByRole('heading', { name: '되돌렸습니다' }).waitFor({ timeout: 90_000 });
    await looksRight('moves-undone');
    const [row] = await office.database.sql<{ right: number }>`
      select count(*)::int as right from scheduling.booking b join scheduling.bulk_move_item i on i.booking_id = b.id
      where i.state = 'undone' and b.slot_id = i.from_slot_id`;
    expect(row!.right).toBe(1_000);
    await page.getByRole('button', { name: '목록으로' }).click();
    await page.getByRole('cell', { name: '되돌림' }).waitFor();
    await looksRight('moves-list');
    expect(devices.faults).toEqual([]);
  }, 150_000);
});
