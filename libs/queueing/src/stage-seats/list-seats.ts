import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { StaffDirectory } from '#identity';
import { Clock, Database, DomainError } from '#kernel';
import { dayOf, getBoard } from '../board/board.ts';
import { isoInstant } from '../ticket/ticket-view.ts';
import { VisitPaths } from '../visit-paths.ts';
import { seatsOn } from './seats-in-force.ts';

export const seatsAnswer = z
  .object({
    /** What holds today; null: as many as come. */
    inForce: z.number().int().nullable(),
    decisions: z.array(
      z.object({
        id: z.string(),
        validFrom: z.iso.date(),
        seats: z.number().int(),
        reason: z.string(),
        decidedAt: z.iso.datetime({ offset: true }),
        decidedBy: z.string().nullable(),
      }),
    ),
    nextCursor: z.string().nullable(),
  })
  .meta({ id: 'StageSeats' });

interface SeatsRow {
  id: string;
  valid_from: string;
  seats: number;
  reason: string;
  decided_at: string;
  decided_by: string | null;
}

const PAGE = 20;

/** What was decided about the seats of a stage, the latest first, and what of it holds today. */
@Injectable()
export class ListSeats {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #staff: StaffDirectory;
  readonly #paths: VisitPaths;

  constructor(database: Database, clock: Clock, staff: StaffDirectory, paths: VisitPaths) {
    this.#database = database;
    this.#clock = clock;
    this.#staff = staff;
    this.#paths = paths;
  }

  async run(query: {
    centreCode: string;
    stage: string;
    before?: string | undefined;
  }): Promise<z.output<typeof seatsAnswer>> {
    const { sql } = this.#database;
    const stage = this.#paths.findStage(query.stage);
    if (stage?.kind !== 'timed')
      throw new DomainError('queueing.not-a-stay', 'invalid', { stage: query.stage });
    const { zone } = await getBoard(sql, query.centreCode);
    const seatsOf = await seatsOn(sql, query.centreCode, dayOf(this.#clock.now(), zone));
    const rows = await sql<SeatsRow>`
      select id, valid_from, seats, reason, decided_at, decided_by from queueing.stage_seats
      where centre_code = ${query.centreCode} and stage = ${query.stage}
        and (${query.before ?? null}::bigint is null or id < ${query.before ?? null}::bigint)
      order by id desc limit ${PAGE + 1}`;
    const shown = rows.slice(0, PAGE);
    const staff = await this.#staff.describe(shown.flatMap((row) => row.decided_by ?? []));
    return {
      inForce: seatsOf(stage),
      decisions: shown.map((row) => ({
        id: row.id,
        validFrom: row.valid_from,
        seats: row.seats,
        reason: row.reason,
        decidedAt: isoInstant(row.decided_at),
        decidedBy: row.decided_by ? (staff.get(row.decided_by)?.displayName ?? null) : null,
      })),
      nextCursor: rows.length > PAGE ? shown.at(-1)!.id : null,
    };
  }
}
