import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { reseat, type Seated, type SeatsAt } from './reseat.ts';

const seats = (minute: number, capacity: number, more: Partial<SeatsAt> = {}): SeatsAt => ({
  key: `${minute}|${more.step ?? 1}|${more.channel ?? 'online'}`,
  startsAt: minute,
  step: 1,
  channel: 'online',
  capacity,
  fixed: 0,
  isPlanned: true,
  isOffered: true,
  ...more,
});
const person = (order: number, minute: number, more: Partial<Seated> = {}): Seated => ({
  bookingId: `b${order}`,
  at: `${minute}|${more.step ?? 1}|${more.channel ?? 'online'}`,
  startsAt: minute,
  step: 1,
  channel: 'online',
  order,
  ...more,
});
const told = (people: Seated[], offered: SeatsAt[]) =>
  reseat(people, offered).map((one) => (one.kind === 'moved' ? one.to.split('|')[0] : one.kind));

describe('a day with fewer seats', () => {
  it('keeps everybody for whom their own time still has room', () => {
    expect(told([person(1, 0), person(2, 0)], [seats(0, 2)])).toEqual(['kept', 'kept']);
  });

  it('lets who booked first stay and gives the others the nearest time', () => {
    const people = [person(3, 30), person(1, 30), person(2, 30)];
    expect(told(people, [seats(0, 5), seats(30, 1), seats(40, 1), seats(90, 5)])).toEqual([
      '0',
      'kept',
      '40',
    ]);
  });

  it('takes the later of two times that are equally near', () => {
    expect(told([person(1, 30)], [seats(20, 1), seats(30, 0), seats(40, 1)])).toEqual(['40']);
  });

  it('orphans who booked last when the day has no seat left', () => {
    expect(told([person(1, 0), person(2, 0), person(3, 0)], [seats(0, 0), seats(50, 2)])).toEqual([
      '50',
      '50',
      'orphaned',
    ]);
  });

  it('leaves the seats of another step alone, and uses another way of booking before it orphans', () => {
    const offered = [seats(0, 0), seats(10, 4, { step: 2 }), seats(20, 1, { channel: 'staff' })];
    expect(told([person(1, 0), person(2, 0)], offered)).toEqual(['20', 'orphaned']);
  });

  it('prefers seats of the own way of booking at the same time', () => {
    const offered = [seats(0, 0), seats(20, 1, { channel: 'staff' }), seats(20, 1)];
    expect(reseat([person(1, 0)], offered)).toMatchObject([{ to: '20|1|online' }]);
  });

  it('lets who loses their seat at a time stay at it on a seat of another way, before others come', () => {
    const offered = [seats(0, 0), seats(10, 0), seats(10, 1, { channel: 'staff' }), seats(60, 5)];
    const [first, second] = reseat([person(1, 0), person(2, 10)], offered);
    expect([first!.kind, second]).toMatchObject(['moved', { kind: 'kept', to: '10|1|staff' }]);
  });

  it('counts seats of who is already here, and offers no time that cannot be told any more', () => {
    const offered = [seats(0, 1, { isOffered: false }), seats(30, 1, { fixed: 1 }), seats(60, 1)];
    expect(told([person(1, 30)], offered)).toEqual(['60']);
  });

  it('lets go of unconfirmed holds before anybody who has confirmed', () => {
    const people = [person(1, 0, { isHold: true }), person(2, 0)];
    expect(told(people, [seats(0, 1), seats(10, 5)])).toEqual(['orphaned', 'kept']);
  });
});

describe('a family', () => {
  const family = (order: number, minute: number, more: Partial<Seated> = {}) =>
    person(order, minute, { family: 'Kim', ...more });
  const toldTogether = (people: Seated[], offered: SeatsAt[]) =>
    reseat(people, offered, 30).map((one) => (one.kind === 'moved' ? one.to.split('|')[0] : one.kind));

  it('stays together where both can stay', () => {
    expect(toldTogether([family(1, 0), family(2, 10)], [seats(0, 1), seats(10, 1)])).toEqual([
      'kept',
      'kept',
    ]);
  });

  it('is moved together where only one could stay and no time beside it is free', () => {
    const offered = [seats(0, 1), seats(60, 1), seats(70, 1)];
    expect(toldTogether([family(1, 0), family(2, 0)], offered)).toEqual(['60', '70']);
  });

  it('keeps what it has where the other finds a time beside it, before who booked later', () => {
    const offered = [seats(0, 1), seats(20, 1), seats(60, 5)];
    const people = [family(1, 0), family(2, 0), person(3, 0)];
    expect(toldTogether(people, offered)).toEqual(['kept', '20', '60']);
  });

  it('leaves a seat it cannot use together to who booked later', () => {
    const offered = [seats(0, 1), seats(90, 5)];
    const people = [family(1, 0), family(2, 0), person(3, 0)];
    expect(toldTogether(people, offered)).toEqual(['90', '90', 'kept']);
  });

  it('finds no time together where there is none, though each alone would', () => {
    const offered = [seats(0, 1), seats(90, 1)];
    expect(toldTogether([family(1, 0), family(2, 0)], offered)).toEqual(['orphaned', 'orphaned']);
    const alone = [person(1, 0), person(2, 0)];
    expect(toldTogether(alone, offered)).toEqual(['kept', '90']);
  });

  it('stays at its time on seats of two ways of booking', () => {
    const offered = [seats(0, 1), seats(0, 1, { channel: 'staff' }), seats(10, 5)];
    expect(reseat([family(1, 0), family(2, 0)], offered, 30)).toMatchObject([
      { kind: 'kept' },
      { kind: 'kept', to: '0|1|staff' },
    ]);
  });

  it('that has not confirmed is let go of together', () => {
    const people = [family(1, 0, { isHold: true }), family(2, 0, { isHold: true }), person(3, 10)];
    expect(toldTogether(people, [seats(0, 1), seats(10, 0)])).toEqual(['orphaned', 'orphaned', '0']);
  });
});

describe('every day', () => {
  const minutes = fc.constantFrom(0, 10, 20, 30, 40, 50);
  const channel = fc.constantFrom('online', 'staff');
  const step = fc.constantFrom(1, 2);
  const day = fc.record({
    seats: fc.uniqueArray(
      fc.record({
        minute: minutes,
        step,
        channel,
        capacity: fc.nat(4),
        fixed: fc.nat(2),
        isOffered: fc.boolean(),
      }),
      { selector: (one) => `${one.minute}|${one.step}|${one.channel}` },
    ),
    people: fc.array(fc.record({ minute: minutes, step, channel, isHold: fc.boolean() }), { maxLength: 30 }),
  });

  it('seats nobody twice, fills no time beyond its seats, seats as many as can be and keeps the order', () => {
    fc.assert(
      fc.property(day, (drawn) => {
        const offered = drawn.seats.map(({ minute, ...more }) => seats(minute, more.capacity, more));
        const people = drawn.people.map(({ minute, ...more }, order) => person(order, minute, more));
        const done = reseat(people, offered);
        const seatOf = (one: (typeof done)[number]) => (one.kind === 'orphaned' ? null : (one.to ?? one.at));
        expect(done.map((one) => one.bookingId)).toEqual(people.map((one) => one.bookingId));
        const taken = Map.groupBy(
          done.filter((one) => seatOf(one) !== null),
          (one) => seatOf(one)!,
        );
        for (const one of offered) {
          const room = Math.max(0, one.capacity - one.fixed);
          expect(taken.get(one.key)?.length ?? 0).toBeLessThanOrEqual(room);
        }
        for (const one of done) {
          if (one.kind === 'orphaned' || !one.to) continue;
          const to = offered.find((seat) => seat.key === one.to)!;
          expect([to.step, one.isHold]).toEqual([one.step, false]);
          expect([to.startsAt === one.startsAt, to.isOffered || one.kind === 'kept']).toEqual([
            one.kind === 'kept',
            true,
          ]);
        }
        for (const each of [1, 2]) {
          const orphans = done.filter((one) => one.step === each && one.kind === 'orphaned' && !one.isHold);
          const stillFree = offered.some(
            (seat) =>
              seat.step === each &&
              seat.isOffered &&
              (taken.get(seat.key)?.length ?? 0) < seat.capacity - seat.fixed,
          );
          expect(orphans.length > 0 && stillFree).toBe(false);
          const lastMoved = Math.max(
            -1,
            ...done.flatMap((one) => (one.step === each && one.kind === 'moved' ? one.order : [])),
          );
          expect(orphans.every((one) => one.order > lastMoved)).toBe(true);
        }
        for (const [key, own] of Map.groupBy(
          done.filter((one) => !one.isHold),
          (one) => one.at,
        )) {
          const kept = own.filter((one) => one.kind === 'kept').map((one) => one.order);
          const gone = own.filter((one) => one.kind !== 'kept').map((one) => one.order);
          expect(Math.max(-1, ...kept) < Math.min(Infinity, ...gone) || key === '').toBe(true);
        }
      }),
    );
  });

  it('seats families of a step together or not at all, beside people who come alone', () => {
    const families = fc.array(
      fc.record({ minute: minutes, apart: fc.constantFrom(0, 10), size: fc.integer({ min: 1, max: 3 }) }),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(day, families, (drawn, groups) => {
        const offered = drawn.seats.map(({ minute, ...more }) => seats(minute, more.capacity, more));
        let order = 0;
        const people = groups.flatMap(({ minute, apart, size }, at) =>
          Array.from({ length: size }, (_, nth) =>
            person((order += 1), minute + (nth === 0 ? 0 : apart), size > 1 ? { family: `f${at}` } : {}),
          ),
        );
        const done = reseat(people, offered, 20);
        const seatOf = (one: (typeof done)[number]) =>
          one.kind === 'orphaned' ? null : one.kind === 'moved' ? one.to : (one.to ?? one.at);
        for (const one of offered) {
          const taken = done.filter((who) => seatOf(who) === one.key).length;
          expect(taken).toBeLessThanOrEqual(Math.max(0, one.capacity - one.fixed));
        }
        for (const [, own] of Map.groupBy(
          done.filter((one) => one.family !== undefined),
          (one) => one.family,
        )) {
          const times = own.flatMap((one) =>
            seatOf(one) === null ? [] : Number(seatOf(one)!.split('|')[0]),
          );
          expect([0, own.length]).toContain(times.length);
          if (times.length > 0) expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(20);
        }
      }),
    );
  });
});
