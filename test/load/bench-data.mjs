import { createHmac, randomBytes } from 'node:crypto';
import pg from 'pg';
import { migrate, Vault } from '../../dist/libs/kernel/src/index.js';
import { migrations } from '../../dist/migrations/index.js';

export const NOW = '2021-05-24T10:00:00+09:00';
const MANY = 1_000_000;
const DAYS = 223; // of 54 slots: 12,042 slots to spread over

/** A migrated database with a calendar, residents who are signed in, and what the limits need. */
export class BenchData {
  static async make(server, people) {
    const data = new BenchData();
    const admin = new pg.Client(server);
    await admin.connect();
    await admin.query('create database bench');
    await admin.end();
    const url = new URL(server);
    url.pathname = '/bench';
    data.url = url.href;
    const { log } = console;
    console.log = () => undefined;
    await migrate(data.url, migrations);
    console.log = log;
    data.secretKey = randomBytes(32).toString('base64');
    data.vault = new Vault(data.secretKey);
    data.db = new pg.Client(data.url);
    await data.db.connect();
    await data.#calendar();
    await data.#people(people);
    await data.#limits();
    await data.fresh();
    return data;
  }

  async #calendar() {
    const { db } = this;
    await db.query(`
      insert into scheduling.centre (id, code, department, name, address, phone, zone)
        values (gen_random_uuid(), 'bench', 'bench', 'bench', 'bench', '02-2241-3114', 'Asia/Seoul');
      insert into scheduling.offer_window select id, 'bench.visit', '2021-01-01', '2022-06-01' from scheduling.centre;
      insert into scheduling.session (id, centre_id, on_date, opens_at, closes_at, capacity)
        select gen_random_uuid(), id, date '2021-05-26' + d, (date '2021-05-26' + d) + time '08:00' at time zone 'Asia/Seoul',
               (date '2021-05-26' + d) + time '17:00' at time zone 'Asia/Seoul', ${MANY}
        from scheduling.centre, generate_series(0, ${DAYS - 1}) d;
      insert into scheduling.slot (id, session_id, centre_id, on_date, starts_at, ends_at)
        select gen_random_uuid(), s.id, s.centre_id, s.on_date, s.opens_at + i * interval '10 minutes', s.opens_at + (i + 1) * interval '10 minutes'
        from scheduling.session s, generate_series(0, 53) i;
      insert into scheduling.seat_pool (id, slot_id, step, channel, capacity)
        select gen_random_uuid(), id, 1, 'online', ${MANY} from scheduling.slot`);
    this.slots = (await db.query('select id from scheduling.slot order by starts_at')).rows.map(
      (row) => row.id,
    );
    this.soldOut = this.slots.at(-1);
    await db.query('update scheduling.seat_pool set capacity = 0 where slot_id = $1', [this.soldOut]);
  }

  async #people(count) {
    const { db, vault } = this;
    await db.query(
      `insert into identity.person (id, name_sealed, phone_sealed, birth_on, identity_hash, language, created_at)
       select gen_random_uuid(), $1, $2, '1944-03-02', i::text, 'ko', now() from generate_series(1, $3::int) i`,
      [vault.seal('홍길동'), vault.seal('+821012345678'), count],
    );
    await db.query(`
      insert into identity.session (id, subject_kind, subject_id, created_at, expires_at)
      select gen_random_uuid(), 'resident', id, now(), '2030-01-01' from identity.person`);
    const sessions = (await db.query('select id from identity.session')).rows;
    this.cookies = sessions.map(({ id }) => {
      const signature = createHmac('sha256', vault.tokenKey).update(`session\0${id}`).digest('base64url');
      return `charye_resident=${id}.${signature}`;
    });
  }

  /** The bare tables of the limits: pgbench's, one counter and one row a booking, and the textbook's. */
  async #limits() {
    await this.db.query(`
      create table public.slot (id integer primary key, capacity integer not null, taken integer not null default 0,
        check (taken between 0 and capacity));
      insert into public.slot select i, ${MANY} from generate_series(1, 12000) i;
      create table public.booking (id bigint generated always as identity primary key, slot_id integer not null,
        person_id bigint not null unique, at timestamptz not null default now());
      create schema naive;
      create table naive.slot (id uuid primary key, capacity integer not null, taken integer not null);
      insert into naive.slot select id, ${MANY}, 0 from scheduling.slot;
      create table naive.booking (id uuid primary key, slot_id uuid not null, person_id uuid not null, key text not null unique)`);
  }

  /** Takes back every booking, so that each measurement begins with the same tables. */
  async fresh() {
    await this.db.query(`
      truncate scheduling.booking, scheduling.booking_change, scheduling.booking_group, kernel.outbox, kernel.delivery,
        kernel.idempotency_key, public.booking, naive.booking cascade;
      update scheduling.seat_pool set taken = 0 where taken > 0;
      update public.slot set taken = 0 where taken > 0;
      update naive.slot set taken = 0 where taken > 0`);
    await this.db.query('vacuum analyze');
    await this.db.query('checkpoint');
  }

  /** @returns what is wrong with the bookings in the database, given how many were acknowledged. */
  async faults(acknowledged) {
    const [row] = (
      await this.db.query(
        `
        select (select coalesce(sum(taken), 0)::int from scheduling.seat_pool) as taken,
               (select count(*)::int from scheduling.booking where state = 'confirmed') as booked,
               (select count(*)::int from kernel.outbox) as announced,
               (select count(*)::int from audit.entry where action = 'scheduling.bookings-confirmed.v2') - $1 as audited,
               (select count(*)::int from scheduling.seat_pool where taken > capacity) as oversold`,
        [this.auditedBefore ?? 0],
      )
    ).rows;
    this.auditedBefore = (this.auditedBefore ?? 0) + row.audited;
    const faults = Object.entries(row)
      .filter(([name, count]) => count !== (name === 'oversold' ? 0 : acknowledged))
      .map(([name, count]) => `${name} ${count}, acknowledged ${acknowledged}`);
    return faults;
  }

  async close() {
    await this.db.end();
  }
}
