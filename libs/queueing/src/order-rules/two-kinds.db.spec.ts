import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openHall, type Hall } from '../../../../test/support/counter-hall.ts';

let hall: Hall;
let window: string;
beforeAll(async () => {
  hall = await openHall({ bookedEvery: 2, earlyMinutes: 10, lateMinutes: 15, assistedNeeds: ['wheelchair'] });
  [window] = (await hall.windows(undefined)) as [string];
});
afterAll(() => hall.close());

const newDay = () => {
  do hall.clock.advance({ hours: 24 });
  while (hall.clock.today('Asia/Seoul').dayOfWeek > 5);
  const day = hall.clock.now().toZonedDateTimeISO('Asia/Seoul').startOfDay().add({ hours: 24 });
  hall.clock.advanceTo(
    (day.dayOfWeek > 5 ? day.add({ days: 8 - day.dayOfWeek }) : day)
      .add({ hours: 10 })
      .toInstant()
      .toString(),
  );
};
const minute = () => hall.clock.now().epochMilliseconds / 60_000;

describe('people with and without an appointment in one line', () => {
  it('are called by appointment and arrival, every second call at most to one whose time has come ahead of the others', async () => {
    newDay();
    const walkIns = [];
    for (let at = 0; at < 4; at++) {
      walkIns.push((await hall.walkIn()).ticketNumber);
      hall.clock.advance({ seconds: 1 });
    }
    const later = await hall.booked(5);
    hall.clock.advance({ minutes: 5 });
    const due = await hall.booked(0);
    const line = await hall.line();
    expect(line.map((one) => [one.number, one.orderRule?.label])).toEqual([
      [later.ticketNumber, '예약 시각이 된 분, 2번째 호출마다 1명'],
      [walkIns[0], '도착 순'],
      [due.ticketNumber, '예약 시각이 된 분, 2번째 호출마다 1명'],
      [walkIns[1], '도착 순'],
      [walkIns[2], '도착 순'],
      [walkIns[3], '도착 순'],
    ]);
    for (const { number } of line) expect(await hall.call(window)).toBe(number);
  });

  interface Person {
    number: string;
    arrivedAt: number;
    /** The appointment, or the arrival of who has none. */
    orderAt: number;
    isBooked: boolean;
    isAssisted: boolean;
  }
  const acts = fc.array(
    fc.oneof(
      fc.record({ act: fc.constant('walk-in' as const) }),
      fc.record({
        act: fc.constant('booked' as const),
        until: fc.integer({ min: -10, max: 9 }),
        isAssisted: fc.boolean(),
      }),
      fc.record({ act: fc.constant('call' as const), minutes: fc.integer({ min: 0, max: 6 }) }),
    ),
    { minLength: 8, maxLength: 28 },
  );
  type Act = Parameters<Parameters<typeof acts.map>[0]>[0][number];
  type Call = { number: string; at: number; code: string };

  const play = async (walk: Act[], assistedEvery: number) => {
    newDay();
    await hall.decideFloorRule.run({
      centreCode: 'centre-1',
      reason: '시험',
      rule: {
        ...(await hall.listFloorRules.run({ centreCode: 'centre-1' })).inForce,
        assistedEvery,
        validFrom: hall.clock.today('Asia/Seoul').toString(),
      },
    });
    const people = new Map<string, Person>();
    const calls: Call[] = [];
    const callOne = async () => {
      const [first] = await hall.line(window);
      const number = await hall.call(window);
      expect(number).toBe(first?.number);
      if (first) calls.push({ number: first.number, at: minute(), code: first.orderRule!.code });
      return number;
    };
    for (const one of walk) {
      const at = minute();
      if (one.act === 'call') await callOne();
      else if (one.act === 'walk-in') {
        const { ticketNumber: number } = await hall.walkIn();
        people.set(number, { number, arrivedAt: at, orderAt: at, isBooked: false, isAssisted: false });
      } else {
        const startsAt = hall.clock.now().add({ minutes: one.until }).toString();
        const needs = one.isAssisted ? ['wheelchair'] : [];
        const ticket = await hall.arrive(startsAt, { serviceCode: 'long', needs });
        const number = `P${String(ticket.number).padStart(3, '0')}`;
        const { isAssisted } = one;
        people.set(number, { number, arrivedAt: at, orderAt: at + one.until, isBooked: true, isAssisted });
      }
      hall.clock.advance({ minutes: one.act === 'call' ? one.minutes : 0, seconds: 1 });
    }
    while (await callOne());
    expect(calls).toHaveLength(people.size);
    return { people, calls };
  };

  it('whatever comes, nobody is passed over twice in a row, and no more than every second call', async () => {
    await fc.assert(
      fc.asyncProperty(acts, fc.constantFrom(0, 2, 3), async (walk, assistedEvery) => {
        const { people, calls } = await play(walk, assistedEvery);
        const isAfter = (one: Person, other: Person) =>
          one.orderAt > other.orderAt || (one.orderAt === other.orderAt && one.arrivedAt > other.arrivedAt);
        for (const [place, { number }] of calls.entries()) {
          const own = people.get(number)!;
          const before = calls.slice(0, place).filter(({ at }) => at >= own.arrivedAt);
          const passes = before.map((call) => isAfter(people.get(call.number)!, own));
          expect(passes.some((passed, at) => passed && passes[at + 1])).toBe(false);
          expect(passes.filter(Boolean).length).toBeLessThanOrEqual(Math.ceil(before.length / 2));
          for (const [at, call] of before.entries()) {
            if (!passes[at]) continue;
            const { isBooked, isAssisted, orderAt } = people.get(call.number)!;
            expect(call.code === 'assisted' ? isAssisted : isBooked && orderAt <= call.at).toBe(true);
          }
        }
      }),
      { numRuns: 20 },
    );
  }, 60_000);

  it('whatever comes, who has an appointment is called within two calls for each who was due before', async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (walk) => {
        const { people, calls } = await play(walk, 0);
        for (const [place, { number }] of calls.entries()) {
          const own = people.get(number)!;
          if (!own.isBooked) continue;
          const dueAt = Math.max(own.orderAt, own.arrivedAt);
          const before = calls.slice(0, place).filter(({ at }) => at >= dueAt);
          const dueBefore = before.filter((call) => people.get(call.number)!.isBooked);
          expect(before.length).toBeLessThanOrEqual(2 * dueBefore.length + 1);
        }
      }),
      { numRuns: 20 },
    );
  }, 60_000);
});
