import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { newId, PipelinedConnections, type SqlTag, type Transactions } from '#kernel';
import { offers, openScheduling, type Scheduling } from '../../../../test/support/scheduling.ts';
import { findCentre, type Centre } from '../centre/centre.ts';
import type { SeatCommand } from './commands.ts';
import { decide } from './decide.ts';
import { loadStanding } from './load-standing.ts';
import { writeLedger } from './write-ledger.ts';

jest.setTimeout(120_000);

const BOOKINGS = 40_000;

let world: Scheduling;
let centre: Centre;

beforeAll(async () => {
  world = await openScheduling();
  centre = await findCentre(world.sql, 'desk-1');
  // Statistics come when this test says so, as on a machine whose vacuum lags behind.
  for (const table of ['booking', 'booking_group', 'seat_pool', 'slot']) {
    await world.database
      .fork()
      .getConnection()
      .execute(`alter table scheduling.${table} set (autovacuum_enabled = false)`);
  }
});
afterAll(() => world.close());

interface Node {
  'Node Type': string;
  'Relation Name'?: string;
  Plans?: Node[];
}

const scansOf = (node: Node): string[] => [
  ...(node['Relation Name'] ? [`${node['Node Type']} of ${node['Relation Name']}`] : []),
  ...(node.Plans ?? []).flatMap(scansOf),
];

/** Tables that stay as small as the number of centres and their closed days. */
const SMALL = /of (centre|closed_day|special_day)$/;

/** An `sql` that notes how each statement would be carried out before it is. */
const explaining = (sql: SqlTag, scans: Set<string>): SqlTag => {
  const tag = async (strings: TemplateStringsArray, ...values: unknown[]) => {
    const [first, ...rest] = strings;
    const explain = [`explain (format json) ${first}`, ...rest];
    const [row] = await sql<{ 'QUERY PLAN': { Plan: Node }[] }>(
      Object.assign(explain, { raw: explain }) as never,
      ...values,
    );
    for (const scan of scansOf(row!['QUERY PLAN'][0]!.Plan))
      if (!SMALL.test(scan)) scans.add(`${scan} in ${first!.trim().split(/\s+/).slice(0, 3).join(' ')}`);
    return sql(strings, ...values);
  };
  return tag as SqlTag;
};

/** One batch of every kind of command. */
const commandsOfABatch = async (): Promise<SeatCommand[]> => {
  const slots = await world.sql<{
    id: string;
  }>`select id from scheduling.slot where starts_at > ${world.clock.now()}::timestamptz order by starts_at limit 64`;
  const standing = await world.sql<{ id: string; group_id: string; seat_pool_id: string }>`
    select id, group_id, seat_pool_id from scheduling.booking where state = 'confirmed' limit 64`;
  const held = await world.sql<{ group_id: string }>`
    select group_id from scheduling.booking where state = 'held' limit 16`;
  const talk = offers[2]!;
  return [
    ...slots.slice(0, 64).map(({ id }): SeatCommand => ({
      kind: 'take',
      centre,
      offer: talk,
      members: [
        {
          personId: newId(),
          seats: [{ step: 1, service: talk.services[0]!, slotId: id, channel: 'online' }],
        },
      ],
      channel: 'self',
    })),
    ...held.map(({ group_id: id }): SeatCommand => ({ kind: 'confirm', holdId: id, ownerId: null })),
    ...standing.slice(0, 16).map(({ id }): SeatCommand => ({
      kind: 'release',
      bookingIds: [id],
      to: 'cancelled',
      why: 'by-resident',
    })),
    ...standing.slice(16, 32).map(({ id }): SeatCommand => ({
      kind: 'move',
      moves: [{ bookingId: id, slotId: slots[0]!.id, channel: 'online' }],
      why: 'by-resident',
    })),
    ...standing.slice(0, 4).map(({ seat_pool_id: poolId }): SeatCommand => ({
      kind: 'set-capacity',
      pools: [{ poolId, capacity: 5_000 }],
    })),
  ];
};

const undo = new Error('undo');

/** Decides and writes as the engine does; nothing of it stays. */
const tryOut = async (transactions: Transactions, look: (sql: SqlTag) => SqlTag): Promise<void> => {
  const commands = await commandsOfABatch();
  const now = world.clock.now();
  await transactions
    .transaction(async (plain) => {
      const sql = look(plain);
      const { ledger, decisions } = decide(await loadStanding(sql, now, commands), commands);
      expect(decisions.filter(({ verdict }) => 'refused' in verdict)).toEqual([]);
      await writeLedger(sql, ledger);
      throw undo;
    })
    .catch((error: unknown) => {
      if (error !== undo) throw error;
    });
};

/** How Postgres reads the tables for one batch of every kind of command. */
const scansOfABatch = async (): Promise<string[]> => {
  const scans = new Set<string>();
  await tryOut(world.database, (sql) => explaining(sql, scans));
  return [...scans].sort();
};

const sequential = (scans: readonly string[]): string[] =>
  scans.filter((scan) => scan.startsWith('Seq Scan'));

/** Forty thousand bookings spread over the pools, one in a hundred of them held. */
const fill = async (): Promise<void> => {
  const { sql } = world;
  const session = newId();
  await sql`
    insert into scheduling.session (id, centre_id, on_date, opens_at, closes_at, capacity)
    values (${session}, ${centre.id}, '2021-01-04', '2021-01-04T00:00:00Z', '2021-01-04T08:00:00Z', 0)`;
  await sql`
    insert into scheduling.slot (id, session_id, centre_id, on_date, starts_at, ends_at)
    select gen_random_uuid(), ${session}::uuid, ${centre.id}::uuid, '2021-01-04', t, t + interval '1 second'
    from generate_series('2021-01-04T00:00:00Z'::timestamptz, '2021-01-04T08:00:00Z', '1 second') t`;
  await sql`
    insert into scheduling.seat_pool (id, slot_id, step, channel, capacity)
    select gen_random_uuid(), s.id, step, 'online', 0 from scheduling.slot s cross join generate_series(1, 3) step
    where s.session_id = ${session}`;
  await sql`update scheduling.seat_pool set capacity = 100000 where capacity > 0`;
  const pools = await sql<{ id: string }>`
    select p.id from scheduling.seat_pool p join scheduling.slot s on s.id = p.slot_id
    where s.centre_id = ${centre.id}::uuid and p.step = 1 and p.channel = 'online' and p.capacity > 0`;
  const ids = pools.map((pool) => pool.id);
  await sql`
    insert into scheduling.booking_group (id, number, person_id, centre_id, offer_code, created_at, confirmed_at)
    select gen_random_uuid(), 'L' || n, gen_random_uuid(), ${centre.id}::uuid, 'desk.talk', now(), now() from generate_series(1, ${BOOKINGS}::int) n`;
  // Each pool's row is looked up by itself: without statistics a join of the two would take minutes.
  await sql`
    insert into scheduling.booking (id, group_id, number, person_id, centre_id, series, step, service_code, slot_id, seat_pool_id,
      on_date, starts_at, ends_at, arrive_at, occurrence_id, state, held_until)
    select gen_random_uuid(), g.id, g.number || '-1', g.person_id, g.centre_id, 'desk.talk', 1, 'desk.talk-1', p.slot_id, p.id,
      p.on_date, p.starts_at, p.ends_at, p.starts_at, gen_random_uuid(),
      case when g.n % 100 = 0 then 'held' else 'confirmed' end,
      case when g.n % 100 = 0 then ${world.clock.now()}::timestamptz + interval '5 minutes' end
    from (select *, substr(number, 2)::int as n from scheduling.booking_group where number like 'L%') g
    cross join lateral (
      select q.id, q.slot_id, s.on_date, s.starts_at, s.ends_at from scheduling.seat_pool q join scheduling.slot s on s.id = q.slot_id
      where q.id = (${ids}::uuid[])[1 + g.n % ${ids.length}::int] offset 0) p`;
  await sql`
    update scheduling.seat_pool p set taken = n.bookings
    from (select seat_pool_id, count(*)::int as bookings from scheduling.booking group by 1) n where n.seat_pool_id = p.id`;
};

describe('the statements of the engine find their rows by index', () => {
  beforeAll(async () => {
    await world.publish('2021-05-25', '2021-06-30');
    await fill();
  });

  it('in full tables of which nothing is known yet', async () => {
    expect(sequential(await scansOfABatch())).toEqual([]);
  });

  it('in full tables that have been counted', async () => {
    for (const table of ['booking', 'booking_group', 'seat_pool', 'slot']) {
      await world.database.fork().getConnection().execute(`analyze scheduling.${table}`);
    }
    const scans = await scansOfABatch();
    expect(scans.length).toBeGreaterThan(3);
    expect(sequential(scans)).toEqual([]);
  });

  it('control: without the indexes of a pool’s bookings the same look reads the whole table', async () => {
    await world.sql`drop index scheduling.booking_held_in_pool, scheduling.booking_in_pool, scheduling.booking_held`;
    expect(sequential(await scansOfABatch()).join()).toContain('Seq Scan of booking');
  });
});

describe('statements that were planned while nobody had booked', () => {
  const PLANNED_FOR_GOOD = 6; // from then on Postgres keeps a prepared statement’s plan
  let early: PipelinedConnections;

  beforeAll(async () => {
    await world.close();
    world = await openScheduling();
    centre = await findCentre(world.sql, 'desk-1');
    await world.publish('2021-05-25', '2021-06-30');
    early = PipelinedConnections.open({ url: world.url, applicationName: 'early', size: 1 });
    for (const table of ['booking', 'booking_group', 'seat_pool', 'slot'])
      await world.database.fork().getConnection().execute(`vacuum analyze scheduling.${table}`);
    for (let at = 0; at < PLANNED_FOR_GOOD; at++) await tryOut(early, (sql) => sql);
    await fill();
  });
  afterAll(() => early.close());

  it('still find their rows by their keys when forty thousand have', async () => {
    const entriesRead = async () => {
      const [row] = await early.transaction(async (sql) => {
        await sql`select pg_stat_force_next_flush()`;
        return sql<{ read: number }>`
          select sum(idx_tup_read)::int as read from pg_stat_user_indexes where relname in ('booking', 'booking_group')`;
      });
      return row!.read;
    };
    await entriesRead();
    const before = await entriesRead();
    await tryOut(early, (sql) => sql);
    await entriesRead();
    expect((await entriesRead()) - before).toBeLessThan(BOOKINGS / 10);
  });
});
