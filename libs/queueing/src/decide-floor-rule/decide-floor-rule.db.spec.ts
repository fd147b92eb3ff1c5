import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CENTRE, openQueue, type Queue } from '../../../../test/support/queue.ts';
import { PLAIN_FLOOR_RULE } from '../floor-rules/floor-rule.ts';
import { FloorRules } from '../floor-rules/floor-rules.ts';

const on = (day: string) => Temporal.PlainDate.from(day);
const rule = (validFrom: string, assistedEvery: number) => ({
  ...PLAIN_FLOOR_RULE,
  validFrom,
  assistedEvery,
});

describe('the rules of the floor', () => {
  let queue: Queue;
  let rules: FloorRules;
  beforeAll(async () => {
    queue = await openQueue();
    rules = new FloorRules(queue.database);
    await queue.setUpCounters.run({
      centreCode: CENTRE,
      counters: [],
      floorRules: [rule('2021-04-01', 3)],
    });
  });
  afterAll(() => queue.close());

  const shareOn = async (day: string) => (await rules.inForce(CENTRE, on(day))).assistedEvery;
  const decide = (validFrom: string, assistedEvery: number) =>
    queue.decideFloorRule.run({ centreCode: CENTRE, rule: rule(validFrom, assistedEvery), reason: '조정' });

  it('hold from their day on; before anything was decided the plain ones do', async () => {
    expect([await shareOn('2021-03-31'), await shareOn('2021-04-01')]).toEqual([0, 3]);
  });

  it('are decided for today or later, and the later decision for a day holds', async () => {
    await expect(decide('2021-05-25', 5)).rejects.toMatchObject({ code: 'queueing.day-has-passed' });
    await decide('2021-06-01', 4);
    await decide('2021-06-01', 5);
    expect([await shareOn('2021-05-31'), await shareOn('2021-06-01')]).toEqual([3, 5]);
    const { inForce, rules: decided } = await queue.listFloorRules.run({ centreCode: CENTRE });
    expect(inForce.assistedEvery).toBe(3);
    expect(decided.map((one) => [one.validFrom, one.assistedEvery, one.state])).toEqual([
      ['2021-06-01', 5, 'ahead'],
      ['2021-06-01', 4, 'replaced'],
      ['2021-04-01', 3, 'in-force'],
    ]);
  });

  it('are not written again by a second set-up, and never changed', async () => {
    await queue.setUpCounters.run({
      centreCode: CENTRE,
      counters: [],
      floorRules: [rule('2021-04-01', 9)],
    });
    expect(await shareOn('2021-04-01')).toBe(3);
    await expect(queue.sql`update queueing.floor_rule set assisted_every = 2`).rejects.toThrow('append-only');
    await expect(queue.sql`delete from queueing.floor_rule`).rejects.toThrow('append-only');
  });
});
