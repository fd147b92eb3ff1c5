import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allDay, openHall, type Hall } from '../../../../test/support/counter-hall.ts';
import { CENTRE } from '../../../../test/support/queue.ts';

describe('how busy a centre is', () => {
  let hall: Hall;
  let window: string;
  beforeAll(async () => {
    hall = await openHall({}, [
      { ...allDay, mostPerHour: 5 },
      { ...allDay, serviceCode: 'short', hours: [{ weekday: 3, opens: '18:00', closes: '20:00' }] },
    ]);
    [window] = (await hall.windows(undefined)) as [string];
  });
  afterAll(() => hall.close());

  const look = async () => {
    hall.clock.advance({ seconds: 6 });
    const { services, ...rest } = await hall.showHowBusy.run({ centreCode: CENTRE });
    return { ...rest, long: services[0]!, short: services[1]! };
  };

  it('is told by service: who waits, how long it may take, and what is left', async () => {
    for (let at = 0; at < 3; at++) await hall.walkIn();
    const { long, short } = await look();
    expect(long).toMatchObject({
      isOpen: true,
      waiting: 3,
      left: 2,
      hours: [{ opens: '09:00', closes: '18:00' }],
    });
    // Three of twelve minutes each before one window.
    expect(long.estimate).toEqual({ fromMinutes: 25, toMinutes: 65 });
    expect(short).toMatchObject({ isOpen: false, opensAt: '18:00', waiting: 0, left: null });
    for (let at = 0; at < 3; at++) await hall.call(window);
  });

  it('promises nothing while no counter that serves it is open, nor on a closed day', async () => {
    await hall.closeCounter.run({ counterId: window });
    expect((await look()).long.estimate).toBeNull();
    await hall.openCounter.run({ counterId: window });
    hall.closedDays.days.add('2021-05-26');
    expect(await look()).toMatchObject({ isClosedToday: true, long: { isOpen: false, hours: [] } });
    hall.closedDays.days.clear();
  });

  it('tells the usual hours of this weekday from the visits of past weeks, and names nobody', async () => {
    for (const week of [1, 2]) {
      hall.clock.advanceTo(`2021-06-${week === 1 ? '02' : '09'}T01:00:00Z`); // Wednesdays, 10:00 in Seoul
      await hall.walkIn();
      await hall.walkIn();
      hall.clock.advance({ minutes: 10 * week });
      await hall.call(window);
      await hall.call(window);
    }
    hall.clock.advanceTo('2021-06-16T01:00:00Z');
    const { long } = await look();
    const [tenOClock] = long.usual.filter(({ hour }) => hour === 10);
    // Three Wednesdays with three, two and two people; the middle of the seven waits is ten minutes.
    expect(tenOClock).toEqual({ hour: 10, people: 2, minutes: 10 });
    hall.clock.advanceTo('2021-06-17T01:00:00Z');
    expect((await look()).long.usual).toEqual([]);
    expect(JSON.stringify(await look())).not.toMatch(/person|visit/i);
  });
});
