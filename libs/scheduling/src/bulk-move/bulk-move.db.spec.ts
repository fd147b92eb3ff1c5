import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { RulesInForce } from '../centre/rules-in-force.ts';
import { definition, openBulkMoves, type BulkMoves } from '../../../../test/support/bulk-moves.ts';

let world: BulkMoves;
beforeEach(async () => {
  world = await openBulkMoves();
  await world.publish('2021-06-14', '2021-07-31');
});
afterEach(() => world.close());

const pair = (first: string, second: string, offer = 'desk.three-weeks') =>
  world.book(offer, [first, second]);

const secondOf = async (groupId: string) => {
  const [row] = await world.sql<{ at: string; version: number; state: string }>`
    select to_char(starts_at at time zone 'Asia/Seoul', 'YYYY-MM-DD HH24:MI') as at, version, state
    from scheduling.booking where group_id = ${groupId} and step = 2`;
  return row!;
};

const rulesFrom = (day: string) => world.sql<{ min_days: number; floor_days: number | null }>`
  select min_days, floor_days from scheduling.interval_rule
  where service_code = 'desk.three-weeks-2' and effective_from = ${day}::date`;

const factsNamed = async (name: string) => (await world.facts()).filter((fact) => fact.name === name);

describe('a proposal of a bulk move', () => {
  it('says who would move where, and changes nothing', async () => {
    const { groupId } = await pair('2021-06-14T10:20', '2021-07-05T10:20');
    await pair('2021-06-14T10:30', '2021-07-12T10:30');
    await pair('2021-06-14T09:00', '2021-07-12T09:00', 'desk.four-weeks');
    const move = await world.propose(definition());
    expect(move).toMatchObject({
      state: 'proposed',
      counts: { people: 2, moved: 1, sameTime: 1, stays: 1, noPhone: 0 },
    });
    expect(move.weeks).toEqual([
      { week: '2021-07-05', before: 1, after: 0 },
      { week: '2021-07-12', before: 1, after: 2 },
    ]);
    expect(await secondOf(groupId)).toEqual({ at: '2021-07-05 10:20', version: 1, state: 'confirmed' });
    expect(await rulesFrom('2021-06-14')).toEqual([]);
    expect(await world.work.run()).toBe(0);
  });

  it('lists people masked and notes each look', async () => {
    const { personId } = await pair('2021-06-14T10:20', '2021-07-05T10:20');
    const move = await world.propose(definition());
    const { people, total } = await world.listPeople(move.id, 'moves');
    expect(total).toBe(1);
    expect(people[0]).toMatchObject({
      maskedName: '홍*동',
      firstOn: '2021-06-14',
      fromStartsAt: '2021-07-05T10:20:00+09:00',
      toStartsAt: '2021-07-12T10:20:00+09:00',
      state: 'planned',
    });
    const looks = await world.sql`
      select from audit.entry where action = 'scheduling.bulk-move-person-seen' and person_id = ${personId}
        and actor_id = ${world.managerId}`;
    expect(looks).toHaveLength(1);
  });

  it('counts those whom no message reaches', async () => {
    const { personId } = await pair('2021-06-14T10:20', '2021-07-05T10:20');
    await world.sql`update identity.person set phone_sealed = null where id = ${personId}`;
    const move = await world.propose(definition());
    expect(move.counts).toMatchObject({ moved: 1, noPhone: 1 });
    expect((await world.listPeople(move.id, 'no-phone')).total).toBe(1);
  });

  it('says when days are not published, and can publish them', async () => {
    await pair('2021-07-05T10:20', '2021-07-26T10:20');
    const far = definition({ services: [{ serviceCode: 'desk.three-weeks-2', days: 42, floorDays: 21 }] });
    const short = await world.propose(far);
    expect(short).toMatchObject({ publishedUntilOn: '2021-07-31', counts: { moved: 0, unplaceable: 1 } });
    expect((await world.listPeople(short.id, 'listed')).people[0]).toMatchObject({ why: 'not-published' });
    const long = await world.publishAndRepeat(short.id);
    expect(long.counts).toMatchObject({ moved: 1, nextDay: 1, unplaceable: 0 });
    const { people } = await world.listPeople(long.id, 'moves');
    expect(people[0]!.toStartsAt).toBe('2021-08-17T10:20:00+09:00');
  });

  it.each([
    [
      'a service that nobody follows',
      { services: [{ serviceCode: 'desk.talk-1', days: 28, floorDays: 21 }] },
      'scheduling.service-not-here',
    ],
    [
      'a floor above the interval',
      { services: [{ serviceCode: 'desk.three-weeks-2', days: 21, floorDays: 28 }] },
      'scheduling.move-wrong',
    ],
    ['a scope that ends before it begins', { scopeTo: '2021-06-01' }, 'scheduling.move-wrong'],
    [
      'two shifts of one date',
      {
        shifts: [
          { from: '2021-07-12', to: '2021-07-09' },
          { from: '2021-07-12', to: '2021-07-08' },
        ],
      },
      'scheduling.move-wrong',
    ],
  ])('refuses %s', async (_, change, code) => {
    await expect(world.propose(definition(change))).rejects.toMatchObject({ code });
    expect((await world.listMoves()).total).toBe(0);
  });

  it('is refused to staff of another centre', async () => {
    const move = await world.propose(definition());
    await expect(world.publish('2021-06-14', '2021-06-15', 'night-desk')).resolves.toBeDefined();
    await world.sql`update scheduling.bulk_move set centre_id = (select id from scheduling.centre where code = 'night-desk')`;
    await expect(world.show(move.id)).rejects.toMatchObject({ code: 'identity.not-permitted' });
  });
});

describe('a run of a bulk move', () => {
  it('asks for the number of people, puts the rule in force and moves them without a message of its own', async () => {
    const { groupId, personId } = await pair('2021-06-14T10:20', '2021-07-05T10:20');
    const { id } = await world.propose(definition());
    await expect(world.confirm(id, 2)).rejects.toMatchObject({ code: 'scheduling.move-count-wrong' });
    await world.confirm(id, 1);
    expect(await rulesFrom('2021-06-14')).toEqual([{ min_days: 28, floor_days: 21 }]);
    await world.workerCatchesUp();
    expect(await secondOf(groupId)).toEqual({ at: '2021-07-12 10:20', version: 2, state: 'confirmed' });
    expect(await world.show(id)).toMatchObject({
      state: 'done',
      progress: { total: 1, done: 1, moved: 1, listed: 0 },
    });
    expect((await factsNamed('scheduling.bookings-moved.v1'))[0]!.payload).toMatchObject({
      isAnnounced: false,
    });
    const [told] = await factsNamed('scheduling.bookings-moved-in-bulk.v1');
    expect(told!.payload).toMatchObject({
      noticeAt: '2021-05-24T01:00:00Z',
      tellAt: '2021-05-25T01:00:00Z',
      moves: [
        {
          personId,
          before: '2021-07-05T10:20:00+09:00',
          bookings: [{ version: 2, startsAt: '2021-07-12T10:20:00+09:00' }],
        },
      ],
    });
    expect(await world.miscounted()).toEqual([]);
    const [at] = await world.sql<{ centreId: string }>`
      select centre_id as "centreId" from scheduling.booking where group_id = ${groupId} limit 1`;
    const rules = await new RulesInForce(world.database).of(at!.centreId);
    expect(rules.interval('desk.three-weeks-2', Temporal.PlainDate.from('2021-06-15'))?.minDays).toBe(28);
  });

  it('goes on after a pause and a crash where the last commit was', async () => {
    for (let minute = 0; minute < 6; minute += 1) {
      await pair(`2021-06-14T10:${minute}0`, `2021-07-05T10:${minute}0`);
    }
    const { id } = await world.propose(definition());
    await world.confirm(id, 6);
    expect(await world.work.run(2)).toBe(2);
    await world.steer(id, 'pause');
    expect(await world.work.run(2)).toBe(0);
    expect((await world.show(id)).progress).toMatchObject({ total: 6, done: 2, moved: 2 });
    await world.steer(id, 'resume');
    const dies = new Error('killed');
    await expect(
      world.unitOfWork.run(async () => {
        await world.work.run(2);
        throw dies;
      }),
    ).rejects.toBe(dies);
    expect((await world.show(id)).progress.moved).toBe(2);
    await world.workerCatchesUp();
    expect(await world.show(id)).toMatchObject({ state: 'done', progress: { moved: 6, listed: 0 } });
  });

  it('finds another seat where somebody was quicker, and lists who finds none', async () => {
    const one = await pair('2021-06-14T10:20', '2021-07-05T10:20');
    const { id } = await world.propose(definition({ withinDays: 0 }));
    await world.confirm(id, 1);
    const slotId = await world.slotAt('2021-07-12T10:20');
    await world.giveSeats(slotId, 0, 2);
    await world.workerCatchesUp();
    expect((await secondOf(one.groupId)).at).toBe('2021-07-12 10:10');
    expect(await world.show(id)).toMatchObject({ state: 'done', progress: { moved: 1 } });

    const two = await pair('2021-06-17T10:20', '2021-07-15T10:20');
    const next = await world.propose(
      definition({
        scopeFrom: '2021-06-17',
        withinDays: 0,
        rules: [],
        services: [{ serviceCode: 'desk.three-weeks-2', days: 35, floorDays: 21 }],
      }),
    );
    await world.confirm(next.id, 1);
    await world.sql`
      insert into scheduling.closed_day (centre_id, on_date, reason, kind)
      select id, '2021-07-22', '정전', 'closure' from scheduling.centre`;
    await world.workerCatchesUp();
    expect((await secondOf(two.groupId)).at).toBe('2021-07-15 10:20');
    expect(await world.show(next.id)).toMatchObject({ state: 'done', progress: { moved: 0, listed: 1 } });
    expect((await world.listPeople(next.id, 'listed')).people[0]).toMatchObject({
      state: 'unplaceable',
      why: 'no-seat',
    });
    expect(await world.miscounted()).toEqual([]);
  });

  it('leaves alone who has cancelled, and who has moved by themselves to a day that fits', async () => {
    const gone = await pair('2021-06-14T10:20', '2021-07-05T10:20');
    const moved = await pair('2021-06-14T10:30', '2021-07-05T10:30');
    const { id } = await world.propose(definition());
    await world.confirm(id, 2);
    await world.engine.run({
      kind: 'release',
      bookingIds: gone.bookings.map((one) => one.id),
      to: 'cancelled',
      why: 'by-resident',
    });
    await world.engine.run({
      kind: 'move',
      why: 'by-resident',
      moves: [
        {
          bookingId: moved.bookings[1]!.id,
          slotId: await world.slotAt('2021-07-20T09:00'),
          channel: 'online',
        },
      ],
    });
    await world.workerCatchesUp();
    expect(await secondOf(gone.groupId)).toMatchObject({ state: 'cancelled' });
    expect((await secondOf(moved.groupId)).at).toBe('2021-07-20 09:00');
    expect(await world.show(id)).toMatchObject({ state: 'done', progress: { moved: 0, listed: 1 } });
  });

  it('plans anew whose first appointment has another day by now', async () => {
    const one = await pair('2021-06-14T10:20', '2021-07-05T10:20');
    const { id } = await world.propose(definition());
    await world.confirm(id, 1);
    await world.engine.run({
      kind: 'move',
      why: 'by-resident',
      moves: [
        { bookingId: one.bookings[0]!.id, slotId: await world.slotAt('2021-06-15T10:20'), channel: 'online' },
      ],
    });
    await world.workerCatchesUp();
    expect((await secondOf(one.groupId)).at).toBe('2021-07-19 10:20');
  });

  it('takes in who booked by the old rule while it ran, and who confirmed some minutes after', async () => {
    await pair('2021-06-14T10:20', '2021-07-05T10:20');
    const { id } = await world.propose(definition());
    const during = await pair('2021-06-16T10:20', '2021-07-07T10:20');
    const held = await pair('2021-06-17T10:20', '2021-07-08T10:20');
    await world.sql`update scheduling.booking set state = 'held', held_until = now() where group_id = ${held.groupId}`;
    await world.confirm(id, 1);
    await world.workerCatchesUp();
    expect((await secondOf(during.groupId)).at).toBe('2021-07-14 10:20');
    expect((await secondOf(held.groupId)).at).toBe('2021-07-08 10:20');
    await world.sql`update scheduling.booking set state = 'confirmed', held_until = null where group_id = ${held.groupId}`;
    world.clock.advance({ minutes: 11 });
    await world.workerCatchesUp();
    expect((await secondOf(held.groupId)).at).toBe('2021-07-15 10:20');
    expect(await world.show(id)).toMatchObject({ state: 'done', progress: { moved: 3 } });
  });

  it('is worked on by one worker at a time, and moves everybody once', async () => {
    for (let minute = 0; minute < 6; minute += 1) {
      await pair(`2021-06-14T10:${minute}0`, `2021-07-05T10:${minute}0`);
    }
    const { id } = await world.propose(definition());
    await world.confirm(id, 6);
    await Promise.all(Array.from({ length: 6 }, () => world.work.run(2)));
    await world.workerCatchesUp();
    expect(await factsNamed('scheduling.bookings-moved.v1')).toHaveLength(6);
    expect((await world.show(id)).progress).toMatchObject({ moved: 6, listed: 0 });
  });

  it('waits until another of the centre is over, and does not begin from yesterday’s proposal', async () => {
    await pair('2021-06-14T10:20', '2021-07-05T10:20');
    const first = await world.propose(definition());
    await world.confirm(first.id, 1);
    const second = await world.propose(definition({ scopeFrom: '2021-07-01' }));
    await expect(world.confirm(second.id, 0)).rejects.toMatchObject({ code: 'scheduling.move-at-work' });
    await world.workerCatchesUp();
    world.clock.advanceTo('2021-05-25T00:00:00+09:00');
    await expect(world.confirm(second.id, 0)).rejects.toMatchObject({ code: 'scheduling.proposal-old' });
  });
});

describe('an undone bulk move', () => {
  it('gives everybody the old seat that is still free, lists the others, and takes the rule back', async () => {
    const back = await pair('2021-06-14T10:20', '2021-07-05T10:20');
    const late = await pair('2021-06-14T10:30', '2021-07-05T10:30');
    const { id } = await world.propose(definition());
    await world.confirm(id, 2, '2021-05-26');
    await world.workerCatchesUp();
    await world.giveSeats(await world.slotAt('2021-07-05T10:30'), 0, 2);
    await world.steer(id, 'undo');
    expect(await rulesFrom('2021-06-14')).toEqual([]);
    await world.workerCatchesUp();
    expect((await secondOf(back.groupId)).at).toBe('2021-07-05 10:20');
    expect((await secondOf(late.groupId)).at).toBe('2021-07-12 10:30');
    expect(await world.show(id)).toMatchObject({ state: 'undone', progress: { undone: 1, listed: 1 } });
    const facts = await factsNamed('scheduling.bookings-moved.v1');
    expect(facts.at(-1)!.payload).toMatchObject({ isAnnounced: false });
    expect(await world.miscounted()).toEqual([]);
  });

  it('tells people who have heard of the move', async () => {
    await pair('2021-06-14T10:20', '2021-07-05T10:20');
    const { id } = await world.propose(definition());
    await world.confirm(id, 1);
    await world.workerCatchesUp();
    world.clock.advance({ hours: 1 });
    await world.steer(id, 'undo');
    await world.workerCatchesUp();
    const facts = await factsNamed('scheduling.bookings-moved.v1');
    expect(facts.at(-1)!.payload).toMatchObject({ isAnnounced: true });
  });

  it('can be read as a file, with ids only, and the people as a table without whole names', async () => {
    const one = await pair('2021-06-14T10:20', '2021-07-05T10:20');
    const { id } = await world.propose(definition());
    await world.confirm(id, 1);
    await world.workerCatchesUp();
    const undo = await world.manager(() => world.files.undoFile(id));
    expect(undo.moves).toEqual([
      expect.objectContaining({ bookingId: one.bookings[1]!.id, fromSlotId: one.slotIds[1], state: 'moved' }),
    ]);
    const table = await world.manager(() => world.files.peopleFile(id));
    expect(table).toContain('"홍*동"');
    expect(table).toContain('"2021-07-12 10:20"');
    expect(table).not.toContain('홍길동');
  });
});
