import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { StaffDirectory } from '#identity';
import { Database, DomainError } from '#kernel';
import { isInScope } from '../board/board.ts';
import { isoInstant } from '../ticket/ticket-view.ts';
import { VisitPaths } from '../visit-paths.ts';

const instant = z.iso.datetime({ offset: true });
export const stepsAnswer = z
  .object({
    steps: z.array(
      z.object({
        id: z.string(),
        step: z.string(),
        stageLabel: z.string(),
        at: instant,
        staff: z.string().nullable(),
        counterLabel: z.string().nullable(),
        reason: z.string().nullable(),
        /** Of a call: the rule that put this person first. */
        orderRule: z.object({ code: z.string(), label: z.string() }).nullable(),
        undoneAt: instant.nullable(),
      }),
    ),
    nextCursor: z.string().nullable(),
  })
  .meta({ id: 'TicketSteps' });

interface StepRow {
  id: string;
  step: string;
  stage: string;
  at: string;
  staff_id: string | null;
  counter_label: string | null;
  reason: string | null;
  order_code: string | null;
  order_label: string | null;
  undone_at: string | null;
}

const PAGE = 50;

/** What happened to somebody since they came, the latest first: when, where, by whom and why. */
@Injectable()
export class ListSteps {
  readonly #database: Database;
  readonly #staff: StaffDirectory;
  readonly #paths: VisitPaths;

  constructor(database: Database, staff: StaffDirectory, paths: VisitPaths) {
    this.#database = database;
    this.#staff = staff;
    this.#paths = paths;
  }

  async run(query: { ticketId: string; before?: string | undefined }): Promise<z.output<typeof stepsAnswer>> {
    const { sql } = this.#database;
    const [ticket] = await sql<{ centre_code: string }>`
      select centre_code from queueing.ticket where id = ${query.ticketId}`;
    if (!ticket || !isInScope(ticket.centre_code))
      throw new DomainError('queueing.ticket-not-found', 'not-found');
    // A step and the call it made are written in one transaction, at the same moment.
    const rows = await sql<StepRow>`
      select s.id, s.step, s.stage, s.at, s.staff_id, k.label as counter_label, s.reason, c.order_code,
        c.order_label, s.undone_at
      from queueing.ticket_step s
      left join queueing.ticket_call c
        on c.ticket_id = s.ticket_id and c.called_at = s.at and s.step in ('call', 'transfer')
      left join queueing.counter k on k.id = coalesce(c.counter_id, s.counter_id)
      where s.ticket_id = ${query.ticketId}
        and (${query.before ?? null}::bigint is null or s.id < ${query.before ?? null}::bigint)
      order by s.id desc limit ${PAGE + 1}`;
    const shown = rows.slice(0, PAGE);
    const staff = await this.#staff.describe(shown.flatMap((row) => row.staff_id ?? []));
    return {
      steps: shown.map((row) => ({
        id: row.id,
        step: row.step,
        stageLabel: this.#paths.findStage(row.stage)?.label ?? row.stage,
        at: isoInstant(row.at),
        staff: row.staff_id ? (staff.get(row.staff_id)?.displayName ?? null) : null,
        counterLabel: row.counter_label,
        reason: row.reason,
        orderRule: row.order_code ? { code: row.order_code, label: row.order_label ?? row.order_code } : null,
        undoneAt: isoInstant(row.undone_at),
      })),
      nextCursor: rows.length > PAGE ? shown.at(-1)!.id : null,
    };
  }
}
