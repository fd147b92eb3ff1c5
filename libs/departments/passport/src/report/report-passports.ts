import { Injectable } from '@nestjs/common';
import { CountStages } from '#casework';
import { Database, DomainError } from '#kernel';
import { dailyCounts } from './daily-counts.ts';

const LONGEST_MONTHS = 24;

/** The office's table: applications taken, passports handed over and other matters, and how many a day. */
@Injectable()
export class ReportPassports {
  readonly #database: Database;
  readonly #count: CountStages;

  constructor(database: Database, count: CountStages) {
    this.#database = database;
    this.#count = count;
  }

  /** @throws `passport.span-wrong` */
  async run({ from, to }: { from: Temporal.PlainDate; to: Temporal.PlainDate }) {
    const tooLong = Temporal.PlainDate.compare(to, from.add({ months: LONGEST_MONTHS })) >= 0;
    if (Temporal.PlainDate.compare(from, to) > 0 || tooLong)
      throw new DomainError('passport.span-wrong', 'invalid', { months: LONGEST_MONTHS });
    const { months, workingDays, zone } = await this.#count.run({ from, to, stage: 'collected' });
    const begins = from.toZonedDateTime(zone).toInstant();
    const ends = to.add({ days: 1 }).toZonedDateTime(zone).toInstant();
    const others = await this.#database.sql<{ month: string; count: number }>`
      select to_char(dealt_at at time zone ${zone}, 'YYYY-MM') as month, count(*)::int as count
      from passport.other_matter where dealt_at >= ${begins} and dealt_at < ${ends} group by 1`;
    const names = [...new Set([...months, ...others].map(({ month }) => month))].sort();
    const lines = names.map((month) => {
      const counted = months.find((one) => one.month === month);
      return {
        month,
        applied: counted?.received ?? 0,
        collected: counted?.reached ?? 0,
        other: others.find((one) => one.month === month)?.count ?? 0,
      };
    });
    const sum = (name: 'applied' | 'collected' | 'other') =>
      lines.reduce((total, line) => total + line[name], 0);
    const total = { applied: sum('applied'), collected: sum('collected'), other: sum('other') };
    return {
      from: from.toString(),
      to: to.toString(),
      workingDays,
      months: lines,
      total: { ...total, whole: total.applied + total.collected + total.other },
      perDay: dailyCounts(total, workingDays),
    };
  }
}
