import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { StaffDirectory } from '#identity';
import { Clock, Database, DomainError } from '#kernel';
import { counterStates, pauseKinds, type CounterState, type PauseKind } from '../counter.entity.ts';
import { dayOf, getBoard } from '../board/board.ts';
import { seatsOn } from '../stage-seats/seats-in-force.ts';
import { TicketViews } from '../ticket/ticket-views.ts';
import { isoInstant, ticketView, type TicketRow } from '../ticket/ticket-view.ts';
import { VisitPaths } from '../visit-paths.ts';
import { CounterServices } from '../walk-ins/counter-services.ts';

const instant = z.iso.datetime({ offset: true });

export const counterView = z
  .object({
    id: z.uuid(),
    code: z.string(),
    label: z.string(),
    stage: z.string(),
    /** The stage it belongs to; another one than `stage` while it is lent. */
    homeStage: z.string(),
    /** Lines it takes from, in this order, when nobody waits in its own. */
    alsoStages: z.array(z.string()),
    /** Services it serves; null: every one of its lines. */
    services: z.array(z.string()).nullable(),
    state: z.enum(counterStates),
    pause: z.object({ kind: z.enum(pauseKinds), since: instant, resumesAt: instant.nullable() }).nullable(),
    /** The next break planned for this counter today, also one that has begun. */
    nextBreak: z.object({ kind: z.enum(pauseKinds), from: instant, to: instant }).nullable(),
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

export const countersAnswer = z.object({
  stages: z.array(stageView),
  counters: z.array(counterView),
  /** What counters of a shared line may serve; empty where every counter serves everybody. */
  services: z.array(z.object({ code: z.string(), label: z.string(), stage: z.string() })),
});

type CounterView = z.output<typeof counterView>;

interface CounterRow {
  id: string;
  code: string;
  label: string;
  stage: string;
  home_stage: string;
  also_stages: string[];
  services: string[] | null;
  state: CounterState;
  staff_id: string | null;
  paused_because: PauseKind | null;
  paused_at: string | null;
  resumes_at: string | null;
}

/** A centre's counters with who works there and whom they serve, and the stages visitors walk through. */
@Injectable()
export class ListCounters {
  readonly #database: Database;
  readonly #staff: StaffDirectory;
  readonly #views: TicketViews;
  readonly #paths: VisitPaths;
  readonly #clock: Clock;
  readonly #services: CounterServices;

  constructor(
    database: Database,
    staff: StaffDirectory,
    views: TicketViews,
    paths: VisitPaths,
    clock: Clock,
    services: CounterServices,
  ) {
    this.#database = database;
    this.#staff = staff;
    this.#views = views;
    this.#paths = paths;
    this.#clock = clock;
    this.#services = services;
  }

  async run(query: { centreCode: string }): Promise<z.output<typeof countersAnswer>> {
    const rows = await this.#database.sql<CounterRow>`
      select * from queueing.counter where centre_code = ${query.centreCode} order by code`;
    const stages = this.#paths.stagesOf(rows.map((row) => row.home_stage));
    const { zone } = await getBoard(this.#database.sql, query.centreCode);
    const seatsOf = await seatsOn(this.#database.sql, query.centreCode, dayOf(this.#clock.now(), zone));
    return {
      stages: stages.map((stage) => ({
        code: stage.code,
        label: stage.label,
        kind: stage.kind,
        minutes: stage.minutes ?? null,
        seats: seatsOf(stage),
      })),
      counters: await this.#describe(rows),
      services: this.#servicesAt(stages.map(({ code }) => code)),
    };
  }

  #servicesAt(stages: readonly string[]): z.output<typeof countersAnswer>['services'] {
    return this.#services.all().flatMap(({ code, label }) => {
      const first = this.#paths.pathFor(code).stages.find((stage) => stages.includes(stage.code));
      return first ? [{ code, label: label.ko, stage: first.code }] : [];
    });
  }

  async get(counterId: string): Promise<CounterView> {
    const [view] = await this.#describe(
      await this.#database.sql<CounterRow>`
        select * from queueing.counter where id = ${counterId}`,
    );
    if (!view) throw new DomainError('queueing.counter-not-found', 'not-found');
    return view;
  }

  async #describe(rows: CounterRow[]): Promise<CounterView[]> {
    const tickets = await this.#database.sql<TicketRow>`
      select * from queueing.ticket where counter_id = any(${rows.map((row) => row.id)}::uuid[])`;
    const views = await this.#views.describe(tickets);
    const breaks = await this.#breaksOf(rows);
    const staff = await this.#staff.describe(rows.flatMap((row) => row.staff_id ?? []));
    return rows.map((row) => {
      const card = row.staff_id ? staff.get(row.staff_id) : undefined;
      return {
        id: row.id,
        code: row.code,
        label: row.label,
        stage: row.stage,
        homeStage: row.home_stage,
        alsoStages: row.also_stages,
        services: row.services,
        state: row.state,
        pause: row.paused_because
          ? {
              kind: row.paused_because,
              since: isoInstant(row.paused_at!),
              resumesAt: isoInstant(row.resumes_at),
            }
          : null,
        nextBreak: breaks.get(row.id) ?? null,
        staff: card ? { id: card.id, displayName: card.displayName } : null,
        current: views.find((view) => view.counterId === row.id) ?? null,
      };
    });
  }

  /** Breaks do not cross midnight, so the next one that is not over is one of today. */
  async #breaksOf(rows: CounterRow[]): Promise<Map<string, NonNullable<CounterView['nextBreak']>>> {
    const now = this.#clock.now();
    const breaks = await this.#database.sql<{
      counter_id: string;
      kind: PauseKind;
      break_from: string;
      break_to: string;
    }>`
      select distinct on (counter_id) counter_id, kind, break_from, break_to from queueing.planned_break
      where counter_id = any(${rows.map((row) => row.id)}::uuid[]) and withdrawn_at is null
        and break_to > ${now}::timestamptz and break_from < ${now.add({ hours: 18 })}::timestamptz
      order by counter_id, break_from`;
    return new Map(
      breaks.map((row) => [
        row.counter_id,
        { kind: row.kind, from: isoInstant(row.break_from), to: isoInstant(row.break_to) },
      ]),
    );
  }
}
