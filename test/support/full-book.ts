import { newId, type SqlTag } from '#kernel';
import {
  FreeSeats,
  type SeatsOfSlot,
  type TakenSeat,
} from '../../libs/scheduling/src/bulk-move/plan/free-seats.ts';
import { dateOf, dayNumberOf } from '../../libs/scheduling/src/bulk-move/plan/day-numbers.ts';
import type { BulkMoves } from './bulk-moves.ts';
import { DESK } from './scheduling.ts';

/** Which pairs of appointments a book is filled with. */
export interface BookPlan {
  centre: string;
  series: string;
  courses: { offer: string; days: number }[];
  firsts: { from: string; until: string };
}

type Course = BookPlan['courses'][number];

const summerAndAutumn: BookPlan = {
  centre: DESK,
  series: 'desk.course',
  courses: [
    { offer: 'desk.three-weeks', days: 21 },
    { offer: 'desk.four-weeks', days: 28 },
  ],
  firsts: { from: '2021-07-05', until: '2021-10-30' },
};

/** From July on two teams: 1,200 a weekday and 340 on Saturdays, a quarter of the seats for second visits. */
export const openPhaseTwo = async ({ sql, publish }: Pick<BulkMoves, 'sql' | 'publish'>): Promise<void> => {
  await sql`
    insert into scheduling.opening_hours (centre_id, weekday, effective_from, is_open, opens, closes, capacity, slot_minutes)
    select h.centre_id, h.weekday, '2021-07-01', h.is_open, h.opens, h.closes, h.capacity * 2, h.slot_minutes
    from scheduling.opening_hours h join scheduling.centre c on c.id = h.centre_id
    where c.code = ${DESK} and h.is_open`;
  await sql`
    insert into scheduling.seat_share (centre_id, effective_from, step, channel, parts)
    select c.id, '2021-07-01', s.step, 'online', s.parts
    from scheduling.centre c, (values (1, 3), (2, 1)) as s(step, parts) where c.code = ${DESK}`;
  await publish('2021-07-01', '2021-12-31');
};

interface PoolRow extends SeatsOfSlot {
  poolId: string;
  startsAt: string;
  endsAt: string;
}

const poolsOf = (sql: SqlTag, centre: string): Promise<PoolRow[]> => sql<PoolRow>`
  select p.id as "poolId", p.slot_id as "slotId", p.step || '|online' as kind, s.on_date::text as on,
    (extract(hour from s.starts_at at time zone 'Asia/Seoul') * 60
      + extract(minute from s.starts_at at time zone 'Asia/Seoul'))::int as minute,
    p.capacity as free, s.starts_at as "startsAt", s.ends_at as "endsAt"
  from scheduling.seat_pool p join scheduling.slot s on s.id = p.slot_id
  join scheduling.centre c on c.id = s.centre_id
  where c.code = ${centre} and p.channel = 'online' and s.on_date >= '2021-07-01'
  order by s.starts_at, p.step`;

/** Pairs of appointments evenly over every open day of the summer and autumn, each as its product's label says. */
export const fillBook = async (
  world: Pick<BulkMoves, 'sql' | 'strangers'>,
  pairs: number,
  plan: BookPlan = summerAndAutumn,
): Promise<void> => {
  const pools = await poolsOf(world.sql, plan.centre);
  const people = await world.strangers(pairs);
  const byKey = new Map(pools.map((pool) => [`${pool.kind}|${pool.slotId}`, pool]));
  const free = new FreeSeats(pools);
  const firsts = pools.filter(
    (pool) =>
      pool.kind === '1|online' &&
      pool.on >= plan.firsts.from &&
      pool.on <= plan.firsts.until &&
      pool.free > 0,
  );
  const seats = firsts.reduce((sum, pool) => sum + pool.free, 0);
  let dealt = 0;
  const groups: object[] = [];
  const bookings: object[] = [];
  const book = (groupId: string, personId: string, course: Course, step: number, pool: PoolRow) =>
    bookings.push({
      id: newId(),
      group_id: groupId,
      number: `${groupId}-${step}`,
      person_id: personId,
      series: plan.series,
      step,
      service_code: `${course.offer}-${step}`,
      slot_id: pool.slotId,
      seat_pool_id: pool.poolId,
      on_date: pool.on,
      starts_at: pool.startsAt,
      ends_at: pool.endsAt,
      arrive_at: pool.startsAt,
      occurrence_id: newId(),
    });
  let seen = 0;
  for (const pool of firsts) {
    seen += pool.free;
    for (; dealt < Math.round((seen / seats) * pairs); dealt += 1) {
      const course = plan.courses[dealt % plan.courses.length]!;
      const [groupId, personId] = [newId() as string, people[dealt]!];
      groups.push({ id: groupId, number: groupId, person_id: personId, offer_code: course.offer });
      book(groupId, personId, course, 1, pool);
      const second = firstFree(free, dayNumberOf(pool.on) + course.days, pool.minute);
      book(groupId, personId, course, 2, byKey.get(`2|online|${second.slotId}`)!);
    }
  }
  await insert(world.sql, plan.centre, groups, bookings);
};

const firstFree = (free: FreeSeats, from: number, minute: number): TakenSeat => {
  for (let day = from; day < from + 30; day += 1) {
    const seat = free.take('2|online', day, minute);
    if (seat) return seat;
  }
  throw new Error(`No second visit is free from ${dateOf(from)} on.`);
};

const CHUNK = 5_000;

const insert = async (sql: SqlTag, centre: string, groups: object[], bookings: object[]): Promise<void> => {
  for (let at = 0; at < groups.length; at += CHUNK) {
    await sql`
      insert into scheduling.booking_group (id, number, person_id, centre_id, offer_code, created_at, confirmed_at)
      select r.id, r.number, r.person_id, c.id, r.offer_code, '2021-07-01', '2021-07-01'
      from scheduling.centre c,
        jsonb_to_recordset(${JSON.stringify(groups.slice(at, at + CHUNK))}::jsonb)
          as r(id uuid, number text, person_id uuid, offer_code text)
      where c.code = ${centre}`;
  }
  for (let at = 0; at < bookings.length; at += CHUNK) {
    await sql`
      insert into scheduling.booking (id, group_id, number, person_id, centre_id, series, step, service_code, slot_id,
        seat_pool_id, on_date, starts_at, ends_at, arrive_at, occurrence_id, state)
      select r.id, r.group_id, r.number, r.person_id, c.id, r.series, r.step, r.service_code, r.slot_id,
        r.seat_pool_id, r.on_date, r.starts_at, r.ends_at, r.arrive_at, r.occurrence_id, 'confirmed'
      from scheduling.centre c,
        jsonb_to_recordset(${JSON.stringify(bookings.slice(at, at + CHUNK))}::jsonb) as r(
          id uuid, group_id uuid, number text, person_id uuid, series text, step smallint, service_code text,
          slot_id uuid, seat_pool_id uuid, on_date date, starts_at timestamptz, ends_at timestamptz,
          arrive_at timestamptz, occurrence_id uuid)
      where c.code = ${centre}`;
  }
  await sql`
    update scheduling.seat_pool p set taken = n.bookings
    from (select seat_pool_id, count(*)::int as bookings from scheduling.booking group by 1) n where n.seat_pool_id = p.id`;
  await sql`analyze scheduling.booking, scheduling.booking_group, scheduling.seat_pool, scheduling.slot, identity.person`;
};

/** What has happened by that morning: people came, every thirtieth did not. */
export const letTimePass = async (sql: SqlTag, until: string): Promise<void> => {
  await sql`
    update scheduling.booking set state = case when abs(hashtext(person_id::text)) % 30 = 0 and step = 1 then 'no-show' else 'fulfilled' end
    where on_date < ${until}::date and state = 'confirmed'`;
};
