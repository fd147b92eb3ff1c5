import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { openScheduling } from '../../../../test/support/scheduling.ts';
import { SeatModel, type ModelCommand } from '../../../../test/support/seat-model.ts';
import {
  SeatStory,
  poolsOfStory,
  SUPPLY_SEATS,
  type StoryStep,
} from '../../../../test/support/seat-story.ts';
import { decide } from './decide.ts';
import { SeatEngine } from './seat-engine.ts';

jest.setTimeout(240_000);

const RUNS = 15;
const SEEDS = [20_210_526, 171_600];

const person = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const firstPool = fc.constantFrom('soon', 'one', 'two', 'one-staff', 'none');
const secondPool = fc.constantFrom('later', 'last');
const place = fc.nat({ max: 30 });

const take = fc
  .record({
    people: fc.oneof(
      { weight: 3, arbitrary: fc.tuple(person) },
      fc.array(person, { minLength: 2, maxLength: 3 }),
    ),
    first: fc.option(firstPool),
    second: fc.option(secondPool),
    holdMinutes: fc.option(fc.constantFrom(1, 5), { freq: 3 }),
    usesSupply: fc.boolean(),
  })
  .filter(({ first, second }) => first !== null || second !== null)
  .map(({ people, first, second, holdMinutes, usesSupply }): ModelCommand => ({
    kind: 'take',
    people,
    seats: [...(first ? [{ step: 1, pool: first }] : []), ...(second ? [{ step: 2, pool: second }] : [])],
    holdMinutes,
    addSeat: false,
    usesSupply,
  }));

const walkIn = fc
  .tuple(person, fc.constantFrom('soon-walk-in', 'one-walk-in'))
  .map(([who, pool]): ModelCommand => ({
    kind: 'take',
    people: [who],
    seats: [{ step: 1, pool }],
    holdMinutes: null,
    addSeat: true,
    usesSupply: false,
  }));

const release = fc
  .record({
    bookings: fc.uniqueArray(place, { minLength: 1, maxLength: 2 }),
    to: fc.constantFrom('cancelled', 'cancelled', 'expired', 'orphaned', 'no-show'),
  })
  .map((one): ModelCommand => ({ kind: 'release', ...one }));

/** To a pool of the booking's own step, which only the story knows. */
const move = fc
  .record({
    bookings: fc.uniqueArray(place, { minLength: 1, maxLength: 2 }),
    slots: fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 })),
    addSeat: fc.boolean(),
  })
  .map(({ bookings, slots, addSeat }): ModelCommand => ({
    kind: 'move',
    moves: bookings.map((booking, at) => ({ booking, pool: '', slot: slots[at]! })),
    addSeat,
  }));

const step: fc.Arbitrary<StoryStep> = fc.oneof(
  { weight: 6, arbitrary: take },
  { weight: 1, arbitrary: walkIn },
  { weight: 3, arbitrary: place.map((hold): ModelCommand => ({ kind: 'confirm', hold })) },
  { weight: 3, arbitrary: release },
  { weight: 3, arbitrary: move },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom('soon', 'one', 'two', 'later', 'last', 'one-staff', 'supply'),
        fc.nat({ max: 4 }),
      )
      .map(([pool, capacity]): ModelCommand => ({ kind: 'set-capacity', pool, capacity })),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'sweep' as const }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(1, 4, 5, 20).map((minutes) => ({ kind: 'clock' as const, minutes })),
  },
);
const steps = fc.array(step, { minLength: 5, maxLength: 40 });

let world: Awaited<ReturnType<typeof openScheduling>>;
/** Answers that came up: a story that never meets a refusal proves nothing about it. */
const heard = new Set<string>();

const open = async (engine?: typeof SeatEngine) => {
  world = await openScheduling({ engine });
};

const isCommand = (step: StoryStep): step is ModelCommand => step.kind !== 'clock' && step.kind !== 'sweep';

/** Compares after every step (or batch of steps): the answers, each pool's count, each booking's state. */
const follow = async (story: readonly StoryStep[], batchOf: number): Promise<void> => {
  const model = new SeatModel(poolsOfStory(), SUPPLY_SEATS);
  const real = await SeatStory.begin(world, model);
  for (let at = 0; at < story.length;) {
    const next = story[at]!;
    if (next.kind === 'clock' || next.kind === 'sweep') {
      if (next.kind === 'sweep') await world.expireHolds.run();
      else {
        model.now += next.minutes;
        world.clock.advance({ minutes: next.minutes });
      }
      at += 1;
      continue;
    }
    const batch: ModelCommand[] = [];
    for (let one = story[at]; one && batch.length < batchOf && isCommand(one); one = story[at]) {
      batch.push(one);
      at += 1;
    }
    // What a batch refers to must have happened before it: nobody knows the id of a booking not yet made.
    const known = real.resolve(batch);
    const commands = known.map((one) => real.write(one));
    const expected = known.map((one) => model.does(one));
    const answers = batchOf === 1 ? [await real.runs(commands[0]!)] : await real.runsTogether(commands);
    expect(answers).toEqual(expected);
    for (const answer of answers) heard.add(answer);
    expect(await real.stands()).toEqual(real.modelStands());
    expect(await world.miscounted()).toEqual([]);
    expect(await real.activeTwice()).toEqual([]);
  }
};

const always = (seed: number, batchOf: number, endOnFailure = false) =>
  fc.assert(
    fc.asyncProperty(steps, (story) => follow(story, batchOf)),
    { numRuns: RUNS, seed, endOnFailure, interruptAfterTimeLimit: 180_000, markInterruptAsFailure: true },
  );

describe('the engine answers as a simple model of one desk clerk does', () => {
  beforeAll(() => open());
  afterAll(() => world.close());

  it.each(SEEDS)('one command at a time (seed %i)', async (seed) => {
    await expect(always(seed, 1)).resolves.toBeUndefined();
  });

  it.each(SEEDS)('eight in one transaction, each in its turn (seed %i)', async (seed) => {
    await expect(always(seed, 8)).resolves.toBeUndefined();
  });

  it('and the stories meet every answer there is', () => {
    const refusals = [
      'already-booked',
      'booking-not-found',
      'hold-expired',
      'hold-not-found',
      'not-changeable',
      'person-twice',
      'same-time',
      'seats-taken',
      'slot-full',
      'slot-past',
      'supply-exhausted',
    ];
    expect([...heard].sort()).toEqual(['ok', ...refusals.map((code) => `scheduling.${code}`)]);
  });

  it('many at the same moment: every count is right, nobody has two, no pool is above its seats', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(take, take, walkIn, release, move), { minLength: 30, maxLength: 60 }),
        async (crowd) => {
          const model = new SeatModel(poolsOfStory(), SUPPLY_SEATS);
          const real = await SeatStory.begin(world, model);
          for (const one of real.resolve(crowd.slice(0, 12))) {
            expect(await real.runs(real.write(one))).toBe(model.does(one));
          }
          const rest = real.resolve(crowd.slice(12)).map((one) => real.write(one));
          const answers = await Promise.all(rest.map((command) => real.answer(command)));
          expect(answers.filter((answer) => answer !== 'ok' && !answer.startsWith('scheduling.'))).toEqual(
            [],
          );
          expect(await world.miscounted()).toEqual([]);
          expect(await real.activeTwice()).toEqual([]);
        },
      ),
      { numRuns: 15, seed: 9 },
    );
  });
});

/** Gives seats without looking whether there are any. */
class CarelessEngine extends SeatEngine {
  protected override decide: typeof decide = (standing, commands) => {
    const before = [...standing.pools.values()].map((pool) => [pool, pool.capacity] as const);
    for (const [pool] of before) pool.capacity = 1_000_000;
    const decided = decide(standing, commands);
    for (const [pool, capacity] of before) if (pool.capacity >= 1_000_000) pool.capacity = capacity;
    return decided;
  };
}

describe('control: the same stories', () => {
  afterEach(() => world.close());

  it('find an engine that does not count, once the table counts no longer either', async () => {
    await open(CarelessEngine);
    await world.sql`alter table scheduling.seat_pool drop constraint seat_pool_not_oversold`;
    await expect(always(SEEDS[0]!, 1, true)).rejects.toThrow(/Property failed/);
    await expect(always(SEEDS[0]!, 8, true)).rejects.toThrow(/Property failed/);
    const [pool] = await world.sql`select id from scheduling.seat_pool where taken > capacity limit 1`;
    expect(pool).toBeDefined();
  });
});
