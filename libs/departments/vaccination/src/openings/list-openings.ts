import { Injectable } from '@nestjs/common';
import { StaffDirectory } from '#identity';
import { Clock, Database } from '#kernel';
import { ShowCentre, ShowSupply } from '#scheduling';
import { phaseOf, type Phase } from '../eligibility/judge-opening.ts';
import { offers } from '../offers.ts';
import { dongs } from './dongs.ts';
import { readOpenings, type OpeningRecord } from './opening-store.ts';

const PAGE_SIZE = 50;
const ZONE = 'Asia/Seoul';

export interface OpeningView extends Omit<OpeningRecord, 'supplyPoolId' | 'recordedBy' | 'replacedAt'> {
  phase: Phase;
  supply: { capacity: number; taken: number } | null;
  invited: number;
  recordedBy: string | null;
}

/** The rules in force with what is left of their supply; who changed which, newest first. */
@Injectable()
export class ListOpenings {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #showSupply: ShowSupply;
  readonly #staff: StaffDirectory;
  readonly #showCentre: ShowCentre;

  constructor(
    database: Database,
    clock: Clock,
    showSupply: ShowSupply,
    staff: StaffDirectory,
    showCentre: ShowCentre,
  ) {
    this.#database = database;
    this.#clock = clock;
    this.#showSupply = showSupply;
    this.#staff = staff;
    this.#showCentre = showCentre;
  }

  /** First those open, then those to come by their day, those to be announced, and those that are over. */
  async run(page: number) {
    const now = this.#clock.now();
    const records = await readOpenings(this.#database.sql, { isCurrent: true });
    const views = await this.#views(records, now);
    const order: Phase[] = ['open', 'later', 'undecided', 'over'];
    const sorted = views.toSorted(
      (a, b) =>
        order.indexOf(a.phase) - order.indexOf(b.phase) ||
        compare(a.opensAt, b.opensAt) * (a.phase === 'over' ? -1 : 1) ||
        a.position - b.position,
    );
    return {
      asOf: now.toString(),
      zone: ZONE,
      openings: sorted.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE),
      page,
      pages: Math.max(1, Math.ceil(sorted.length / PAGE_SIZE)),
      total: sorted.length,
      choices: await this.#choices(),
    };
  }

  /** Every change of one rule, or of all. */
  async history(page: number, code?: string) {
    const { sql } = this.#database;
    const [counted] = await sql<{ total: number }>`
      select count(*)::int as total from vaccination.opening
      where ${code ?? null}::text is null or code = ${code ?? null}`;
    const total = counted?.total ?? 0;
    const records = await readOpenings(sql, { code, limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE });
    return {
      changes: await this.#views(records, this.#clock.now()),
      page,
      pages: Math.max(1, Math.ceil(total / PAGE_SIZE)),
      total,
    };
  }

  async centreCodes(): Promise<string[]> {
    return (await this.#showCentre.listOf('vaccination')).map(({ code }) => code);
  }

  async #choices() {
    const groups = await this.#database.sql<{ code: string; label: string; kind: string }>`
      select code, label, kind from vaccination.priority_group order by position`;
    return {
      groups,
      dongs: [...dongs],
      offers: offers.map(({ code, label }) => ({ code, label })),
      centres: await this.#showCentre.listOf('vaccination'),
    };
  }

  async #views(records: OpeningRecord[], now: Temporal.Instant): Promise<OpeningView[]> {
    const [supply, staff, invited] = await Promise.all([
      this.#showSupply.run(records.flatMap(({ supplyPoolId }) => supplyPoolId ?? [])),
      this.#staff.describe(records.flatMap(({ recordedBy }) => recordedBy ?? [])),
      this.#database.sql<{ code: string; people: number }>`
        select opening_code as code, count(*)::int as people from vaccination.invitation group by opening_code`,
    ]);
    return records.map(({ supplyPoolId, recordedBy, replacedAt: _, ...record }) => {
      const pool = supplyPoolId === null ? undefined : supply.get(supplyPoolId);
      return {
        ...record,
        phase: phaseOf(timesOf(record), now),
        supply: pool ? { capacity: pool.capacity, taken: pool.taken } : null,
        invited: invited.find(({ code }) => code === record.code)?.people ?? 0,
        recordedBy: (recordedBy && staff.get(recordedBy)?.displayName) ?? null,
      };
    });
  }
}

const compare = (a: string | null, b: string | null): number =>
  a === null || b === null ? Number(b === null) - Number(a === null) : Temporal.Instant.compare(a, b);

const timesOf = ({ opensAt, closesAt }: Pick<OpeningRecord, 'opensAt' | 'closesAt'>) => ({
  opensAt: opensAt === null ? null : Temporal.Instant.from(opensAt),
  closesAt: closesAt === null ? null : Temporal.Instant.from(closesAt),
});
