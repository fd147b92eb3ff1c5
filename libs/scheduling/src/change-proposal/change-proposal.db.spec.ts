import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { peopleWithoutPhone, StaffDirectory } from '#identity';
import { BatchUnitOfWork, DomainError, runInContext, type Transaction } from '#kernel';
import { SeatEngine } from '#scheduling';
import { outcomes } from '../../../../test/support/at-once.ts';
import { NIGHT_DESK, openScheduling, type Scheduling } from '../../../../test/support/scheduling.ts';
import type { SeatCommand } from '../seats/commands.ts';
import { ApplyChange } from './apply-change.ts';
import { CarryOutChanges } from './carry-out-changes.job.ts';
import type { Change, Hours } from './change.ts';
import { ProposeChange } from './propose-change.ts';
import type { ChangeView } from './change-view.ts';
import { ShowChange } from './show-change.ts';
import { UndoChange } from './undo-change.ts';

const DAY = '2021-05-26';
const TALK = 'desk.talk';
/** Twenty seats from midnight to ten, two an hour. */
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

let world: Scheduling;
let desk: ReturnType<typeof calendarOf>;

const calendarOf = (scheduling: Scheduling, engine: SeatEngine = scheduling.engine) => {
  const { unitOfWork, database, clock, people, sql } = scheduling;
  const propose = new ProposeChange(unitOfWork);
  const apply = new ApplyChange(unitOfWork, engine, scheduling.publishSessions);
  const show = new ShowChange(database, clock, unitOfWork, people, new StaffDirectory(database));
  const carryOut = new CarryOutChanges(unitOfWork, engine);
  const undo = new UndoChange(unitOfWork, engine);
  return {
    show,
    carryOut,
    apply: (view: ChangeView) => apply.run({ proposalId: view.id, fingerprint: view.fingerprint }),
    propose: async (change: Change): Promise<ChangeView> =>
      show.run((await propose.run({ centreCode: NIGHT_DESK, change })).proposalId),
    undo: (view: ChangeView) => undo.run({ proposalId: view.id }),
    async toTheEnd(): Promise<void> {
      while ((await carryOut.run()) > 0);
    },
    async carriedOut(change: Change): Promise<ChangeView> {
      const view = await this.propose(change);
      await this.apply(view);
      await this.toTheEnd();
      return show.run(view.id);
    },
    /** Seats and people of each time of the day, as `02:00 1/2`. */
    async times(date = DAY): Promise<string[]> {
      const rows = await sql<{ time: string; seats: number; taken: number }>`
        select to_char(s.starts_at at time zone 'Asia/Seoul', 'HH24:MI') as time, sum(p.capacity)::int as seats, sum(p.taken)::int as taken
        from scheduling.slot s join scheduling.seat_pool p on p.slot_id = s.id join scheduling.centre c on c.id = s.centre_id
        where c.code = ${NIGHT_DESK} and s.on_date = ${date}::date group by s.starts_at order by s.starts_at`;
      return rows.map((row) => `${row.time} ${row.taken}/${row.seats}`);
    },
    async whereIs(bookingId: string): Promise<string> {
      const [row] = await sql<{ at: string }>`
        select case when state = 'confirmed' then to_char(starts_at at time zone 'Asia/Seoul', 'HH24:MI') else state end as at
        from scheduling.booking where id = ${bookingId}`;
      return row!.at;
    },
    async announced(name: string): Promise<number> {
      return (await scheduling.facts()).filter((fact) => fact.name.startsWith(`scheduling.${name}.`)).length;
    },
  };
};

const book = async (time: string, date = DAY, who?: string) => {
  const personId = who ?? (await world.stranger());
  const slotId = await world.slotAt(`${date}T${time}`, NIGHT_DESK);
  const { groupId } = await world.bookSlots.run({ personId, offerCode: TALK, slotIds: [slotId] });
  const [booking] = await world.sql<{
    id: string;
  }>`select id from scheduling.booking where group_id = ${groupId}`;
  return { personId, groupId, id: booking!.id };
};
const fill = async (...times: string[]) => {
  const ids: string[] = [];
  for (const time of times) ids.push((await book(time)).id, (await book(time)).id);
  return ids;
};
const setDay = (change: Partial<Hours>, date = DAY): Change => ({
  kind: 'set-day',
  date,
  hours: { ...hours, ...change },
  reason: '의사 한 분 병가',
});

beforeEach(async () => {
  world = await openScheduling();
  desk = calendarOf(world);
  await world.publish('2021-05-24', '2021-05-31', NIGHT_DESK);
});
afterEach(async () => {
  const wrong = await world.miscounted();
  await world.close();
  if (wrong.length > 0) throw new Error(`Seats are counted wrongly: ${JSON.stringify(wrong)}`);
});

describe('a proposal', () => {
  it('says who stays, who gets another time, who finds none and who has no phone, and touches nothing', async () => {
    const ids = await fill('02:00', '03:00', '09:00');
    const [last] = await world.sql<{ personId: string }>`
      select person_id as "personId" from scheduling.booking where id = ${ids[5]!}`;
    await world.sql`update identity.person set phone_sealed = null where id = ${last!.personId}`;
    expect((await peopleWithoutPhone(world.sql, [last!.personId])).size).toBe(1);
    const before = await desk.times();
    const view = await desk.propose(setDay({ opens: '03:00', closes: '05:00', capacity: 5 }));
    expect(view.counts).toEqual({ kept: 2, moved: 3, orphaned: 1, letGo: 0, withoutPhone: 1 });
    expect(view.seats).toEqual({ before: 20, after: 5 });
    expect(await desk.times()).toEqual(before);
    expect(await world.sql`select 1 from scheduling.special_day`).toEqual([]);
    const { items } = await desk.show.items(view.id, 'without-phone', -1);
    expect(items).toMatchObject([
      { maskedName: '홍*동', maskedPhone: null, kind: 'orphaned', hasPhone: false },
    ]);
    const looks = await world.sql`select 1 from audit.entry where action = 'scheduling.change-list-seen'`;
    expect(looks).toHaveLength(1);
  });

  it('shows each time before and after', async () => {
    await fill('02:00');
    const view = await desk.propose(setDay({ opens: '03:00', capacity: 14, closes: '10:00' }));
    const lanes = await desk.show.lanes(view.id, DAY);
    expect(lanes.find((lane) => lane.startsAt === `${DAY}T02:00:00+09:00`)).toMatchObject({
      before: 2,
      after: 0,
      booked: 2,
      stay: 0,
    });
    expect(lanes.find((lane) => lane.startsAt === `${DAY}T03:00:00+09:00`)).toMatchObject({
      after: 2,
      come: 2,
    });
  });

  it.each<[string, Change, string]>([
    ['more seats than the staff can serve', setDay({ capacity: 21 }), 'scheduling.beyond-staff'],
    ['closing before opening', setDay({ closes: '00:00' }), 'scheduling.hours-wrong'],
    ['a day that is over', setDay({}, '2021-05-23'), 'scheduling.change-in-the-past'],
    [
      'what is so already',
      { kind: 'reset-day', date: DAY, reason: '원래대로' },
      'scheduling.nothing-changes',
    ],
  ])('refuses %s', async (_, change, code) => {
    await expect(desk.propose(change)).rejects.toMatchObject({ code });
  });
});

describe('carrying it out', () => {
  it('moves people to the nearest time, tells each, and leaves exactly the seats of the new plan', async () => {
    const ids = await fill('02:00', '03:00');
    const view = await desk.carriedOut(setDay({ capacity: 10, staffCount: 2 }));
    expect(view).toMatchObject({ state: 'applied', progress: { done: 2, skipped: 0, of: 2 } });
    const times = await desk.times();
    expect(times.every((time) => time.endsWith('/1'))).toBe(true);
    expect(await Promise.all(ids.map(desk.whereIs))).toEqual(['02:00', '01:00', '03:00', '04:00']);
    expect([await desk.announced('bookings-moved'), await desk.announced('bookings-orphaned')]).toEqual([
      2, 0,
    ]);
  });

  it('closes a day: everybody loses their time and is told, and nobody can book it', async () => {
    const ids = await fill('02:00', '03:00');
    await desk.carriedOut({ kind: 'close-day', date: DAY, reason: '정전' });
    expect(new Set(await Promise.all(ids.map(desk.whereIs)))).toEqual(new Set(['orphaned']));
    expect(await desk.announced('bookings-orphaned')).toBe(4);
    expect((await desk.times()).every((time) => time.endsWith(' 0/0'))).toBe(true);
    await expect(book('05:00')).rejects.toMatchObject({ code: 'scheduling.day-closed' });
  });

  it('closes the rest of today: who is here stays, times that are over stay as they were', async () => {
    const [early, here, soon, later] = [
      await book('01:00'),
      await book('04:00'),
      await book('04:00'),
      await book('09:00'),
    ];
    world.clock.advanceTo(`${DAY}T03:30:00+09:00`);
    await world.sql`update scheduling.booking set state = 'arrived' where id = ${here!.id}`;
    const view = await desk.carriedOut({ kind: 'close-rest', date: DAY, from: '06:00', reason: '누수' });
    expect(view.counts).toMatchObject({ kept: 1, moved: 1, orphaned: 0 });
    expect(await Promise.all([early, soon, later].map((one) => desk.whereIs(one!.id)))).toEqual([
      '01:00',
      '04:00',
      '05:00',
    ]);
    expect(await desk.times()).toEqual([
      '00:00 0/2',
      '01:00 1/2',
      '02:00 0/2',
      '03:00 0/2',
      '04:00 2/2',
      '05:00 1/2',
      '06:00 0/0',
      '07:00 0/0',
      '08:00 0/0',
      '09:00 0/0',
    ]);
    const [special] = await world.sql`select closes, capacity from scheduling.special_day`;
    expect(special).toEqual({ closes: '06:00:00', capacity: 12 });
  });

  it('moves nobody to a time that cannot be told any more', async () => {
    const late = await book('09:00');
    world.clock.advanceTo(`${DAY}T04:30:00+09:00`);
    const view = await desk.propose({ kind: 'close-rest', date: DAY, from: '06:00', reason: '누수' });
    expect(view.counts).toMatchObject({ moved: 0, orphaned: 1 });
    expect(await desk.whereIs(late.id)).toBe('09:00');
  });

  it('keeps the row of each time that stays, and opens those that are new', async () => {
    const three = await world.slotAt(`${DAY}T03:00`, NIGHT_DESK);
    await desk.carriedOut(setDay({ opens: '01:00', closes: '11:00', slotMinutes: 30 }));
    expect(await world.slotAt(`${DAY}T03:00`, NIGHT_DESK)).toBe(three);
    expect(await desk.times()).toHaveLength(21);
    await expect(book('10:30')).resolves.toBeDefined();
    await expect(book('00:00')).rejects.toMatchObject({ code: 'scheduling.slot-full' });
  });

  it('changes every published weekday from a date on, and the days nobody has published follow by themselves', async () => {
    const rule = { ...hours, capacity: 10, staffCount: 2 };
    const view = await desk.carriedOut({
      kind: 'weekly-hours',
      effectiveFrom: '2021-05-26',
      weekdays: [1, 3],
      isOpen: true,
      hours: rule,
      reason: '2팀 운영',
    });
    expect([view.days, view.firstDay, view.lastDay]).toEqual([2, '2021-05-26', '2021-05-31']);
    await world.publish('2021-06-02', '2021-06-02', NIGHT_DESK);
    const seats = async (date: string) =>
      (await desk.times(date)).reduce((sum, time) => sum + Number(time.split('/')[1]), 0);
    expect(
      await Promise.all(['2021-05-24', '2021-05-26', '2021-05-27', '2021-05-31', '2021-06-02'].map(seats)),
    ).toEqual([20, 10, 20, 10, 10]);
  });

  it('makes several changes together, previews them together, and takes them back together', async () => {
    const [stays] = await fill('02:00');
    const rule = { ...hours, capacity: 40, staffCount: 8 };
    const several: Change = {
      kind: 'several',
      changes: [
        {
          kind: 'weekly-hours',
          effectiveFrom: DAY,
          weekdays: [3],
          isOpen: true,
          hours: rule,
          reason: '의사 추가',
        },
        { kind: 'set-day', date: '2021-05-28', hours: rule, reason: '확대 운영' },
      ],
      reason: '계획 시나리오 반영',
    };
    const seen = await desk.propose(several);
    expect([seen.days, seen.seats, seen.counts.kept]).toEqual([2, { before: 40, after: 80 }, 2]);
    const seatsOn = async (date: string) =>
      (await desk.times(date)).reduce((sum, time) => sum + Number(time.split('/')[1]), 0);
    expect([await seatsOn(DAY), await seatsOn('2021-05-28')]).toEqual([20, 20]);
    const done = await desk.carriedOut(several);
    expect([await seatsOn(DAY), await seatsOn('2021-05-28')]).toEqual([40, 40]);
    expect(await desk.whereIs(stays!)).toBe('02:00');
    await desk.undo(done);
    await desk.toTheEnd();
    expect([await seatsOn(DAY), await seatsOn('2021-05-28')]).toEqual([20, 20]);
    expect(await world.sql`select 1 from scheduling.special_day`).toEqual([]);
  });

  it('makes none of several changes where one of them makes no sense', async () => {
    const several = (second: Change & { kind: 'set-day' }): Change => ({
      kind: 'several',
      changes: [{ kind: 'close-day', date: '2021-05-27', reason: '정전' }, second],
      reason: '함께 바꿈',
    });
    const tooMany = setDay({ capacity: 21 }) as Change & { kind: 'set-day' };
    await expect(desk.propose(several(tooMany))).rejects.toMatchObject({ code: 'scheduling.beyond-staff' });
    expect(await world.sql`select 1 from scheduling.change_proposal`).toEqual([]);
  });

  it('divides seats anew between the ways to book', async () => {
    const ids = await fill('02:00');
    const view = await desk.carriedOut({
      kind: 'seat-shares',
      effectiveFrom: DAY,
      shares: [
        { step: 1, channel: 'online', parts: 1 },
        { step: 1, channel: 'staff', parts: 1 },
      ],
      reason: '전화 예약분 확보',
    });
    const slot = await world.slotAt(`${DAY}T02:00`, NIGHT_DESK);
    expect([await world.seat(slot), await world.seat(slot, 1, 'staff')]).toMatchObject([
      { capacity: 1, taken: 1 },
      { capacity: 1, taken: 1 },
    ]);
    expect(await Promise.all(ids.map(desk.whereIs))).toEqual(['02:00', '02:00']);
    expect(view.counts).toMatchObject({ kept: 2, moved: 0 });
    const [told] = (await world.facts()).filter((fact) => fact.name.includes('bookings-moved'));
    expect(told!.payload).toMatchObject({ isAnnounced: false });
  });

  it('opens an extra day at once, and closes it again once nobody is booked', async () => {
    const holiday = { date: '2021-06-01', reason: '임시공휴일' };
    await desk.carriedOut({ kind: 'holidays', add: [holiday], remove: [], reason: '임시공휴일 지정' });
    expect(await world.publish(holiday.date, holiday.date, NIGHT_DESK)).toEqual({ days: 0 });
    const view = await desk.carriedOut(setDay({}, holiday.date));
    expect(await desk.times(holiday.date)).toHaveLength(10);
    const visitor = await book('02:00', holiday.date);
    await expect(desk.undo(view)).rejects.toMatchObject({
      code: 'scheduling.undo-would-displace',
      facts: { bookings: 1 },
    });
    await world.cancelBookings.run({ groupId: visitor.groupId, personId: visitor.personId });
    await desk.undo(view);
    await desk.toTheEnd();
    expect((await desk.times(holiday.date)).every((time) => time.endsWith('0/0'))).toBe(true);
    await expect(book('02:00', holiday.date)).rejects.toMatchObject({ code: 'scheduling.day-closed' });
  });
});

describe('a proposal that is no longer true', () => {
  it('is worked out anew and shown again, and nothing has happened', async () => {
    await fill('02:00');
    const seen = await desk.propose(setDay({ opens: '03:00', closes: '04:00', capacity: 2 }));
    expect(seen.counts).toMatchObject({ moved: 2, orphaned: 0 });
    const third = await book('03:00');
    await expect(desk.apply(seen)).rejects.toMatchObject({ code: 'scheduling.proposal-stale' });
    const again = await desk.show.run(seen.id);
    expect(again).toMatchObject({ state: 'open', counts: { kept: 1, moved: 1, orphaned: 1 } });
    expect(await desk.times()).toContain('02:00 2/2');
    await desk.apply(again);
    await desk.toTheEnd();
    expect(await desk.whereIs(third.id)).toBe('03:00');
  });

  it('is still true when somebody has booked who stays where they are', async () => {
    await fill('02:00');
    const seen = await desk.propose(setDay({ capacity: 10, staffCount: 2 }));
    await book('08:00');
    await expect(desk.apply(seen)).resolves.toBeUndefined();
    await desk.toTheEnd();
  });

  it('is carried out once, whoever presses how often', async () => {
    await fill('02:00');
    const view = await desk.propose(setDay({ capacity: 10, staffCount: 2 }));
    const { done, refused } = await outcomes([desk.apply(view), desk.apply(view), desk.apply(view)]);
    expect([done.length, refused]).toEqual([1, { 'scheduling.proposal-not-open': 2 }]);
    await desk.toTheEnd();
    expect(await desk.announced('bookings-moved')).toBe(1);
  });
});

describe('while it is carried out', () => {
  it('seats that are left are not given to others, promised ones wait, and free ones can be booked', async () => {
    await fill('02:00', '03:00');
    await desk.apply(await desk.propose(setDay({ capacity: 10, staffCount: 2 })));
    const tries = await outcomes(
      ['01:00', '02:00', '03:00', '04:00', '05:00', '05:00'].map((time) => book(time)),
    );
    expect([tries.done.length, tries.refused]).toEqual([1, { 'scheduling.slot-full': 5 }]);
    await desk.toTheEnd();
    expect((await desk.times()).slice(1, 6)).toEqual([
      '01:00 1/1',
      '02:00 1/1',
      '03:00 1/1',
      '04:00 1/1',
      '05:00 1/1',
    ]);
  });

  it('would give promised and left seats to others if times were not narrowed first', async () => {
    class Generous extends SeatEngine {
      override runAll(tx: Transaction, commands: readonly SeatCommand[]) {
        const seats = commands[0]?.kind === 'set-capacity';
        return seats
          ? Promise.resolve(commands.map(() => ({ done: { holdId: null, heldUntil: null, groups: [] } })))
          : super.runAll(tx, commands);
      }
    }
    const batches = new BatchUnitOfWork(world.database, world.clock);
    const careless = calendarOf(world, new Generous(world.unitOfWork, batches, world.bookables));
    await fill('02:00', '03:00');
    await careless.apply(await careless.propose(setDay({ capacity: 10, staffCount: 2 })));
    const tries = await outcomes(['01:00', '01:00', '04:00', '04:00'].map((time) => book(time)));
    expect(tries.done).toHaveLength(4);
    await careless.toTheEnd();
    expect(await desk.times()).toContain('01:00 3/3');
  });

  it('leaves alone whoever has cancelled before their turn, and says so', async () => {
    const [first, second] = [await book('02:00'), await book('02:00')];
    const view = await desk.propose(setDay({ capacity: 10, staffCount: 2 }));
    await desk.apply(view);
    await world.engine.run({
      kind: 'release',
      bookingIds: [second!.id],
      to: 'cancelled',
      why: 'by-resident',
    });
    await desk.toTheEnd();
    const { items } = await desk.show.items(view.id, 'not-done', -1);
    expect(items.map((item) => [item.bookingId, item.whyNot])).toEqual([
      [second!.id, 'scheduling.not-changeable'],
    ]);
    expect(await desk.whereIs(first!.id)).toBe('02:00');
    expect((await desk.times()).every((time) => time.endsWith('/1'))).toBe(true);
  });

  it('goes on after a process was killed in the middle of a batch, and moves nobody twice', async () => {
    await world.sql`update scheduling.opening_hours set capacity = 4000, staff_count = 4000, seats_per_staff = 1 where weekday = 5`;
    await world.publish('2021-06-04', '2021-06-04', NIGHT_DESK);
    const people = await world.strangers(330);
    const slotId = await world.slotAt('2021-06-04T02:00', NIGHT_DESK);
    await Promise.all(
      people.map((personId) => world.bookSlots.run({ personId, offerCode: TALK, slotIds: [slotId] })),
    );
    class Dying extends SeatEngine {
      calls = 0;
      override async runAll(tx: Transaction, commands: readonly SeatCommand[]) {
        const verdicts = await super.runAll(tx, commands);
        if (commands[0]!.kind === 'move' && (this.calls += 1) === 2) throw new Error('killed');
        return verdicts;
      }
    }
    const dying = calendarOf(
      world,
      new Dying(world.unitOfWork, new BatchUnitOfWork(world.database, world.clock), world.bookables),
    );
    const change = setDay({ opens: '03:00', capacity: 700, staffCount: 700, seatsPerStaff: 1 }, '2021-06-04');
    const view = await dying.propose(change);
    await dying.apply(view);
    expect(await dying.carryOut.run()).toBe(1);
    await expect(dying.carryOut.run()).rejects.toThrow('killed');
    expect((await desk.show.run(view.id)).progress).toEqual({ done: 100, skipped: 0, of: 330 });
    expect(await world.miscounted()).toEqual([]);
    await Promise.all([desk.toTheEnd(), calendarOf(world).toTheEnd()]);
    await desk.toTheEnd();
    expect(await desk.show.run(view.id)).toMatchObject({
      state: 'applied',
      progress: { done: 330, of: 330 },
    });
    expect(await desk.announced('bookings-moved')).toBe(330);
    const [moved] = await world.sql`
      select count(*)::int as n, max(version) as version from scheduling.booking
      where on_date = '2021-06-04' and starts_at >= '2021-06-03T18:00:00Z'`;
    expect(moved).toMatchObject({ n: 330, version: 2 });
  }, 60_000);
});

describe('taking it back', () => {
  it('gives everybody their time again, also who had lost it', async () => {
    const ids = await fill('02:00', '03:00', '09:00');
    const before = await desk.times();
    const view = await desk.carriedOut(setDay({ opens: '03:00', closes: '05:00', capacity: 4 }));
    expect(view.canUndo).toBe(true);
    await desk.undo(view);
    await desk.toTheEnd();
    expect(await desk.show.run(view.id)).toMatchObject({ state: 'undone', canUndo: false });
    expect(await Promise.all(ids.map(desk.whereIs))).toEqual([
      '02:00',
      '02:00',
      '03:00',
      '03:00',
      '09:00',
      '09:00',
    ]);
    expect(await desk.times()).toEqual(before);
    expect(await world.sql`select 1 from scheduling.special_day`).toEqual([]);
  });

  it('leaves who has chosen another time since where they are', async () => {
    const [stays, leaves] = [await book('02:00'), await book('02:00')];
    const view = await desk.carriedOut(setDay({ opens: '03:00', capacity: 14 }));
    await world.engine.run({
      kind: 'move',
      moves: [
        {
          bookingId: leaves!.id,
          slotId: await world.slotAt('2021-05-28T05:00', NIGHT_DESK),
          channel: 'online',
        },
      ],
      why: 'by-resident',
    });
    await desk.undo(view);
    await desk.toTheEnd();
    expect(await Promise.all([stays, leaves].map((one) => desk.whereIs(one!.id)))).toEqual([
      '02:00',
      '05:00',
    ]);
    const { items } = await desk.show.items(view.id, 'not-done', -1);
    expect(items.map((item) => item.whyNot)).toEqual(['scheduling.changed-since']);
  });

  it('is refused when the rules were changed again, or the day is over', async () => {
    const first = await desk.carriedOut(setDay({ capacity: 10, staffCount: 2 }));
    await desk.carriedOut(setDay({ capacity: 5, staffCount: 1 }));
    await expect(desk.undo(first)).rejects.toMatchObject({ code: 'scheduling.changed-since' });
    const other = await desk.carriedOut(setDay({ capacity: 5, staffCount: 1 }, '2021-05-27'));
    world.clock.advanceTo('2021-05-28T00:00:00+09:00');
    await expect(desk.undo(other)).rejects.toMatchObject({ code: 'scheduling.undo-too-late' });
  });

  it('is written down in a file without names', async () => {
    await fill('02:00');
    const view = await desk.carriedOut({ kind: 'close-day', date: DAY, reason: '정전' });
    const file = await desk.show.undoFile(view.id);
    expect(file.rules).toMatchObject([
      { table: 'special_day', before: [], after: [] },
      { table: 'closed_day', before: [], after: [{ reason: '정전' }] },
    ]);
    expect(file.bookings).toHaveLength(2);
    expect(JSON.stringify(file)).not.toContain('홍');
  });
});

describe('a manager', () => {
  it('of one centre does not reach another, unless they plan for all', async () => {
    const as = (permissions: string[]) =>
      runInContext(
        { correlationId: 'x', from: null, actor: { kind: 'staff', id: null, permissions, scope: 'desk-1' } },
        () => desk.propose(setDay({ capacity: 10, staffCount: 2 })),
      );
    await expect(as([])).rejects.toBeInstanceOf(DomainError);
    await expect(as(['scheduling.every-centre'])).resolves.toBeDefined();
  });
});
