import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { StaffDirectory } from '#identity';
import { NIGHT_DESK, openScheduling, type Scheduling } from '../../../../test/support/scheduling.ts';
import { ApplyChange } from './apply-change.ts';
import { CarryOutChanges } from './carry-out-changes.job.ts';
import type { Change, Hours } from './change.ts';
import { ProposeChange } from './propose-change.ts';
import { ShowChange } from './show-change.ts';
import { UndoChange } from './undo-change.ts';

const DAY = '2021-05-26';
const TALK = 'desk.talk';
/** Two seats an hour from midnight to ten. */
const hours: Hours = {
  opens: '00:00',
  closes: '10:00',
  breakFrom: null,
  breakUntil: null,
  capacity: 20,
  slotMinutes: 60,
  staffCount: 4,
  seatsPerStaff: 5,
};
const setDay = (change: Partial<Hours>): Change => ({
  kind: 'set-day',
  date: DAY,
  hours: { ...hours, ...change },
  reason: '의사 한 분 병가',
});

let world: Scheduling;
let show: ShowChange;
beforeEach(async () => {
  world = await openScheduling();
  const { database, clock, unitOfWork, people } = world;
  show = new ShowChange(database, clock, unitOfWork, people, new StaffDirectory(database));
  await world.publish(DAY, '2021-05-28', NIGHT_DESK);
});
afterEach(async () => {
  const wrong = await world.miscounted();
  await world.close();
  if (wrong.length > 0) throw new Error(`Seats are counted wrongly: ${JSON.stringify(wrong)}`);
});

const propose = async (change: Change) => {
  const { proposalId } = await new ProposeChange(world.unitOfWork).run({ centreCode: NIGHT_DESK, change });
  return show.run(proposalId);
};
const apply = ({ id, fingerprint }: { id: string; fingerprint: string }) =>
  new ApplyChange(world.unitOfWork, world.engine, world.publishSessions).run({ proposalId: id, fingerprint });
const carryOut = async () => {
  const job = new CarryOutChanges(world.unitOfWork, world.engine);
  while ((await job.run()) > 0);
};
const family = (time: string, size = 2) => world.bookFamily(TALK, [`${DAY}T${time}`], size, NIGHT_DESK);
const alone = async (time: string) => {
  const slotId = await world.slotAt(`${DAY}T${time}`, NIGHT_DESK);
  await world.bookSlots.run({ personId: await world.stranger(), offerCode: TALK, slotIds: [slotId] });
};
const whereAre = async ({ bookings }: { bookings: { id: string }[] }) => {
  const rows = await world.sql<{ at: string }>`
    select case when state = 'confirmed' then to_char(starts_at at time zone 'Asia/Seoul', 'HH24:MI') else state end as at
    from scheduling.booking where id = any(${bookings.map((one) => one.id)}::uuid[]) order by 1`;
  return rows.map((row) => row.at);
};
const announced = async (name: string) =>
  (await world.facts()).filter((fact) => fact.name.startsWith(`scheduling.${name}.`)).length;

describe('a change of the calendar', () => {
  it('moves a family to times beside one another, and says in the list that they go together', async () => {
    const kims = await family('02:00');
    const view = await propose(setDay({ opens: '03:00', closes: '10:00', capacity: 7, staffCount: 2 }));
    expect(view.counts).toMatchObject({ moved: 2, orphaned: 0 });
    const { items } = await show.items(view.id, 'moved', -1);
    expect(items.map((item) => item.family)).toEqual([2, 2]);
    await apply(view);
    await carryOut();
    expect(await whereAre(kims)).toEqual(['03:00', '04:00']);
    expect(await announced('bookings-moved')).toBe(2);
  });

  it('lists a family that would be torn apart as finding no time, all of it', async () => {
    const kims = await family('02:00');
    for (const time of ['03:00', '04:00', '05:00', '06:00', '07:00', '08:00']) await alone(time);
    const change = setDay({ opens: '01:00', closes: '10:00', capacity: 9, staffCount: 2 });
    await alone('01:00');
    const view = await propose(change);
    expect(view.counts).toMatchObject({ moved: 0, orphaned: 2 });
    const { items } = await show.items(view.id, 'orphaned', -1);
    expect(items.map((item) => item.family)).toEqual([2, 2]);
    await apply(view);
    await carryOut();
    expect(await whereAre(kims)).toEqual(['orphaned', 'orphaned']);
  });

  it('moves the rest of a family each for themselves where one of them has cancelled meanwhile', async () => {
    const kims = await family('02:00', 2);
    const view = await propose(setDay({ opens: '03:00', capacity: 14 }));
    await apply(view);
    const [first, second] = kims.bookings;
    await world.engine.run({ kind: 'release', bookingIds: [first!.id], to: 'cancelled', why: 'by-resident' });
    await carryOut();
    expect(await whereAre({ bookings: [first!, second!] })).toEqual(['03:00', 'cancelled']);
    expect((await show.run(view.id)).progress).toEqual({ done: 1, skipped: 1, of: 2 });
  });

  it('is taken back for a family together, or for nobody of it', async () => {
    const [kims, lees] = [await family('02:00'), await family('09:00')];
    const view = await propose(setDay({ opens: '03:00', closes: '09:00', capacity: 12 }));
    await apply(view);
    await carryOut();
    expect([await whereAre(kims), await whereAre(lees)]).toEqual([
      ['03:00', '03:00'],
      ['08:00', '08:00'],
    ]);
    const undo = new UndoChange(world.unitOfWork, world.engine);
    await undo.run({ proposalId: view.id });
    // Somebody is quicker than the way back to one of the two seats at two o'clock.
    await alone('02:00');
    await carryOut();
    expect([await whereAre(kims), await whereAre(lees)]).toEqual([
      ['03:00', '03:00'],
      ['09:00', '09:00'],
    ]);
    const { items } = await show.items(view.id, 'not-done', -1);
    expect(items.map((item) => item.whyNot)).toEqual(['scheduling.slot-full', 'scheduling.slot-full']);
  });

  it('lets each go where there is room when they have long come apart', async () => {
    const kims = await family('02:00');
    const slotId = await world.slotAt(`${DAY}T09:00`, NIGHT_DESK);
    const move = { bookingId: kims.bookings[1]!.id, slotId, channel: 'online' as const };
    await world.engine.run({ kind: 'move', moves: [move], why: 'by-resident' });
    const view = await propose(setDay({ opens: '03:00', closes: '09:00', capacity: 12 }));
    expect(view.counts).toMatchObject({ moved: 2 });
    await apply(view);
    await carryOut();
    expect(await whereAre(kims)).toEqual(['03:00', '08:00']);
  });
});
