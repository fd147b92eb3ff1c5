import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock, Database } from '#kernel';
import { centreInScope, getBoard, dayOf } from '../board/board.ts';
import { isoInstant } from '../ticket/ticket-view.ts';

const instant = z.iso.datetime({ offset: true });
const SHOWN = 20;

export const helpCallView = z
  .object({
    id: z.uuid(),
    place: z.string(),
    about: z.string().nullable(),
    calledAt: instant,
    answeredAt: instant.nullable(),
  })
  .meta({ id: 'HelpCall' });
export type HelpCallView = z.output<typeof helpCallView>;

export const helpCallsAnswer = z
  .object({ calls: z.array(helpCallView), truncated: z.boolean() })
  .meta({ id: 'HelpCalls' });

interface Row {
  id: string;
  place: string;
  about: string | null;
  called_at: string;
  answered_at: string | null;
}

/** Who calls for staff today and has not been answered; and what became of a kiosk's own call. */
@Injectable()
export class ListHelpCalls {
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  /** The longest waiting first. */
  async open(): Promise<{ calls: HelpCallView[]; truncated: boolean }> {
    const centreCode = centreInScope();
    const { sql } = this.#database;
    const { zone } = await getBoard(sql, centreCode);
    const rows = await sql<Row>`
      select id, place, about, called_at, answered_at from queueing.help_call
      where centre_code = ${centreCode} and called_on = ${dayOf(this.#clock.now(), zone)} and answered_at is null
      order by called_at limit ${SHOWN + 1}`;
    return { calls: rows.slice(0, SHOWN).map(viewOf), truncated: rows.length > SHOWN };
  }

  async get(helpId: string): Promise<HelpCallView | null> {
    const [row] = await this.#database.sql<Row>`
      select id, place, about, called_at, answered_at from queueing.help_call where id = ${helpId}`;
    return row ? viewOf(row) : null;
  }

  /** The latest call of a device. */
  async latestOf(deviceId: string): Promise<HelpCallView | null> {
    const [row] = await this.#database.sql<Row>`
      select id, place, about, called_at, answered_at from queueing.help_call
      where device_id = ${deviceId} order by called_at desc limit 1`;
    return row ? viewOf(row) : null;
  }
}

const viewOf = (row: Row): HelpCallView => ({
  id: row.id,
  place: row.place,
  about: row.about,
  calledAt: isoInstant(row.called_at),
  answeredAt: isoInstant(row.answered_at),
});
