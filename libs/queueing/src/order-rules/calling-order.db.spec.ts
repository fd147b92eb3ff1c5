import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CENTRE, openQueue, type Queue } from '../../../../test/support/queue.ts';
import { PLAIN_FLOOR_RULE } from '../floor-rules/floor-rule.ts';

const EVERY = 3;
const LATE = 30;

let queue: Queue;
let desk: string;

beforeAll(async () => {
  queue = await openQueue('2021-05-26T00:00:00Z');
  [desk] = (await queue.counters('desk', 1)) as [string];
  await queue.setUpCounters.run({
    centreCode: CENTRE,
    counters: [],
    floorRules: [
      {
        ...PLAIN_FLOOR_RULE,
        validFrom: '2021-05-01',
        earlyMinutes: 10,
        lateMinutes: LATE,
        assistedEvery: EVERY,
        assistedNeeds: ['wheelchair'],
      },
    ],
  });
});
afterAll(() => queue.close());

// Every line begins empty in the morning.
beforeEach(() => newDay());
const newDay = () => {
  const morning = queue.clock.now().toZonedDateTimeISO('Asia/Seoul').add({ days: 1 }).startOfDay();
  queue.clock.advanceTo(morning.add({ hours: 9 }).toInstant().toString());
};

const minutesFromNow = (minutes: number) => queue.clock.now().add({ minutes }).toString();
const arrive = (minutesUntilAppointment: number, isAssisted = false) =>
  queue.arrive(minutesFromNow(minutesUntilAppointment), { needs: isAssisted ? ['wheelchair'] : [] });
const waiting = async () =>
  (await queue.listLine.run({ centreCode: CENTRE, stage: 'desk', counterId: desk })).waiting;
const call = async () => {
  const called = await queue.callNext.run({ counterId: desk });
  if (called) await queue.completeStage.run({ ticketId: called.ticketId });
  return called?.ticketId;
};
const callAll = async () => {
  const order: string[] = [];
  for (let id = await call(); id; id = await call()) order.push(id);
  return order;
};

describe('the order of a line', () => {
  it('lets one in three calls go to the assisted lane ahead of the others, and says why', async () => {
    const people = [];
    for (let at = 0; at < 5; at++) people.push(await arrive(at));
    const helped = [await arrive(8, true), await arrive(9, true)];
    const line = await waiting();
    expect(line.map((one) => [one.id, one.place, one.orderRule?.label])).toEqual([
      [helped[0]!.id, 1, '우선 · 휠체어 이용, 3번째 호출마다 1명'],
      [people[0]!.id, 2, '예약 시간 순'],
      [people[1]!.id, 3, '예약 시간 순'],
      [helped[1]!.id, 4, '우선 · 휠체어 이용, 3번째 호출마다 1명'],
      [people[2]!.id, 5, '예약 시간 순'],
      [people[3]!.id, 6, '예약 시간 순'],
      [people[4]!.id, 7, '예약 시간 순'],
    ]);
    expect(await callAll()).toEqual(line.map((one) => one.id));
  });

  it('does not count a call of the assisted lane that was due anyway as one ahead of the others', async () => {
    const first = await arrive(-1, true);
    const helped = await arrive(5, true);
    const other = await arrive(2);
    expect((await waiting()).map((one) => [one.id, one.orderRule?.code])).toEqual([
      [first.id, 'appointment'],
      [helped.id, 'assisted'],
      [other.id, 'appointment'],
    ]);
  });

  it('gives the share back when the call is undone', async () => {
    const other = await arrive(0);
    const helped = await arrive(5, true);
    const called = await queue.callNext.run({ counterId: desk });
    expect(called?.ticketId).toBe(helped.id);
    expect((await waiting())[0]!.id).toBe(other.id);
    await queue.undoStep.run({ ticketId: helped.id });
    expect((await waiting()).map((one) => one.id)).toEqual([helped.id, other.id]);
    await callAll();
  });

  it('leaves who is early aside until ten minutes before, unless nobody else waits', async () => {
    const early = await arrive(60);
    const later = await arrive(75);
    expect(await call()).toBe(early.id);
    const punctual = await arrive(5);
    expect((await waiting()).map((one) => [one.id, one.priorityLane, one.orderRule?.code])).toEqual([
      [punctual.id, 'normal', 'appointment'],
      [later.id, 'early', 'early'],
    ]);
    queue.clock.advance({ minutes: 65 });
    const last = await arrive(11);
    expect((await waiting()).map((one) => one.id)).toEqual([punctual.id, later.id, last.id]);
    await callAll();
  });

  it('counts who came too late by their arrival', async () => {
    const late = await arrive(-LATE - 1);
    const punctual = await arrive(-5);
    expect((await waiting()).map((one) => [one.id, one.orderRule?.code])).toEqual([
      [punctual.id, 'appointment'],
      [late.id, 'late'],
    ]);
    await callAll();
  });

  it('tells the visitor as many people ahead as the tablet shows', async () => {
    await arrive(0);
    const helped = await arrive(5, true);
    const other = await arrive(3);
    const line = await waiting();
    for (const one of [helped, other]) {
      const mine = await queue.readMyVisit.run({ personId: one.personId });
      expect(mine.visit?.peopleAhead).toBe(line.findIndex(({ id }) => id === one.id));
    }
    await callAll();
  });
});

describe('whatever comes and is called', () => {
  interface Person {
    id: string;
    appointmentAt: number;
    arrivedAt: number;
    isAssisted: boolean;
  }
  const acts = fc.array(
    fc.oneof(
      fc.record({
        act: fc.constant('arrive' as const),
        until: fc.integer({ min: -60, max: 9 }),
        isAssisted: fc.boolean(),
      }),
      fc.record({ act: fc.constant('call' as const), minutes: fc.integer({ min: 0, max: 12 }) }),
    ),
    { minLength: 6, maxLength: 26 },
  );

  it('the next call takes who the list shows first, and nobody is overtaken more than every third call', async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (walk) => {
        newDay();
        const people = new Map<string, Person>();
        const calls: { id: string; at: number; code: string }[] = [];
        const minute = () => queue.clock.now().epochMilliseconds / 60_000;
        const callOne = async () => {
          const [first] = await waiting();
          const id = await call();
          expect(id).toBe(first?.id);
          if (first) calls.push({ id: first.id, at: minute(), code: first.orderRule!.code });
          return id;
        };
        for (const one of walk) {
          if (one.act === 'arrive') {
            const at = minute();
            const { id } = await arrive(one.until, one.isAssisted);
            people.set(id, { id, appointmentAt: at + one.until, arrivedAt: at, isAssisted: one.isAssisted });
            queue.clock.advance({ seconds: 1 });
          } else {
            await callOne();
            // Never at the same instant as the next arrival: who came first must be known.
            queue.clock.advance({ minutes: one.minutes, seconds: 1 });
          }
        }
        while (await callOne());
        expect(calls).toHaveLength(people.size); // nobody is left behind

        const orderAt = (one: Person) =>
          one.arrivedAt > one.appointmentAt + LATE ? one.arrivedAt : one.appointmentAt;
        const isAfter = (one: Person, other: Person) =>
          orderAt(one) > orderAt(other) ||
          (orderAt(one) === orderAt(other) && one.arrivedAt > other.arrivedAt);
        for (const [place, { id }] of calls.entries()) {
          const own = people.get(id)!;
          const before = calls.slice(0, place).filter(({ at }) => at >= own.arrivedAt);
          const overtaking = before.filter((other) => isAfter(people.get(other.id)!, own));
          // The bound that the README states: of the calls made while somebody waits, every n-th at most.
          expect(overtaking.length).toBeLessThanOrEqual(Math.ceil(before.length / EVERY));
          for (const { id: other, code } of overtaking) {
            expect(code).toBe('assisted');
            expect(people.get(other)!.isAssisted).toBe(true);
          }
          // And the ordinary order is closed: who comes later than that stands behind.
          for (const other of before.map((one) => people.get(one.id)!))
            if (other.arrivedAt > orderAt(own) + LATE) expect(isAfter(other, own)).toBe(true);
        }
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});
