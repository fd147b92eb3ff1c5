import { Injectable } from '@nestjs/common';
import { StaffDirectory } from '#identity';
import { Database } from '#kernel';
import { receiptText, type Method } from './receipts.ts';

const PAGE_SIZE = 50;

interface Row {
  id: string;
  year: number;
  number: number;
  case_number: string;
  passport_kind: string;
  amount: number;
  method: Method;
  refund_of: string | null;
  reason: string | null;
  is_given_back: boolean;
  taken_at: string;
  taken_by: string | null;
}

/** The register of fees, a day or a span at a time, with what each day brought. */
@Injectable()
export class ShowRegister {
  readonly #database: Database;
  readonly #staff: StaffDirectory;

  constructor(database: Database, staff: StaffDirectory) {
    this.#database = database;
    this.#staff = staff;
  }

  async run({ from, to, page }: { from: string; to: string; page: number }) {
    const { sql } = this.#database;
    const rows = await sql<Row>`
      select r.id, r.year, r.number, r.case_number, r.passport_kind, r.amount, r.method, r.refund_of, r.reason,
        exists (select from passport.receipt back where back.refund_of = r.id) as is_given_back, r.taken_at, r.taken_by
      from passport.receipt r where r.taken_on between ${from}::date and ${to}::date
      order by r.year desc, r.number desc limit ${PAGE_SIZE} offset ${(page - 1) * PAGE_SIZE}`;
    const days = await sql<{
      on: string;
      taken: number;
      refunded: number;
      receipts: number;
      isClosed: boolean;
    }>`
      select r.taken_on::text as on, coalesce(sum(amount) filter (where amount > 0), 0)::int as taken,
        coalesce(-sum(amount) filter (where amount < 0), 0)::int as refunded, count(*)::int as receipts,
        exists (select from passport.closing where closed_on = r.taken_on) as "isClosed"
      from passport.receipt r where r.taken_on between ${from}::date and ${to}::date
      group by r.taken_on order by r.taken_on`;
    const staff = await this.#staff.describe(rows.flatMap((row) => row.taken_by ?? []));
    const total = days.reduce((sum, { receipts }) => sum + receipts, 0);
    return {
      items: rows.map((row) => ({
        id: row.id,
        number: receiptText(row.year, row.number),
        caseNumber: row.case_number,
        kind: row.passport_kind,
        amount: row.amount,
        method: row.method,
        isRefund: row.refund_of !== null,
        isGivenBack: row.is_given_back,
        reason: row.reason,
        takenAt: Temporal.Instant.from(row.taken_at).toString(),
        by: (row.taken_by && staff.get(row.taken_by)?.displayName) ?? null,
      })),
      days,
      page,
      pages: Math.max(1, Math.ceil(total / PAGE_SIZE)),
      total,
    };
  }
}
