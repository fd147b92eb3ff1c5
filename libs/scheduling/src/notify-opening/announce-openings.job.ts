import { Injectable } from '@nestjs/common';
import { PeopleDirectory, type PersonCard } from '#identity';
import { Database, Sweep, UnitOfWork, type Transaction } from '#kernel';
import { OpeningReached } from '../events.ts';
import { Bookables, type EligibilityAnswer, type EligibilityJudge } from '../registry.ts';

const BATCH = 500;
/** Rules may change at any time, so whoever waits is looked at again after this, even with their day far off. */
const LOOK_AGAIN_SECONDS = 300;

interface WaitingRow {
  id: string;
  person_id: string;
  group_code: string;
  dong: string | null;
  centre_id: string;
  code: string;
  name: string;
  address: string;
  zone: string;
  department: string;
}

/** Finds those who wait for a rule that has opened for them; each hears of it once, by the event. */
@Injectable()
export class AnnounceOpenings extends Sweep {
  readonly name = 'scheduling.announce-openings';
  readonly everyMillis = 10_000;
  readonly #unitOfWork: UnitOfWork;
  readonly #database: Database;
  readonly #bookables: Bookables;
  readonly #people: PeopleDirectory;

  constructor(unitOfWork: UnitOfWork, database: Database, bookables: Bookables, people: PeopleDirectory) {
    super();
    this.#unitOfWork = unitOfWork;
    this.#database = database;
    this.#bookables = bookables;
    this.#people = people;
  }

  async run(): Promise<number> {
    const judges = await this.#judges();
    return this.#unitOfWork.run(async (tx) => {
      const rows = await tx.sql<WaitingRow>`
        select n.id, n.person_id, n.group_code, n.dong, n.centre_id, c.code, c.name, c.address, c.zone, c.department
        from scheduling.opening_notice n join scheduling.centre c on c.id = n.centre_id
        where n.announced_at is null and n.ended_at is null and n.check_at <= ${tx.now}::timestamptz
        order by n.check_at limit ${BATCH} for update of n skip locked`;
      if (rows.length === 0) return 0;
      const people = await this.#people.describe(
        rows.map((row) => row.person_id),
        tx,
      );
      const booked = await this.#booked(tx, rows);
      const announced: string[] = [];
      const ended: string[] = [];
      const later: { id: string; check_at: string }[] = [];
      for (const row of rows) {
        const person = people.get(row.person_id);
        const judge = judges.get(row.code);
        if (!person || booked.has(row.person_id)) ended.push(row.id);
        else {
          const answer = judge && judge(questionOf(row, person, tx.now));
          if (answer?.status === 'eligible' && answer.supplyLeft !== 0) {
            announced.push(row.id);
            tx.record(OpeningReached, factOf(row, answer));
          } else later.push({ id: row.id, check_at: nextLook(tx.now, answer?.opensAt ?? null) });
        }
      }
      await tx.sql`
        update scheduling.opening_notice set announced_at = ${tx.now} where id = any(${announced}::uuid[])`;
      await tx.sql`update scheduling.opening_notice set ended_at = ${tx.now} where id = any(${ended}::uuid[])`;
      await tx.sql`
        update scheduling.opening_notice n set check_at = r.check_at
        from jsonb_to_recordset(${JSON.stringify(later)}::jsonb) as r(id uuid, check_at timestamptz) where n.id = r.id`;
      return rows.length;
    });
  }

  async #judges(): Promise<Map<string, EligibilityJudge>> {
    const centres = await this.#database.sql<{ code: string; department: string }>`
      select code, department from scheduling.centre c
      where exists (select from scheduling.opening_notice n
                    where n.centre_id = c.id and n.announced_at is null and n.ended_at is null)`;
    const judges = new Map<string, EligibilityJudge>();
    for (const { code, department } of centres) {
      const rules = this.#bookables.eligibilityOf(department);
      if (rules) judges.set(code, await rules.prepare(code));
    }
    return judges;
  }

  /** Who has found a seat meanwhile needs no word of it. */
  async #booked({ sql }: Transaction, rows: readonly WaitingRow[]): Promise<Set<string>> {
    const departments = [...new Set(rows.map((row) => row.department))];
    const series = departments.flatMap((one) => this.#bookables.offersOf(one).map((offer) => offer.series));
    const found = await sql<{ person_id: string }>`
      select distinct person_id from scheduling.booking
      where person_id = any(${rows.map((row) => row.person_id)}::uuid[]) and series = any(${series}::text[])
        and state in ('confirmed', 'arrived', 'fulfilled')`;
    return new Set(found.map((row) => row.person_id));
  }
}

const questionOf = (row: WaitingRow, person: PersonCard, now: Temporal.Instant) => ({
  centreCode: row.code,
  birthOn: person.birthOn,
  personId: person.id,
  identityKeys: person.identityKeys,
  group: row.group_code === '' ? undefined : row.group_code,
  dong: row.dong,
  channel: 'self' as const,
  now,
  zone: row.zone,
});

const factOf = (row: WaitingRow, answer: EligibilityAnswer) => ({
  noticeId: row.id,
  personId: row.person_id,
  ruleId: answer.ruleId,
  offerCode: answer.offerCodes[0] ?? '',
  closesAt: answer.closesAt,
  centre: { code: row.code, name: row.name, address: row.address, zone: row.zone },
});

const nextLook = (now: Temporal.Instant, opensAt: string | null): string => {
  const again = now.add({ seconds: LOOK_AGAIN_SECONDS });
  if (opensAt === null) return again.toString();
  const opens = Temporal.Instant.from(opensAt);
  const isSoon = Temporal.Instant.compare(now, opens) < 0 && Temporal.Instant.compare(opens, again) < 0;
  return (isSoon ? opens : again).toString();
};
