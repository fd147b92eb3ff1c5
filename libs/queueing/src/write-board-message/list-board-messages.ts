import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { StaffDirectory } from '#identity';
import { Clock, Database } from '#kernel';
import { getBoard } from '../board/board.ts';
import { isoInstant } from '../ticket/ticket-view.ts';
import { boardMessageBody, type BoardMessageRow } from './board-message.ts';

const PAGE = 20;

export const boardMessagesAnswer = z
  .object({
    messages: z.array(
      z.object({
        ...boardMessageBody.shape,
        id: z.uuid(),
        revision: z.number().int(),
        /** `between`: within its days, but not at this hour or weekday. */
        state: z.enum(['showing', 'between', 'ahead', 'over', 'stopped']),
        writtenAt: z.iso.datetime({ offset: true }),
        writtenBy: z.string().nullable(),
      }),
    ),
    page: z.number().int(),
    pages: z.number().int(),
  })
  .meta({ id: 'BoardMessages' });

type Answer = z.output<typeof boardMessagesAnswer>;

interface StatedRow extends BoardMessageRow {
  state: Answer['messages'][number]['state'];
}

/** The lines of a centre's screens: what shows now first, then what comes, then what is over. */
@Injectable()
export class ListBoardMessages {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #staff: StaffDirectory;

  constructor(database: Database, clock: Clock, staff: StaffDirectory) {
    this.#database = database;
    this.#clock = clock;
    this.#staff = staff;
  }

  async run({ centreCode, page }: { centreCode: string; page: number }): Promise<Answer> {
    const { sql } = this.#database;
    const { zone } = await getBoard(sql, centreCode);
    const at = this.#clock.now().toZonedDateTimeISO(zone);
    const [count] = await sql<{ messages: number }>`
      select count(*)::int as messages from queueing.board_message where centre_code = ${centreCode}`;
    const rows = await sql<StatedRow>`
      select * from (
        select m.*, case
          when stopped_at is not null then 'stopped'
          when to_on < ${at.toPlainDate()}::date
            or (to_on = ${at.toPlainDate()}::date and to_time <= ${at.toPlainTime()}::time) then 'over'
          when from_on > ${at.toPlainDate()}::date then 'ahead'
          when ${at.dayOfWeek}::integer = any (weekdays) and from_time <= ${at.toPlainTime()}::time
            and ${at.toPlainTime()}::time < to_time then 'showing'
          else 'between' end as state
        from queueing.board_message m where centre_code = ${centreCode}) stated
      order by array_position(array['showing', 'between', 'ahead', 'over', 'stopped'], state::text),
        case when state in ('over', 'stopped') then -extract(epoch from written_at)
             else extract(epoch from from_on) end, id
      limit ${PAGE} offset ${(page - 1) * PAGE}`;
    const staff = await this.#staff.describe(rows.flatMap((row) => row.written_by ?? []));
    return {
      messages: rows.map((row) => ({
        id: row.id,
        revision: row.revision,
        state: row.state,
        text: row.text,
        zones: row.zones,
        fromOn: row.from_on,
        toOn: row.to_on,
        fromTime: row.from_time.slice(0, 5),
        toTime: row.to_time.slice(0, 5),
        weekdays: row.weekdays,
        writtenAt: isoInstant(row.written_at),
        writtenBy: row.written_by ? (staff.get(row.written_by)?.displayName ?? null) : null,
      })),
      page,
      pages: Math.max(1, Math.ceil(count!.messages / PAGE)),
    };
  }
}
