import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel';
import { openPassportDesk, type PassportDesk } from '../../../../../test/support/passport-desk.ts';
import { writeReceipt } from './receipts.ts';

let desk: PassportDesk;
beforeAll(async () => {
  desk = await openPassportDesk();
});
afterAll(() => desk.close());

const asClerk = <Result>(work: () => Promise<Result>) => desk.as(desk.clerk, work);
const take = (amount = 53_000) =>
  asClerk(() =>
    desk.unitOfWork.run((tx) =>
      writeReceipt(tx, {
        caseId: newId(),
        caseNumber: 'P21-000001',
        kind: 'ten-years',
        amount,
        method: 'cash',
      }),
    ),
  );
const show = () => desk.register.run({ from: '2021-05-24', to: '2021-05-24', page: 1 });
const numbers = async () =>
  (await desk.database.sql<{ number: number }>`select number from passport.receipt order by number`).map(
    ({ number }) => number,
  );

describe('the register of fees', () => {
  it('numbers what is taken at once without a gap or a double, also beside takings that fail', async () => {
    const failing = () =>
      asClerk(() =>
        desk.unitOfWork.run(async (tx) => {
          await writeReceipt(tx, {
            caseId: newId(),
            caseNumber: 'P21-000002',
            kind: 'single',
            amount: 20_000,
            method: 'card',
          });
          throw new Error('the card was refused');
        }),
      );
    const acts = Array.from({ length: 24 }, (_, at) => (at % 4 === 0 ? failing() : take()));
    const done = await Promise.allSettled(acts);
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(18);
    expect(await numbers()).toEqual(Array.from({ length: 18 }, (_, at) => at + 1));
  });

  it('would number twice without the row that is held (control)', async () => {
    const next = () =>
      desk.unitOfWork.run(async ({ sql }) => {
        const [row] = await sql<{ next: number }>`
          select coalesce(max(number), 0)::int + 1 as next from passport.receipt where year = 2021`;
        await sql`select pg_sleep(0.05)`;
        return row!.next;
      });
    const given = await Promise.all(Array.from({ length: 6 }, next));
    expect(new Set(given).size).toBeLessThan(given.length);
  });

  it('gives a fee back once, as a row of its own with the reason', async () => {
    const { id } = await take(45_000);
    const acts = Array.from({ length: 3 }, () => asClerk(() => desk.refund.run({ id, reason: '신청 철회' })));
    const done = await Promise.allSettled(acts);
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const { items } = await show();
    expect(items[0]).toMatchObject({ amount: -45_000, isRefund: true, reason: '신청 철회', by: '한여권' });
    expect(items[1]).toMatchObject({ amount: 45_000, isGivenBack: true });
  });

  it('cannot be rewritten', async () => {
    await expect(desk.database.sql`update passport.receipt set amount = 1`).rejects.toThrow('append-only');
    await expect(desk.database.sql`delete from passport.receipt`).rejects.toThrow('append-only');
  });

  it('takes nothing more on a day that is closed', async () => {
    const closed = await asClerk(() => desk.closeDay.run());
    const { days } = await show();
    expect(closed).toEqual({ on: '2021-05-24', taken: 18 * 53_000 + 45_000, refunded: 45_000, receipts: 20 });
    expect(days).toEqual([{ ...closed, isClosed: true }]);
    await expect(take()).rejects.toMatchObject({ code: 'passport.day-is-closed' });
    await expect(asClerk(() => desk.closeDay.run())).rejects.toMatchObject({
      code: 'passport.day-is-closed',
    });
  });
});
