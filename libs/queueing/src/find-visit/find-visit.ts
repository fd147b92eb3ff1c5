import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Database, DomainError } from '#kernel';
import { isInScope } from '../board/board.ts';
import { waitRangeView } from '../read-board/stage-counts.ts';
import { ticketStates } from '../ticket/ticket-states.ts';
import { isoInstant } from '../ticket/ticket-view.ts';
import { ticketLabel } from '../ticket/ticket.entity.ts';
import { VisitPaths } from '../visit-paths.ts';
import { VisitStanding, type VisitRow } from './visit-standing.ts';

const instant = z.iso.datetime({ offset: true });

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
    /** Null: came without one. */
    appointmentAt: instant.nullable(),
    /** Took the number at home and has not been seen here yet. */
    isOnTheWay: z.boolean(),
    arrivedAt: instant,
    /** Whether they came before the line opens for their appointment, or too late for its place in it. */
    punctuality: z.enum(['early', 'on-time', 'late']),
    /** Until then somebody early is called only when nobody else waits. */
    earlyUntil: instant.nullable(),
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
      appointmentAt: isoInstant(row.appointment_at),
      isOnTheWay: row.is_on_the_way,
      arrivedAt: isoInstant(row.arrived_at),
      punctuality: row.early_until ? 'early' : isLater(row.order_at, row.appointment_at) ? 'late' : 'on-time',
      earlyUntil: isoInstant(row.early_until),
    };
  }

  /** Whose visit it is; null when there is none. */
  async findPerson(visitId: string): Promise<string | null> {
    const [row] = await this.#database.sql<{ person_id: string | null }>`
      select person_id from queueing.visit where id = ${visitId}`;
    return row?.person_id ?? null;
  }
}

const isLater = (one: string, other: string | null): boolean =>
  other !== null && Temporal.Instant.compare(Temporal.Instant.from(one), Temporal.Instant.from(other)) > 0;
