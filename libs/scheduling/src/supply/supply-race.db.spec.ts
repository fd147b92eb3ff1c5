import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { BatchUnitOfWork } from '#kernel';
import { outcomes } from '../../../../test/support/at-once.ts';
import { openScheduling, type Scheduling } from '../../../../test/support/scheduling.ts';
import { PostgresAuditTrail } from '../../../audit/src/postgres-audit-trail.ts';
import { BookSlots } from '../book-slots/book-slots.ts';
import { Eligibility, type EligibilityAnswer } from '../registry.ts';
import { decide } from '../seats/decide.ts';
import { SeatEngine } from '../seats/seat-engine.ts';
import type { Standing } from '../seats/standing.ts';
import type { SeatCommand } from '../seats/commands.ts';
import { SetSupply } from './set-supply.ts';
import { ShowSupply } from './show-supply.ts';

jest.setTimeout(30_000);

const PEOPLE = 60;
const SUPPLY = 7;
const PROCESSES = 3;

/** Everybody may come while the supply of the only rule lasts. */
class Limited extends Eligibility {
  poolId = '';

  async prepare() {
    return (): EligibilityAnswer => ({
      status: 'eligible',
      group: null,
      offerCodes: ['desk.talk', 'desk.three-weeks'],
      place: null,
      opensOn: null,
      startsOn: null,
      product: null,
      message: '',
      ruleId: 'rule',
      supplyPoolId: this.poolId,
      supplyLeft: null,
      opensAt: null,
      closesAt: null,
    });
  }

  async listGroups() {
    return [];
  }
}

/** Counts seats and forgets that the rule has a supply. */
class Unmindful extends SeatEngine {
  protected override decide = (standing: Standing, commands: readonly SeatCommand[]) =>
    decide(
      standing,
      commands.map((command) =>
        command.kind === 'take'
          ? { ...command, members: command.members.map((member) => ({ ...member, supplyPoolId: null })) }
          : command,
      ),
    );
}

let scheduling: Scheduling;
let limited: Limited;
let setSupply: SetSupply;
afterEach(() => scheduling.close());

const open = async () => {
  limited = new Limited();
  scheduling = await openScheduling({ eligibility: limited });
  await scheduling.publish('2021-05-26');
  await scheduling.publish('2021-06-16');
  setSupply = new SetSupply(scheduling.unitOfWork);
  limited.poolId = (await setSupply.run({ code: 'desk.rule', capacity: SUPPLY })).poolId;
};

/** As many processes as may be, each with an engine of its own over the same database. */
const race = async (Engine: typeof SeatEngine) => {
  const { database, clock, unitOfWork, bookables, prepareBooking, availability, views } = scheduling;
  const processes = Array.from({ length: PROCESSES }, () => {
    const batches = new BatchUnitOfWork(database, clock, new PostgresAuditTrail());
    return new BookSlots(prepareBooking, new Engine(unitOfWork, batches, bookables), availability, views);
  });
  const slots = await scheduling.sql<{ id: string }>`
    select id from scheduling.slot where on_date = '2021-05-26' order by starts_at limit 30`;
  for (const { id } of slots) await scheduling.giveSeats(id, 100);
  const people = await scheduling.strangers(PEOPLE);
  return outcomes(
    people.map((personId, at) =>
      processes[at % PROCESSES]!.run({
        personId,
        offerCode: 'desk.talk',
        slotIds: [slots[at % slots.length]!.id],
      }),
    ),
  );
};

const supply = async () =>
  (await new ShowSupply(scheduling.database, scheduling.clock).run([limited.poolId])).get(limited.poolId);

describe('sixty people who book by a rule with supply for seven, at many times of the day', () => {
  it('are seven who get a seat, whichever process serves them', async () => {
    await open();
    const { done, refused } = await race(SeatEngine);
    expect(done).toHaveLength(SUPPLY);
    expect(refused).toEqual({ 'scheduling.supply-exhausted': PEOPLE - SUPPLY });
    expect(await supply()).toMatchObject({ capacity: SUPPLY, taken: SUPPLY });
    expect(await scheduling.miscounted()).toEqual([]);
  });

  it('are all served by an engine that forgets the supply', async () => {
    await open();
    const { done } = await race(Unmindful);
    expect(done).toHaveLength(PEOPLE);
  });
});

describe('a supply', () => {
  it('is one a person, though they come twice, and returns with what is given back', async () => {
    await open();
    const { personId, groupId } = await scheduling.book('desk.three-weeks', [
      '2021-05-26T08:00',
      '2021-06-16T08:00',
    ]);
    expect((await supply())!.taken).toBe(1);
    await scheduling.cancelBookings.run({ groupId, personId });
    expect((await supply())!.taken).toBe(0);
  });

  it('counts a hold that has run out as free, though nobody has tidied it up', async () => {
    await open();
    const personId = await scheduling.stranger();
    const slotIds = [await scheduling.slotAt('2021-05-26T08:00')];
    await scheduling.holdSeats.run({ ownerId: personId, offerCode: 'desk.talk', slotIds });
    expect((await supply())!.taken).toBe(1);
    scheduling.clock.advance({ minutes: 6 });
    expect((await supply())!.taken).toBe(0);
  });

  it('is not set below what is taken, nor by a booking of the same moment', async () => {
    await open();
    await scheduling.book('desk.talk', ['2021-05-26T08:00']);
    await expect(setSupply.run({ code: 'desk.rule', capacity: 0 })).rejects.toMatchObject({
      code: 'scheduling.seats-taken',
      facts: { taken: 1 },
    });
    await setSupply.run({ code: 'desk.rule', capacity: 1 });
    await expect(scheduling.book('desk.talk', ['2021-05-26T08:00'])).rejects.toMatchObject({
      code: 'scheduling.supply-exhausted',
    });
  });
});
