import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { StaffDirectory } from '#identity';
import { Database, DomainError } from '#kernel';
import { TicketViews } from '../ticket/ticket-views.ts';
import { ticketView, type TicketRow } from '../ticket/ticket-view.ts';
import { VisitPaths } from '../visit-paths.ts';

export const counterView = z
  .object({
    id: z.uuid(),
    code: z.string(),
    label: z.string(),
    stage: z.string(),
    state: z.enum(['open', 'closed']),
    staff: z.object({ id: z.uuid(), displayName: z.string() }).nullable(),
    current: ticketView.nullable(),
  })
  .meta({ id: 'CounterView' });

export const stageView = z
  .object({
    code: z.string(),
    label: z.string(),
    kind: z.enum(['called', 'timed']),
    minutes: z.number().nullable(),
    seats: z.number().int().nullable(),
  })
  .meta({ id: 'StageView' });

export const countersAnswer = z.object({ stages: z.array(stageView), counters: z.array(counterView) });

type CounterView = z.output<typeof counterView>;

interface CounterRow {
  id: string;
  code: string;
  label: string;
  stage: string;
  state: 'open' | 'closed';
  staff_id: string | null;
}

/** A centre's counters with who works there and whom they serve, and the stages visitors walk through. */
@Injectable()
export class ListCounters {
  readonly #database: Database;
  readonly #staff: StaffDirectory;
  readonly #views: TicketViews;
  readonly #paths: VisitPaths;

  constructor(database: Database, staff: StaffDirectory, views: TicketViews, paths: VisitPaths) {
    this.#database = database;
    this.#staff = staff;
    this.#views = views;
    this.#paths = paths;
  }

  async run(query: { centreCode: string }): Promise<z.output<typeof countersAnswer>> {
    const rows = await this.#database.sql<CounterRow>`
      select id, code, label, stage, state, staff_id from queueing.counter
      where centre_code = ${query.centreCode} order by code`;
    const stages = this.#paths.stagesOf(rows.map((row) => row.stage));
    return {
      stages: stages.map((stage) => ({
        code: stage.code,
        label: stage.label,
        kind: stage.kind,
        minutes: stage.minutes ?? null,
        seats: stage.seats ?? null,
      })),
      counters: await this.#describe(rows),
    };
  }

  async get(counterId: string): Promise<CounterView> {
    const [view] = await this.#describe(
      await this.#database.sql<CounterRow>`
        select id, code, label, stage, state, staff_id from queueing.counter where id = ${counterId}`,
    );
    if (!view) throw new DomainError('queueing.counter-not-found', 'not-found');
    return view;
  }

  async #describe(rows: CounterRow[]): Promise<CounterView[]> {
    const tickets = await this.#database.sql<TicketRow>`
      select * from queueing.ticket where counter_id = any(${rows.map((row) => row.id)}::uuid[])`;
    const views = await this.#views.describe(tickets);
    const staff = await this.#staff.describe(rows.flatMap((row) => row.staff_id ?? []));
    return rows.map(({ staff_id, ...row }) => {
      const card = staff_id ? staff.get(staff_id) : undefined;
      return {
        ...row,
        staff: card ? { id: card.id, displayName: card.displayName } : null,
        current: views.find((view) => view.counterId === row.id) ?? null,
      };
    });
  }
}
