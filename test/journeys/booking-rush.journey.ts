import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { departments } from '#departments';
import { newId, Vault } from '#kernel';
import { Sessions } from '../../libs/identity/src/sessions/sessions.ts';
import { Office, type Answer } from '../support/office.ts';

jest.setTimeout(120_000);

const OFFER = 'vaccination.pfizer';
const BOOKINGS = '/api/scheduling/bookings';
const [FIRST, SECOND] = ['2021-05-28', '2021-06-18'];

let office: Office;
let sessions: Sessions;
let firsts: string[];
let seconds: string[];
let grownUps = 0;

beforeAll(async () => {
  office = await Office.open(departments, '2021-05-24T10:00:00+09:00');
  const vault = new Vault(office.environment['SECRET_KEY']!);
  sessions = new Sessions(office.database, vault, office.clock);
  [firsts, seconds] = [await slotsOf(FIRST), await slotsOf(SECOND)];
}, 90_000);
afterAll(() => office?.close());

const slotsOf = async (date: string): Promise<string[]> => {
  const rows = await office.database.sql<{ id: string }>`
    select s.id from scheduling.slot s join scheduling.centre c on c.id = s.centre_id
    where c.code = 'seongbuk-1' and s.on_date = ${date} order by s.starts_at`;
  return rows.map((row) => row.id);
};

/** People past 75 with a session each, without the way through a code. */
const residents = async (count: number): Promise<string[][]> => {
  const { sql } = office.database;
  const vault = new Vault(office.environment['SECRET_KEY']!);
  const people = Array.from({ length: count }, () => ({ id: newId(), session: newId(), n: ++grownUps }));
  const rows = JSON.stringify(people);
  await sql`
    insert into identity.person (id, name_sealed, phone_sealed, birth_on, identity_hash, language, created_at)
    select id, ${vault.seal('홍길동')}, ${vault.seal('+821012345678')}, '1944-03-02', id::text, 'ko', ${office.clock.now()}::timestamptz
    from jsonb_to_recordset(${rows}::jsonb) as r(id uuid)`;
  await sql`
    insert into identity.session (id, subject_kind, subject_id, created_at, expires_at)
    select session, 'resident', id, ${office.clock.now()}::timestamptz, ${office.clock.now()}::timestamptz + interval '1 hour'
    from jsonb_to_recordset(${rows}::jsonb) as r(id uuid, session uuid)`;
  return people.map(({ session }) => [`charye_resident=${sessions.tokenOf(session)}`]);
};

const give = async (slotId: string, seats: number, step = 1): Promise<void> => {
  await office.database.sql`
    update scheduling.seat_pool set capacity = ${seats} where slot_id = ${slotId} and step = ${step} and channel = 'online'`;
};

const books = (cookies: string[], slotIds: string[], key: string = randomUUID()): Promise<Answer> =>
  office.request('POST', BOOKINGS, { body: { offer: OFFER, slotIds }, cookies, key });

const cancels = (cookies: string[], groupId: string, key: string = randomUUID()): Promise<Answer> =>
  office.request('POST', `/api/scheduling/booking-groups/${groupId}/cancellation`, {
    body: {},
    cookies,
    key,
  });

const tally = (answers: readonly Answer[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { status, body } of answers) {
    const word = status < 300 ? String(status) : `${status} ${body.code}`;
    counts[word] = (counts[word] ?? 0) + 1;
  }
  return counts;
};

const miscounted = () => office.database.sql`
  select p.id, p.capacity, p.taken from scheduling.seat_pool p
  where p.taken > p.capacity or p.taken <> (
    select count(*) from scheduling.booking b where p.id in (b.seat_pool_id, b.supply_pool_id))`;

describe('a key', () => {
  it('sent fifty times at once books once, and every answer is the same to the letter', async () => {
    const [cookies] = await residents(1);
    const key = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => books(cookies!, [firsts[0]!, seconds[0]!], key)),
    );
    expect(new Set(answers.map((one) => JSON.stringify(one.body))).size).toBe(1);
    expect(tally(answers)).toEqual({ 201: 50 });
    const other = await books(cookies!, [firsts[1]!, seconds[1]!], key);
    expect([other.status, other.body.code]).toEqual([422, 'request.idempotency-key-reused']);
    expect(await miscounted()).toEqual([]);
  });

  it('is answered as before when the slot has filled up since, and when the booking was given back', async () => {
    const [cookies] = await residents(1);
    const slotIds = [firsts[2]!, seconds[2]!];
    await give(firsts[2]!, 1);
    const key = randomUUID();
    const first = await books(cookies!, slotIds, key);
    expect(first.status).toBe(201);
    const full = await books(cookies!, slotIds, key);
    expect([full.status, full.body.group?.id]).toEqual([201, first.body.group.id]);

    expect((await cancels(cookies!, first.body.group.id)).status).toBe(200);
    const replayed = await books(cookies!, slotIds, key);
    expect([replayed.status, replayed.body.group?.id]).toEqual([201, first.body.group.id]);
    expect(
      await office.database.sql`
      select id from scheduling.booking where group_id = ${first.body.group.id} and state = 'confirmed'`,
    ).toEqual([]);
    const again = await books(cookies!, slotIds);
    expect([again.status, again.body.code]).toEqual([201, undefined]);
    expect(again.body.group.id).not.toBe(first.body.group.id);
    expect(await miscounted()).toEqual([]);
  });
});

describe('the key of a cancellation', () => {
  it('sent again after the answer was lost is answered as before', async () => {
    const [cookies] = await residents(1);
    const { body } = await books(cookies!, [firsts[10]!, seconds[10]!]);
    const key = randomUUID();
    expect((await cancels(cookies!, body.group.id, key)).status).toBe(200);
    expect((await cancels(cookies!, body.group.id, key)).status).toBe(200);
  });
});

describe('a person at two devices', () => {
  it('gets one of two times', async () => {
    const [cookies] = await residents(1);
    const answers = await Promise.all([
      books(cookies!, [firsts[4]!, seconds[4]!]),
      books(cookies!, [firsts[5]!, seconds[5]!]),
    ]);
    expect(tally(answers)).toEqual({ 201: 1, '409 scheduling.already-booked': 1 });
    expect(await miscounted()).toEqual([]);
  });
});

describe('a rush', () => {
  it('of 120 people to one seat seats one', async () => {
    await give(firsts[6]!, 1);
    const crowd = await residents(120);
    const answers = await Promise.all(
      crowd.map((cookies, at) => books(cookies, [firsts[6]!, seconds[6 + (at % 40)]!])),
    );
    expect(tally(answers)).toEqual({ 201: 1, '409 scheduling.slot-full': 119 });
    expect(await miscounted()).toEqual([]);
  });

  it('with a request among them that cannot be right leaves everybody else their own answer', async () => {
    await give(firsts[8]!, 20);
    const crowd = await residents(40);
    const answers = await Promise.all([
      ...crowd.slice(0, 20).map((cookies, at) => books(cookies, [firsts[8]!, seconds[8 + at]!])),
      books(crowd[20]!, [newId(), seconds[8]!]),
      books(crowd[21]!, [firsts[8]!, firsts[8]!]),
      ...crowd.slice(22).map((cookies, at) => books(cookies, [firsts[8]!, seconds[8 + at]!])),
    ]);
    const [unknown, twice] = answers.slice(20, 22);
    expect([unknown!.status, twice!.status >= 400 && twice!.status < 500]).toEqual([404, true]);
    const others = answers.filter((_, at) => at !== 20 && at !== 21);
    expect(tally(others)).toEqual({ 201: 20, '409 scheduling.slot-full': 18 });
    expect(await miscounted()).toEqual([]);
  });
});
