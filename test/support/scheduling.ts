import {
  Dependants,
  entities as identityEntities,
  FindPeople,
  PeopleDirectory,
  RegisterPerson,
} from '#identity';
import {
  BatchUnitOfWork,
  Database,
  ManualClock,
  newId,
  PipelinedConnections,
  runInContext,
  UnitOfWork,
  Vault,
} from '#kernel';
import {
  Arrive,
  Availability,
  Bookables,
  BookingViews,
  BookSlots,
  CancelBookings,
  ConfirmHold,
  FindBooking,
  HoldSeats,
  ListDays,
  MoveBookings,
  ProposeFollowUp,
  publicHolidaysOf,
  PublishSessions,
  SeatEngine,
  SetUpCentre,
  type CentreSetUp,
  type Eligibility,
  type IntervalRuleSetUp,
  type Offer,
} from '#scheduling';
import { PostgresAuditTrail } from '../../libs/audit/src/postgres-audit-trail.ts';
import { PrepareBooking } from '../../libs/scheduling/src/book-slots/prepare-booking.ts';
import { SlotDirectory } from '../../libs/scheduling/src/book-slots/slot-directory.ts';
import { RulesInForce } from '../../libs/scheduling/src/centre/rules-in-force.ts';
import { ExpireHolds } from '../../libs/scheduling/src/hold-seats/expire-holds.job.ts';
import { ReadHold } from '../../libs/scheduling/src/hold-seats/read-hold.ts';
import { ReleaseHold } from '../../libs/scheduling/src/hold-seats/release-hold.ts';
import { ShowMoveOptions } from '../../libs/scheduling/src/move-bookings/show-move-options.ts';
import { createTestDatabase } from './database.ts';

export const DESK = 'desk-1';
export const NIGHT_DESK = 'night-desk';

const pair = (code: string): Offer => ({
  code: `desk.${code}`,
  label: code,
  detail: '',
  series: 'desk.course',
  services: [
    { code: `desk.${code}-1`, label: '1차 방문', step: 1 },
    { code: `desk.${code}-2`, label: '2차 방문', step: 2 },
  ],
});

/** Two appointments 21 or 28 days apart, and one that stands alone. */
export const offers: Offer[] = [
  pair('three-weeks'),
  pair('four-weeks'),
  {
    code: 'desk.talk',
    label: '상담',
    detail: '',
    series: 'desk.talk',
    services: [{ code: 'desk.talk-1', label: '상담', step: 1 }],
  },
];

export const intervalRules: IntervalRuleSetUp[] = [
  { serviceCode: 'desk.three-weeks-2', effectiveFrom: '2021-04-01', minDays: 21, label: '21일' },
  { serviceCode: 'desk.four-weeks-2', effectiveFrom: '2021-04-01', minDays: 28, label: '28일' },
];

const day = { effectiveFrom: '2021-04-01', isOpen: true, opens: '08:00', closes: '17:00', slotMinutes: 10 };

const desk = async (): Promise<CentreSetUp> => ({
  code: DESK,
  department: 'desk',
  name: '시험 창구',
  address: '서울 성북구',
  phone: '02-2241-3114',
  zone: 'Asia/Seoul',
  hours: [
    ...[1, 2, 3, 4, 5].map((weekday) => ({ ...day, weekday, capacity: 600 })),
    { ...day, weekday: 6, closes: '12:00', capacity: 170 },
    { ...day, weekday: 7, isOpen: false, capacity: 0 },
  ],
  seatShares: [
    { effectiveFrom: '2021-04-01', step: 1, channel: 'online', parts: 1 },
    { effectiveFrom: '2021-06-14', step: 1, channel: 'online', parts: 1 },
    { effectiveFrom: '2021-06-14', step: 2, channel: 'online', parts: 1 },
  ],
  closedDays: await publicHolidaysOf(2021),
  policies: [
    { name: 'change-cut-off-days', effectiveFrom: '2021-04-01', value: 2 },
    { name: 'publish-days-ahead', effectiveFrom: '2021-04-01', value: 10 },
  ],
  windows: offers.map((offer) => ({
    offerCode: offer.code,
    opensAt: '2021-05-01T09:00:00+09:00',
    closesAt: '2021-12-01T00:00:00+09:00',
  })),
});

/** Open every day from midnight, so that its mornings are the evening before in UTC. */
const nightDesk = async (): Promise<CentreSetUp> => ({
  ...(await desk()),
  code: NIGHT_DESK,
  hours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
    ...day,
    weekday,
    opens: '00:00',
    closes: '10:00',
    slotMinutes: 60,
    capacity: 20,
  })),
  closedDays: [],
});

export interface SchedulingOptions {
  /** What decides in place of the real engine. */
  engine?: typeof SeatEngine;
  poolSize?: number;
  eligibility?: Eligibility;
}

/** Two centres with published days over a database of their own, on Monday 2021-05-24 at 10:00 in Seoul. */
export const openScheduling = async (options: SchedulingOptions = {}) => {
  let strangers = 0;
  const disposable = await createTestDatabase();
  const database = await Database.open({
    url: disposable.url,
    entities: [...identityEntities],
    poolSize: options.poolSize ?? 12,
    applicationName: 'scheduling test',
  });
  const clock = new ManualClock('2021-05-24T10:00:00+09:00');
  const vault = new Vault(Buffer.alloc(32, 7).toString('base64'));
  const unitOfWork = new UnitOfWork(database, clock, new PostgresAuditTrail());
  const { eligibility } = options;
  const bookables = new Bookables(
    [{ department: 'desk', offers, ...(eligibility && { eligibility: Object as never }) }],
    () => eligibility!,
  );
  const people = new PeopleDirectory(database, vault);
  const Engine = options.engine ?? SeatEngine;
  const connections = PipelinedConnections.open({
    url: disposable.url,
    applicationName: 'scheduling test batches',
    size: 2,
  });
  const batches = new BatchUnitOfWork(connections, clock, new PostgresAuditTrail());
  const engine = new Engine(unitOfWork, batches, bookables);
  const availability = new Availability(database, clock);
  const rules = new RulesInForce(database);
  const slots = new SlotDirectory(database);
  const views = new BookingViews(database, people, bookables, vault, rules, clock);
  const publishSessions = new PublishSessions(unitOfWork);
  const setUpCentre = new SetUpCentre(unitOfWork);
  const prepareBooking = new PrepareBooking(bookables, slots, rules, availability, clock, people);
  const bookSlots = new BookSlots(prepareBooking, engine, availability, views);
  const readHold = new ReadHold(database, people, bookables, clock);
  const registerPerson = new RegisterPerson(unitOfWork, vault);
  const { sql } = database;

  await setUpCentre.run(await desk(), intervalRules);
  await setUpCentre.run(await nightDesk(), []);

  return {
    database,
    connections,
    url: disposable.url,
    sql,
    clock,
    vault,
    unitOfWork,
    bookables,
    people,
    engine,
    rules,
    slots,
    availability,
    views,
    publishSessions,
    setUpCentre,
    prepareBooking,
    bookSlots,
    readHold,
    holdSeats: new HoldSeats(prepareBooking, engine, availability, readHold, new Dependants(database), clock),
    confirmHold: new ConfirmHold(database, readHold, people, bookables, engine, availability, clock),
    releaseHold: new ReleaseHold(database, engine, availability),
    expireHolds: new ExpireHolds(unitOfWork),
    moveBookings: new MoveBookings(unitOfWork, engine, rules, slots, availability),
    moveOptions: new ShowMoveOptions(database, rules, slots, availability),
    cancelBookings: new CancelBookings(database, engine, rules, availability),
    arrive: new Arrive(unitOfWork, bookables),
    listDays: new ListDays(availability, database, clock),
    proposeFollowUp: new ProposeFollowUp(availability, bookables, slots, rules, clock),
    findBooking: new FindBooking(database, new FindPeople(database, vault), views, vault, unitOfWork, clock),
    registerPerson,

    /** Publishes these days of a centre. */
    async publish(from: string, to = from, centreCode = DESK) {
      return publishSessions.run({
        centreCode,
        from: Temporal.PlainDate.from(from),
        to: Temporal.PlainDate.from(to),
      });
    },

    /** The slot that begins at this time in Seoul, as `2021-05-26T08:10`. */
    async slotAt(local: string, centreCode = DESK): Promise<string> {
      const [row] = await sql<{ id: string }>`
        select s.id from scheduling.slot s join scheduling.centre c on c.id = s.centre_id
        where c.code = ${centreCode} and s.starts_at = ${`${local}:00+09:00`}::timestamptz`;
      if (!row) throw new Error(`No slot begins at ${local}.`);
      return row.id;
    },

    /** Somebody (a stranger unless told) books by the given times. */
    async book(offerCode: string, times: string[], who?: string) {
      const personId = who ?? (await this.stranger());
      const slotIds = await Promise.all(times.map((time) => this.slotAt(time)));
      const { groupId } = await bookSlots.run({ personId, offerCode, slotIds });
      const bookings = await sql<{ id: string; step: number; number: string }>`
        select id, step, number from scheduling.booking where group_id = ${groupId} order by step`;
      return { groupId, personId, slotIds, bookings };
    },

    /** Somebody books for people in their care, all together; the carer first. */
    async bookFamily(offerCode: string, times: string[], size: number, centreCode = DESK) {
      const [carer, ...others] = await this.strangers(size);
      for (const other of others) await this.entrust(other, carer!);
      const slotIds = await Promise.all(times.map((time) => this.slotAt(time, centreCode)));
      availability.forget();
      const hold = await this.holdSeats.run({
        ownerId: carer!,
        offerCode,
        slotIds,
        party: [carer!, ...others],
      });
      await this.confirmHold.run({ holdId: hold.id, ownerId: carer! });
      const bookings = await sql<{ id: string; groupId: string; personId: string; step: number }>`
        select b.id, b.group_id as "groupId", b.person_id as "personId", b.step
        from scheduling.booking b join scheduling.booking_group g on g.id = b.group_id
        where g.party_id = ${hold.id} order by array_position(${[carer!, ...others]}::uuid[], b.person_id), b.step`;
      return { carer: carer!, people: [carer!, ...others], bookings };
    },

    /** A person who has registered and nothing else. */
    async stranger(birthDate = '1944-03-02'): Promise<string> {
      strangers += 1;
      const phone = `+8210${String(10_000_000 + strangers)}`;
      return (await registerPerson.run({ name: '홍길동', birthDate, phone })).personId;
    },

    /** Many at once, without going through registration. */
    async strangers(count: number): Promise<string[]> {
      const ids = Array.from({ length: count }, () => newId() as string);
      const [name, phone] = [vault.seal('홍길동'), vault.seal('+821012345678')];
      await sql`
        insert into identity.person (id, name_sealed, phone_sealed, birth_on, identity_hash, language, created_at)
        select id, ${name}, ${phone}, '1944-03-02', id::text, 'ko', ${clock.now()}::timestamptz from unnest(${ids}::uuid[]) as id`;
      return ids;
    },

    /** One person lets another book for them. */
    async entrust(dependantId: string, carerId: string): Promise<void> {
      await sql`
        insert into identity.care (id, carer_id, dependant_id, relationship, phone_hash, place, consent_version, consent_by, consented_at)
        values (${newId()}, ${carerId}, ${dependantId}, 'parent', ${newId()}, 2, '2021-01', 'word', ${clock.now()})`;
    },

    async seat(
      slotId: string,
      step = 1,
      channel = 'online',
    ): Promise<{ capacity: number; taken: number; booked: number }> {
      const [row] = await sql<{ capacity: number; taken: number; booked: number }>`
        select capacity, taken, (select count(*)::int from scheduling.booking b where b.seat_pool_id = p.id) as booked
        from scheduling.seat_pool p where slot_id = ${slotId} and step = ${step} and channel = ${channel}`;
      return row!;
    },

    /** Sets how many seats a slot has for a step. */
    async giveSeats(slotId: string, capacity: number, step = 1, channel = 'online'): Promise<void> {
      await sql`
        insert into scheduling.seat_pool (id, slot_id, step, channel, capacity)
        values (${newId()}, ${slotId}, ${step}, ${channel}, ${capacity})
        on conflict (slot_id, step, channel) do update set capacity = excluded.capacity`;
    },

    /** Pools that count wrongly or hold more than they may; none, always. */
    async miscounted(): Promise<unknown[]> {
      return sql`
        select p.id, p.capacity, p.taken, n.counted from scheduling.seat_pool p
        cross join lateral (select count(*)::int as counted from scheduling.booking b where p.id in (b.seat_pool_id, b.supply_pool_id)) n
        where p.taken <> n.counted or p.taken > p.capacity`;
    },

    async stateOf(bookingId: string): Promise<string> {
      const [row] = await sql<{
        state: string;
      }>`select state from scheduling.booking where id = ${bookingId}`;
      return row!.state;
    },

    /** What was announced, in the order of commit. */
    async facts(): Promise<{ name: string; payload: Record<string, unknown> }[]> {
      return sql`select name, payload from kernel.outbox order by position`;
    },

    /** Runs `work` as the request with this key and content would. */
    withKey: <T>(key: string, fingerprint: string, work: () => Promise<T>): Promise<T> =>
      runInContext(
        {
          correlationId: 'test',
          from: null,
          actor: { kind: 'resident', id: newId(), permissions: [] },
          idempotency: { key, scope: 'test', fingerprint },
        },
        work,
      ),

    async close(): Promise<void> {
      await connections.close();
      await database.close();
      await disposable.drop();
    },
  };
};

export type Scheduling = Awaited<ReturnType<typeof openScheduling>>;
