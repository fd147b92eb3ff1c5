import { Injectable } from '@nestjs/common';
import { Database } from '#kernel';
import { WorkingCalendar, WorkingDays } from '../deadline/working-calendar.ts';
import { CaseKinds } from '../kinds/case-kinds.ts';
import { ownCases } from '../kinds/own-cases.ts';

/** How many cases of one's own department came in and reached a stage, month by month. */
@Injectable()
export class CountStages {
  readonly #database: Database;
  readonly #kinds: CaseKinds;
  readonly #calendar: WorkingCalendar;

  constructor(database: Database, kinds: CaseKinds, calendar: WorkingCalendar) {
    this.#database = database;
    this.#kinds = kinds;
    this.#calendar = calendar;
  }

  async run({ from, to, stage }: { from: Temporal.PlainDate; to: Temporal.PlainDate; stage: string }) {
    const { cases, office } = ownCases(this.#kinds);
    const begins = from.toZonedDateTime(office.zone).toInstant();
    const ends = to.add({ days: 1 }).toZonedDateTime(office.zone).toInstant();
    const rows = await this.#database.sql<{ month: string; received: number; reached: number }>`
      select month, sum(received)::int as received, sum(reached)::int as reached from (
        select to_char(received_at at time zone ${office.zone}, 'YYYY-MM') as month, 1 as received, 0 as reached
        from casework.case where department = ${cases.department} and received_at >= ${begins} and received_at < ${ends}
        union all
        select to_char(s.at at time zone ${office.zone}, 'YYYY-MM'), 0, 1
        from casework.step s join casework.case c on c.id = s.case_id
        where c.department = ${cases.department} and s.kind = 'advance' and s.stage_code = ${stage}
          and s.at >= ${begins} and s.at < ${ends}) counted
      group by month order by month`;
    const days = await WorkingDays.around(this.#calendar, from);
    return { months: rows, workingDays: days.between(from.subtract({ days: 1 }), to), zone: office.zone };
  }
}
