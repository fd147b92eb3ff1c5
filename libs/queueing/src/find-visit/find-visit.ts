import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Database, DomainError } from '#kernel';
import { isInScope } from '../board/board.ts';
import { waitRangeView } from '../read-board/read-board.ts';
import { ticketStates } from '../ticket/ticket-states.ts';
import { ticketLabel } from '../ticket/ticket.entity.ts';
import { VisitPaths } from '../visit-paths.ts';
import { VisitStanding, type VisitRow } from './visit-standing.ts';

export const visitAnswer = z
  .object({
    id: z.uuid(),
    ticket: z.string().meta({ example: 'A012' }),
    ticketId: z.uuid(),
    stage: z.string(),
    stageLabel: z.string(),
    state: z.enum(ticketStates),
    peopleAhead: z.number().int(),
    estimate: waitRangeView.nullable(),
    counterLabel: z.string().nullable(),
  })
  .meta({ id: 'Visit' });

/** A visit by its id, for whoever just checked somebody in. */
@Injectable()
export class FindVisit {
  readonly #database: Database;
  readonly #paths: VisitPaths;
  readonly #standing: VisitStanding;

  constructor(database: Database, paths: VisitPaths, standing: VisitStanding) {
    this.#database = database;
    this.#paths = paths;
    this.#standing = standing;
  }

  /** @throws `queueing.visit-not-found` until the ticket is there. */
  async run({ visitId }: { visitId: string }): Promise<z.output<typeof visitAnswer>> {
    const [row] = await this.#database.sql<VisitRow>`
      select t.*, v.booking_id, v.booking_number, k.label as counter_label
      from queueing.visit v join queueing.ticket t on t.visit_id = v.id
      left join queueing.counter k on k.id = t.counter_id
      where v.id = ${visitId}`;
    if (!row || !isInScope(row.centre_code)) throw new DomainError('queueing.visit-not-found', 'not-found');
    return {
      id: row.visit_id,
      ticket: ticketLabel(row),
      ticketId: row.id,
      stage: row.stage,
      stageLabel: this.#paths.stageOf(row.service_code, row.stage).label,
      state: row.state,
      ...(await this.#standing.run(row)),
      counterLabel: row.counter_label,
    };
  }

  /** Whose visit it is; null when there is none. */
  async findPerson(visitId: string): Promise<string | null> {
    const [row] = await this.#database.sql<{ person_id: string }>`
      select person_id from queueing.visit where id = ${visitId}`;
    return row?.person_id ?? null;
  }
}
