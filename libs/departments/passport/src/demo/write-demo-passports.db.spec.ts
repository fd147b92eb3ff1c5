import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openPassportDesk, type PassportDesk } from '../../../../../test/support/passport-desk.ts';

let desk: PassportDesk;
beforeAll(async () => {
  desk = await openPassportDesk();
  desk.clock.advanceTo(Temporal.Instant.from('2021-05-26T07:30:00+09:00'));
  await desk.demo.run();
  await desk.demo.run();
}, 60_000);
afterAll(() => desk.close());

describe('the demonstration of the passport office', () => {
  it('shows the table that the office printed for January to April 2021', async () => {
    const { total, perDay, workingDays, months } = await desk.as(desk.clerk, () =>
      desk.report.run({
        from: Temporal.PlainDate.from('2021-01-01'),
        to: Temporal.PlainDate.from('2021-04-30'),
      }),
    );
    expect(total).toEqual({ whole: 3_646, applied: 1_363, collected: 1_394, other: 889 });
    expect(perDay).toEqual({ whole: 45, applied: 17, collected: 17, other: 11 });
    expect(workingDays).toBe(82);
    expect(months.map(({ month }) => month)).toEqual(['2021-01', '2021-02', '2021-03', '2021-04']);
  });

  it('has passports at every stage on the morning of 26 May', async () => {
    const { counts } = await desk.as(desk.clerk, () =>
      desk.stageList.run({ stage: 'ready', number: '', page: 1 }),
    );
    expect(counts.map(({ stage }) => stage).sort()).toEqual([
      'arrived',
      'collected',
      'made',
      'ready',
      'received',
      'review',
    ]);
  });
});
