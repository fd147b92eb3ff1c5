import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allDay, openHall, type Hall } from '../../../../test/support/counter-hall.ts';
import { CENTRE } from '../../../../test/support/queue.ts';
import { DecideWalkInRule } from './decide-walk-in-rule.ts';
import { ListWalkInRules } from './list-walk-in-rules.ts';
import { walkInRule } from './walk-in-rule-schema.ts';

describe('when numbers are given out', () => {
  let hall: Hall;
  let decide: (validFrom: string, change: object) => Promise<unknown>;
  beforeAll(async () => {
    hall = await openHall();
    const use = new DecideWalkInRule(hall.unitOfWork, hall.services);
    decide = (validFrom, change) =>
      use.run({ centreCode: CENTRE, rule: { ...allDay, validFrom, ...change }, reason: '조정' });
  });
  afterAll(() => hall.close());

  it('is decided from a day on; the days before keep what held, and nothing decided is rewritten', async () => {
    await decide('2021-05-27', { hours: [] });
    expect(await hall.walkIn()).toMatchObject({ ticketNumber: 'P001' });
    const list = () =>
      new ListWalkInRules(hall.database, hall.clock, hall.services).run({ centreCode: CENTRE });
    const states = async () =>
      (await list()).rules
        .filter(({ serviceCode }) => serviceCode === 'long')
        .map(({ validFrom, state }) => [validFrom, state]);
    expect(await states()).toEqual([
      ['2021-05-27', 'later'],
      ['2021-05-01', 'in-force'],
    ]);
    hall.clock.advance({ hours: 24 });
    await expect(hall.walkIn()).rejects.toMatchObject({ code: 'queueing.numbers-closed' });
    expect(await states()).toEqual([
      ['2021-05-27', 'in-force'],
      ['2021-05-01', 'over'],
    ]);
    await expect(hall.sql`update queueing.walk_in_rule set most_per_day = 1`).rejects.toThrow('append-only');
  });

  it('is not decided for a day that has passed, nor for a service the centre never gave numbers for', async () => {
    await expect(decide('2021-05-26', {})).rejects.toMatchObject({ code: 'queueing.day-has-passed' });
    await expect(decide('2021-05-28', { serviceCode: 'other' })).rejects.toMatchObject({
      code: 'queueing.no-numbers-here',
    });
  });

  it('takes no spans that overlap or end before they begin', () => {
    const valid = (...hours: [string, string][]) =>
      walkInRule.safeParse({
        ...allDay,
        hours: hours.map(([opens, closes]) => ({ weekday: 1, opens, closes })),
      }).success;
    expect(valid(['09:00', '18:00'], ['18:00', '20:00'])).toBe(true);
    expect(valid(['09:00', '18:00'], ['17:00', '20:00'])).toBe(false);
    expect(valid(['18:00', '09:00'])).toBe(false);
  });
});
