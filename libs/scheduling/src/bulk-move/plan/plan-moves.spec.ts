import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countMoves, loadByWeek } from './count-moves.ts';
import { dateOf, dayNumberOf } from './day-numbers.ts';
import type { SeatsOfSlot } from './free-seats.ts';
import type { MovableBooking, MoveOutcome, MoveRule } from './move-rule.ts';
import { planMoves } from './plan-moves.ts';

const TEN = 600;

const rule = (change: Partial<MoveRule> = {}): MoveRule => ({
  services: [{ serviceCode: 'second', days: 42, floorDays: 21 }],
  direction: 'later',
  shifts: [],
  earliestOn: '2021-08-12',
  withinDays: 14,
  ...change,
});

const booking = (bookingId: string, firstOn: string | null, on: string, minute = TEN): MovableBooking => ({
  bookingId,
  serviceCode: 'second',
  kind: '2|online',
  slotId: `${on} ${minute}`,
  on,
  minute,
  firstOn,
});

const slot = (on: string, minute: number, free: number): SeatsOfSlot => ({
  slotId: `${on} ${minute}`,
  kind: '2|online',
  on,
  minute,
  free,
});

/** Nine, ten and eleven o'clock of every day of the stretch, but for the closed ones. */
const days = (from: string, to: string, free: number, closed: readonly string[] = []): SeatsOfSlot[] =>
  Array.from({ length: dayNumberOf(to) - dayNumberOf(from) + 1 }, (_, at) => dateOf(dayNumberOf(from) + at))
    .filter((on) => !closed.includes(on))
    .flatMap((on) => [540, TEN, 660].map((minute) => slot(on, minute, free)));

const outcomeOf = (plan: readonly MoveOutcome[], bookingId: string) =>
  plan.find((one) => one.bookingId === bookingId)!;

describe('a plan of moves', () => {
  const seats = days('2021-08-16', '2021-10-31', 1);

  it('keeps weekday and time in the first week after the interval', () => {
    const plan = planMoves(rule(), [booking('a', '2021-07-26', '2021-08-23')], seats);
    expect(plan).toEqual([
      expect.objectContaining({ outcome: 'moves', on: '2021-09-06', minute: TEN, fit: 'same-time' }),
    ]);
  });

  it('keeps the weekday of the follow-up where that is another than the first one’s', () => {
    const plan = planMoves(rule(), [booking('a', '2021-07-26', '2021-08-25')], seats);
    expect(plan[0]).toMatchObject({ on: '2021-09-08' });
  });

  it('goes back to the weekday of the first one where only a holiday had pushed the follow-up off it', () => {
    const open = days('2021-08-16', '2021-10-31', 1, ['2021-08-23']);
    const plan = planMoves(rule(), [booking('a', '2021-07-26', '2021-08-24')], open);
    expect(plan[0]).toMatchObject({ on: '2021-09-06', fit: 'same-time' });
  });

  it('takes the nearest time of the day when the same one is full', () => {
    const taken = seats.map((one) => (one.slotId === '2021-09-06 600' ? { ...one, free: 0 } : one));
    const plan = planMoves(rule(), [booking('a', '2021-07-26', '2021-08-23')], taken);
    expect(plan[0]).toMatchObject({ on: '2021-09-06', minute: 540, fit: 'other-time' });
  });

  it.each([
    ['is closed', days('2021-08-16', '2021-10-31', 1, ['2021-09-06', '2021-09-07'])],
    ['is full', seats.map((one) => (/09-0[67]/.test(one.on) ? { ...one, free: 0 } : one))],
  ])('goes on to the next open day when the day %s', (_, open) => {
    const plan = planMoves(rule(), [booking('a', '2021-07-26', '2021-08-23')], open);
    expect(plan[0]).toMatchObject({ on: '2021-09-08', minute: TEN, fit: 'next-day' });
  });

  it('obeys a shift of the date, as 10/18 → 10/11, a holiday → 10/8', () => {
    const autumn = rule({
      services: [{ serviceCode: 'second', days: 35, floorDays: 21 }],
      direction: 'earlier',
      shifts: [{ from: '2021-10-11', to: '2021-10-08' }],
      earliestOn: '2021-10-01',
    });
    const plan = planMoves(autumn, [booking('a', '2021-09-06', '2021-10-18')], seats);
    expect(plan[0]).toMatchObject({ on: '2021-10-08', fit: 'same-time', isShifted: true });
  });

  it('puts those whom the office shifts before the others of that day', () => {
    const shifts = [{ from: '2021-09-13', to: '2021-09-06' }];
    const bookings = [
      booking('usual', '2021-07-26', '2021-08-23'),
      booking('shifted', '2021-08-02', '2021-08-30'),
    ];
    const open = [slot('2021-09-06', TEN, 1), slot('2021-09-07', TEN, 1), slot('2021-08-23', TEN, 0)];
    const plan = planMoves(rule({ shifts }), bookings, open);
    expect(outcomeOf(plan, 'shifted')).toMatchObject({ on: '2021-09-06', isShifted: true });
    expect(outcomeOf(plan, 'usual')).toMatchObject({ on: '2021-09-07', fit: 'next-day' });
  });

  it('does not obey a shift that would fall below the least interval', () => {
    const shifts = [{ from: '2021-09-06', to: '2021-08-15' }];
    const plan = planMoves(
      rule({ shifts }),
      [booking('a', '2021-07-26', '2021-08-14')],
      [...seats, ...days('2021-08-09', '2021-08-15', 1)],
    );
    expect(plan[0]).toMatchObject({ outcome: 'moves', on: '2021-09-11', isShifted: false });
  });

  it.each([
    ['fits already', 'fits-already', booking('a', '2021-07-26', '2021-09-06')],
    ['is too soon for anybody to hear of it', 'too-soon', booking('a', '2021-07-15', '2021-08-11')],
    ['has lost its first appointment', 'no-first', booking('a', null, '2021-08-23')],
    [
      'is of another service',
      'no-first',
      { ...booking('a', '2021-07-26', '2021-08-23'), serviceCode: 'other' },
    ],
  ])('leaves what %s', (_, why, one) => {
    expect(planMoves(rule(), [one], seats)).toEqual([{ bookingId: 'a', outcome: 'stays', why }]);
  });

  it('moves nobody later who is to come earlier, and says that no earlier seat is free', () => {
    const full = days('2021-08-16', '2021-10-31', 0);
    const earlier = rule({ direction: 'earlier' });
    const plan = planMoves(
      earlier,
      [booking('a', '2021-07-26', '2021-09-13'), booking('b', '2021-07-26', '2021-09-01')],
      full,
    );
    expect(outcomeOf(plan, 'a')).toEqual({ bookingId: 'a', outcome: 'unplaceable', why: 'no-earlier-seat' });
    expect(outcomeOf(plan, 'b')).toMatchObject({ outcome: 'stays', why: 'fits-already' });
  });

  it('says whether the days are full or not published', () => {
    const one = [booking('a', '2021-07-26', '2021-08-23')];
    const why = (open: SeatsOfSlot[]) => planMoves(rule(), one, open)[0];
    expect(why(days('2021-08-16', '2021-10-31', 0))).toMatchObject({ why: 'no-seat' });
    expect(why(days('2021-08-16', '2021-09-05', 5))).toMatchObject({ why: 'not-published' });
  });

  it('lets those who leave a full day make room for those who come', () => {
    const full = [slot('2021-08-23', TEN, 0), slot('2021-09-06', TEN, 0), slot('2021-09-20', TEN, 1)];
    const plan = planMoves(
      rule({ withinDays: 0 }),
      [booking('early', '2021-07-26', '2021-08-23'), booking('late', '2021-08-09', '2021-09-06')],
      full,
    );
    expect(plan.map((one) => [one.bookingId, 'on' in one && one.on])).toEqual([
      ['late', '2021-09-20'],
      ['early', '2021-09-06'],
    ]);
  });

  it('counts people once and loads the weeks before and after', () => {
    const bookings = [booking('a', '2021-07-26', '2021-08-23'), booking('b', '2021-07-26', '2021-09-07')];
    const plan = planMoves(rule(), bookings, seats);
    expect(countMoves(plan, () => false)).toEqual({
      people: 2,
      moved: 1,
      sameTime: 1,
      otherTime: 0,
      nextDay: 0,
      shifted: 0,
      stays: 1,
      unplaceable: 0,
      noPhone: 1,
    });
    expect(loadByWeek(bookings, plan)).toEqual([
      { week: '2021-08-23', before: 1, after: 0 },
      { week: '2021-08-30', before: 0, after: 0 },
      { week: '2021-09-06', before: 1, after: 2 },
    ]);
  });
});

describe('any plan of moves', () => {
  const base = dayNumberOf('2021-08-02');
  const anyBooking = fc.record({
    first: fc.option(fc.integer({ min: 0, max: 40 }), { freq: 12 }),
    gap: fc.integer({ min: 14, max: 50 }),
    minute: fc.constantFrom(540, TEN, 660),
    kind: fc.constantFrom('2|online', '2|staff'),
  });
  const anyWorld = fc.record({
    bookings: fc.array(anyBooking, { maxLength: 60 }),
    free: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 110, maxLength: 110 }),
    closed: fc.array(fc.integer({ min: 0, max: 109 }), { maxLength: 25 }),
    rule: fc.record({
      days: fc.integer({ min: 21, max: 56 }),
      floorDays: fc.constant(21),
      direction: fc.constantFrom('later' as const, 'earlier' as const, 'either' as const),
      shift: fc.tuple(fc.integer({ min: 0, max: 109 }), fc.integer({ min: 0, max: 109 })),
      earliest: fc.integer({ min: 0, max: 30 }),
      withinDays: fc.integer({ min: 0, max: 21 }),
    }),
  });
  type World = typeof anyWorld extends fc.Arbitrary<infer Value> ? Value : never;

  const build = (world: World) => {
    const bookings = world.bookings.map(({ first, gap, minute, kind }, at) => {
      const on = dateOf(base + (first ?? 20) + gap);
      return {
        ...booking(
          `b${String(at).padStart(3, '0')}`,
          first === null ? null : dateOf(base + first),
          on,
          minute,
        ),
        kind,
      };
    });
    const seats = world.free.flatMap((free, at) =>
      world.closed.includes(at)
        ? []
        : ['2|online', '2|staff'].flatMap((kind) =>
            [540, TEN, 660].map((minute) => ({ ...slot(dateOf(base + at), minute, free), kind })),
          ),
    );
    const { days: interval, floorDays, direction, shift, earliest, withinDays } = world.rule;
    const made = rule({
      services: [{ serviceCode: 'second', days: interval, floorDays }],
      direction,
      shifts: [{ from: dateOf(base + shift[0]), to: dateOf(base + shift[1]) }],
      earliestOn: dateOf(base + earliest),
      withinDays,
    });
    return { bookings, seats, made };
  };

  /** Carries the plan out seat by seat and says where a seat was taken that nobody had left free. */
  const oversold = (
    plan: readonly MoveOutcome[],
    bookings: readonly MovableBooking[],
    seats: readonly SeatsOfSlot[],
  ) => {
    const free = new Map(seats.map((one) => [`${one.kind}|${one.slotId}`, one.free]));
    const byId = new Map(bookings.map((one) => [one.bookingId, one]));
    let wrong = 0;
    for (const move of plan) {
      if (move.outcome !== 'moves') continue;
      const { kind, slotId } = byId.get(move.bookingId)!;
      const left = (free.get(`${kind}|${move.slotId}`) ?? 0) - 1;
      if (left < 0) wrong += 1;
      free.set(`${kind}|${move.slotId}`, left);
      free.set(`${kind}|${slotId}`, (free.get(`${kind}|${slotId}`) ?? 0) + 1);
    }
    return wrong;
  };

  it('can be carried out one after the other and never takes a seat that is not free', () => {
    fc.assert(
      fc.property(anyWorld, (world) => {
        const { bookings, seats, made } = build(world);
        expect(oversold(planMoves(made, bookings, seats), bookings, seats)).toBe(0);
      }),
    );
  });

  it('would be caught overselling if it did not count seats', () => {
    let wrong = 0;
    fc.assert(
      fc.property(anyWorld, (world) => {
        const { bookings, seats, made } = build(world);
        const endless = seats.map((one) => ({ ...one, free: 1_000 }));
        wrong += oversold(planMoves(made, bookings, endless), bookings, seats);
      }),
    );
    expect(wrong).toBeGreaterThan(0);
  });

  it('answers for every booking once, keeps the least interval, the direction and the days that are open', () => {
    fc.assert(
      fc.property(anyWorld, (world) => {
        const { bookings, seats, made } = build(world);
        const plan = planMoves(made, bookings, seats);
        expect(plan.map((one) => one.bookingId).sort()).toEqual(bookings.map((one) => one.bookingId).sort());
        const byId = new Map(bookings.map((one) => [one.bookingId, one]));
        const [service] = made.services;
        for (const move of plan) {
          if (move.outcome !== 'moves') continue;
          const { firstOn, on, kind } = byId.get(move.bookingId)!;
          const gap = dayNumberOf(move.on) - dayNumberOf(firstOn!);
          expect(gap).toBeGreaterThanOrEqual(move.isShifted ? service!.floorDays : service!.days);
          expect(move.on >= made.earliestOn && on >= made.earliestOn).toBe(true);
          expect(move.on).not.toBe(on);
          if (made.direction === 'later') expect(move.on > on).toBe(true);
          if (made.direction === 'earlier') expect(move.on < on).toBe(true);
          expect(seats.some((one) => one.slotId === move.slotId && one.kind === kind)).toBe(true);
        }
      }),
    );
  });

  it('is the same again for the same input, in whatever order the bookings come', () => {
    fc.assert(
      fc.property(anyWorld, (world) => {
        const { bookings, seats, made } = build(world);
        const moves = (plan: MoveOutcome[]) => plan.filter((one) => one.outcome === 'moves');
        expect(moves(planMoves(made, [...bookings].reverse(), [...seats].reverse()))).toEqual(
          moves(planMoves(made, bookings, seats)),
        );
      }),
    );
  });

  it('of 20,000 pairs takes no longer than a breath', () => {
    const seats = Array.from({ length: 120 }, (_, at) => dateOf(base + at)).flatMap((on) =>
      Array.from({ length: 54 }, (_, slotAt) => slot(on, 480 + slotAt * 10, 1)),
    );
    const bookings = Array.from({ length: 20_000 }, (_, at) => {
      const first = base + (at % 40);
      return booking(`b${at}`, dateOf(first), dateOf(first + 28), 480 + (at % 54) * 10);
    });
    const start = performance.now();
    const plan = planMoves(rule({ earliestOn: '2021-08-02' }), bookings, seats);
    const seconds = (performance.now() - start) / 1_000;
    expect(plan).toHaveLength(20_000);
    expect(seconds).toBeLessThan(5);
  });
});
