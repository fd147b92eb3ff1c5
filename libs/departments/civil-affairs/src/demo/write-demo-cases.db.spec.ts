import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openCasework, type Casework } from '../../../../../test/support/casework.ts';
import { civilAffairs } from '../index.ts';
import { casesOfMonths } from './invent-cases.ts';
import { WriteDemoCases } from './write-demo-cases.ts';
import { WorkingDays } from '#casework';
import type { Actor } from '#kernel';

let casework: Casework;
const lead: Actor = { kind: 'staff', id: null, permissions: [], scope: 'seongbuk-civil' };
beforeAll(async () => {
  casework = await openCasework([{ ...civilAffairs.cases!, department: 'civil-affairs' }]);
  const { takeOver, calendar, registerPerson, staff, setUpStaff, clock } = casework;
  clock.advanceTo(Temporal.Instant.from('2021-05-26T07:30:00+09:00'));
  const account = { displayName: '한민원', password: 'x'.repeat(12), centreCode: 'seongbuk-civil' };
  await setUpStaff.run([], [{ ...account, username: 'civil', roles: ['civil-clerk'] }]);
  const demo = new WriteDemoCases(takeOver, calendar, registerPerson, staff);
  await demo.run();
  await demo.run();
}, 60_000);
afterAll(() => casework.close());

describe('the demonstration of the civil-affairs desk', () => {
  it('shows the tables that the bureau printed for January to April 2021', async () => {
    const { groups, averageDays, workingDays, total } = await casework.as(lead, () =>
      casework.count.run({
        from: Temporal.PlainDate.from('2021-01-01'),
        to: Temporal.PlainDate.from('2021-04-30'),
      }),
    );
    expect([averageDays, workingDays]).toEqual([80, 82]);
    const table = groups.map(({ label, total: sum, lines }) => [
      label,
      [sum.received, sum.perDay],
      ...lines.map((line) => [line.received, line.perDay]),
    ]);
    expect(table).toEqual([
      ['민원 접수', [6_898, 86], [5_676, 71], [119, 2], [990, 12], [113, 1]],
      ['가족관계등록 신고', [3_196, 40], [671, 9], [749, 9], [447, 6], [158, 2], [261, 3], [910, 11]],
    ]);
    expect(groups[1]!.total.told).toBe(988);
    expect(total.open).toBe(0);
    expect(total.kept / total.closed).toBeGreaterThan(0.95);
    expect(total.kept).toBeLessThan(total.closed);
  });

  it('has work of every colour on the morning of 26 May', async () => {
    const { counts, items } = await casework.as(lead, () =>
      casework.list.run({ inbox: 'open', typed: '', page: 1 }),
    );
    expect(counts.open).toBe(64);
    expect(counts.late).toBeGreaterThan(0);
    expect(counts.near).toBeGreaterThan(0);
    expect(items[0]).toMatchObject({ light: 'late' });
  });

  it('is the same every time', async () => {
    const days = await WorkingDays.around(casework.calendar, Temporal.PlainDate.from('2021-01-01'));
    const parts = { days, people: ['a', 'b', 'c'], handlers: ['h'] };
    expect(JSON.stringify(casesOfMonths(parts))).toBe(JSON.stringify(casesOfMonths(parts)));
  });
});
