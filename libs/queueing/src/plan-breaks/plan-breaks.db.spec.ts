import { describe, expect, it } from '@jest/globals';
import { CENTRE, withQueue } from '../../../../test/support/queue.ts';
import { UnguardedCover } from '../../../../test/support/line-cover.ts';
import { PlanBreaks } from './plan-breaks.ts';

describe('the rotation of breaks', () => {
  const lunch = (counterId: string, from: string, to: string) => ({
    counterId,
    kind: 'lunch' as const,
    from: `2021-05-26T${from}:00+09:00`,
    to: `2021-05-26T${to}:00+09:00`,
  });

  it('keeps one counter of each line, says where it would not, and reminds the tablets', () =>
    withQueue(async (queue) => {
      const [one, two] = (await queue.counters('desk', 2)) as [string, string];
      const plan = (...breaks: ReturnType<typeof lunch>[]) =>
        queue.planBreaks.run({ centreCode: CENTRE, breaks });
      await plan(lunch(one, '12:00', '12:40'));
      await expect(plan(lunch(two, '12:30', '13:10'))).rejects.toMatchObject({
        code: 'queueing.line-left-alone',
        facts: { stageLabel: '상담', counterLabel: 'desk 2번', at: '2021-05-26T03:30:00Z' },
      });
      await expect(plan(lunch(one, '12:20', '12:50'))).rejects.toMatchObject({
        code: 'queueing.break-overlaps',
      });
      await plan(lunch(two, '12:40', '13:20'));
      const { breaks } = await queue.listBreaks.run({ centreCode: CENTRE });
      expect(breaks.map(({ counterLabel, from }) => [counterLabel, from])).toEqual([
        ['desk 1번', '2021-05-26T03:00:00Z'],
        ['desk 2번', '2021-05-26T03:40:00Z'],
      ]);
      expect(await queue.listCounters.get(one)).toMatchObject({
        nextBreak: { kind: 'lunch', from: '2021-05-26T03:00:00Z' },
      });
      await queue.withdrawBreak.run({ breakId: breaks[0]!.id });
      expect((await queue.listCounters.get(one)).nextBreak).toBeNull();
    }));

  it('of a line is all there or not at all, and a whole line may go when that is confirmed', () =>
    withQueue(async (queue) => {
      const [one, two] = (await queue.counters('desk', 2)) as [string, string];
      const breaks = [lunch(one, '12:00', '12:40'), lunch(two, '12:00', '12:40')];
      await expect(queue.planBreaks.run({ centreCode: CENTRE, breaks })).rejects.toMatchObject({
        code: 'queueing.line-left-alone',
      });
      expect((await queue.listBreaks.run({ centreCode: CENTRE })).breaks).toEqual([]);
      await queue.planBreaks.run({ centreCode: CENTRE, breaks, isConfirmed: true });
      const planned = (await queue.listBreaks.run({ centreCode: CENTRE })).breaks;
      expect(planned.map((one) => one.isConfirmed)).toEqual([false, true]);
    }));

  it('sees what somebody else plans at the same moment', () =>
    withQueue(async (queue) => {
      const counters = await queue.counters('desk', 2);
      const outcomes = await Promise.allSettled(
        counters.map((counterId) =>
          queue.planBreaks.run({ centreCode: CENTRE, breaks: [lunch(counterId, '12:00', '12:40')] }),
        ),
      );
      expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    }));

  it('control: without the guard two leads send the whole line away', () =>
    withQueue(async (queue) => {
      const cover = new UnguardedCover(queue.paths);
      const counters = await queue.counters('desk', 2);
      const outcomes = await Promise.allSettled(
        counters.map((counterId) =>
          queue.unitOfWork.run(async () => {
            await new PlanBreaks(queue.unitOfWork, cover).run({
              centreCode: CENTRE,
              breaks: [lunch(counterId, '12:00', '12:40')],
            });
            await cover.meet(); // both have looked and written before either commits
          }),
        ),
      );
      expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
    }));
});
