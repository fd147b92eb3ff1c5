import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel';
import { openHall, type Hall } from '../../../../test/support/counter-hall.ts';
import { TakeNumberFromHome } from './take-number-from-home.ts';

const CENTRE_DAY = { hours: 24 };

let hall: Hall;
let window: string;
beforeAll(async () => {
  hall = await openHall();
  [window] = (await hall.windows(undefined)) as [string];
});
afterAll(() => hall.close());

/** Two people wait, so that a number may be taken at home; the line of yesterday is gone. */
const morning = async () => {
  hall.clock.advance(CENTRE_DAY);
  if (hall.clock.today('Asia/Seoul').dayOfWeek > 5) hall.clock.advance({ hours: 48 });
  return [await hall.walkIn(), await hall.walkIn()];
};

describe('a number taken at home', () => {
  beforeEach(() => morning());

  it('keeps its place and is not called before the person is here', async () => {
    const mine = await hall.takesFromHome();
    const after = await hall.walkIn();
    expect((await hall.line()).map((one) => [one.number, one.isOnTheWay])).toEqual([
      ['P001', false],
      ['P002', false],
      [mine.ticketNumber, true],
      [after.ticketNumber, false],
    ]);
    expect(await hall.call(window)).toBe('P001');
    await hall.confirmArrival.run({ visitId: mine.visitId });
    await hall.confirmArrival.run({ visitId: mine.visitId });
    expect(await hall.call(window)).toBe('P002');
    expect(await hall.call(window)).toBe(mine.ticketNumber);
    expect(await hall.call(window)).toBe(after.ticketNumber);
  });

  it('lets those behind go first when its turn comes too early, and is missed when the time to come has run out', async () => {
    const mine = await hall.takesFromHome();
    const after = await hall.walkIn();
    expect(await hall.setAsideWhoIsAway.run()).toBe(0);
    expect([await hall.call(window), await hall.call(window), await hall.call(window)]).toEqual([
      'P001',
      'P002',
      after.ticketNumber,
    ]);
    expect(await hall.call(window)).toBeUndefined();
    expect(await hall.setAsideWhoIsAway.run()).toBe(1);
    expect(await hall.stateOf(mine.visitId)).toBe('parked');
    hall.clock.advance({ minutes: 19 });
    expect(await hall.missWhoStaysAway.run()).toBe(0);
    const later = await hall.walkIn();
    await hall.confirmArrival.run({ visitId: mine.visitId });
    expect((await hall.line()).map(({ number }) => number)).toEqual([mine.ticketNumber, later.ticketNumber]);

    await hall.call(window);
    await hall.call(window);
    await morning();
    const lost = await hall.takesFromHome();
    await hall.call(window);
    await hall.call(window);
    await hall.setAsideWhoIsAway.run();
    hall.clock.advance({ minutes: 20 });
    expect(await hall.missWhoStaysAway.run()).toBe(1);
    await expect(hall.confirmArrival.run({ visitId: lost.visitId })).rejects.toMatchObject({
      code: 'queueing.wrong-state',
    });
  });

  it('is refused while too few wait, for a second number, and once somebody has it by another door', async () => {
    const me = newId();
    const mine = await hall.takesFromHome(me);
    await expect(hall.takesFromHome(me, 'short')).rejects.toMatchObject({
      code: 'queueing.one-number-from-home',
      facts: { visitId: mine.visitId },
    });
    await expect(hall.takesFromHome(newId(), 'short')).rejects.toMatchObject({
      code: 'queueing.too-few-waiting',
      facts: { waiting: 0, least: 2 },
    });
    const personId = newId();
    await hall.arrive(undefined, { personId, serviceCode: 'long' });
    await expect(hall.takesFromHome(personId)).rejects.toMatchObject({ code: 'queueing.already-in-line' });
  });
});

describe('one person who asks from four phones at once', () => {
  class NobodyHolds extends TakeNumberFromHome {
    protected override async hold() {}
  }
  const rush = async (take: TakeNumberFromHome) => {
    await morning();
    for (const code of ['short', 'short']) await hall.walkIn(code);
    const personId = newId();
    const wishes = ['long', 'short', 'long', 'short'];
    await Promise.allSettled(
      wishes.map((serviceCode) => take.run({ personId, centreCode: 'centre-1', serviceCode })),
    );
    const tickets = await hall.sql`select id from queueing.ticket where person_id = ${personId}`;
    return tickets.length;
  };

  it('gets one number; the table alone sees to that as well', async () => {
    expect(await rush(hall.fromHome)).toBe(1);
    expect(await rush(new NobodyHolds(hall.unitOfWork, hall.desk))).toBe(1);
  });

  it('control: without the lock and the rule of the table they get several', async () => {
    await hall.sql`drop index queueing.one_open_ticket_from_home`;
    await hall.sql`drop index queueing.one_open_visit_of_a_person`;
    expect(await rush(new NobodyHolds(hall.unitOfWork, hall.desk))).toBeGreaterThan(1);
  });
});
