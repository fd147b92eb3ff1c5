import { Injectable } from '@nestjs/common';
import { StaffDirectory } from '#identity';
import { Clock, Database } from '#kernel';
import { dayOf, getBoard, type Board } from '../board/board.ts';
import type { CounterState, PauseKind } from '../counter.entity.ts';
import type { FloorRule } from '../floor-rules/floor-rule.ts';
import { FloorRules } from '../floor-rules/floor-rules.ts';
import { ReadBoard } from '../read-board/read-board.ts';
import { ticketLabel } from '../ticket/ticket.entity.ts';
import type { TicketState } from '../ticket/ticket-states.ts';
import { VisitPaths } from '../visit-paths.ts';
import type { ControlRoomAnswer } from './control-room-view.ts';
import { ExpectedVisitors } from './expected-visitors.ts';
import { findStuck } from './find-stuck.ts';
import { forecastErrors } from './forecast-error.ts';

interface PersonRow {
  lane: string;
  number: number;
  stage: string;
  state: TicketState;
  seconds: number;
  over_seconds: number | null;
}

interface CounterRow {
  id: string;
  label: string;
  stage: string;
  state: CounterState;
  staff_id: string | null;
  paused_because: PauseKind | null;
  lane: string | null;
  number: number | null;
  served: string;
  mean_minutes: number | null;
}

interface HourRow {
  hour: number;
  arrived: string;
  completed: string;
}

/** All that whoever leads the floor looks at: where people are, who needs a look, how the day goes beside its plan. */
@Injectable()
export class ReadControlRoom {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #paths: VisitPaths;
  readonly #rules: FloorRules;
  readonly #readBoard: ReadBoard;
  readonly #staff: StaffDirectory;
  readonly #expected: ExpectedVisitors;

  constructor(
    database: Database,
    clock: Clock,
    paths: VisitPaths,
    rules: FloorRules,
    readBoard: ReadBoard,
    staff: StaffDirectory,
    expected: ExpectedVisitors,
  ) {
    this.#database = database;
    this.#clock = clock;
    this.#paths = paths;
    this.#rules = rules;
    this.#readBoard = readBoard;
    this.#staff = staff;
    this.#expected = expected;
  }

  async run({ centreCode }: { centreCode: string }): Promise<ControlRoomAnswer> {
    // First, so that nothing that follows is older than its sequence.
    const board = await getBoard(this.#database.sql, centreCode);
    const now = this.#clock.now();
    const on = dayOf(now, board.zone);
    const rule = await this.#rules.inForce(centreCode, on);
    const people = await this.#people(board, now, on, rule);
    const hours = await this.#hours(board, on);
    return {
      centre: { code: board.centreCode, name: board.centreName },
      asOf: now.toString(),
      sequence: board.sequence,
      day: await this.#day(board, on, hours),
      stages: await this.#stages(board, people, rule),
      people,
      counters: await this.#counters(board, on),
      hours,
      forecasts: await forecastErrors(
        this.#database.sql,
        centreCode,
        on.toZonedDateTime(board.zone).toInstant(),
        on.add({ days: 1 }).toZonedDateTime(board.zone).toInstant(),
      ),
    };
  }

  async #people(
    { centreCode }: Board,
    now: Temporal.Instant,
    on: Temporal.PlainDate,
    rule: FloorRule,
  ): Promise<ControlRoomAnswer['people']> {
    const rows = await this.#database.sql<PersonRow>`
      select t.lane, t.number, t.stage, t.state,
        greatest(0, extract(epoch from ${now}::timestamptz - coalesce(i.started_at, t.waiting_since)))::float8 as seconds,
        extract(epoch from ${now}::timestamptz - t.due_at)::float8 as over_seconds
      from queueing.ticket t
      left join queueing.stage_interval i on i.visit_id = t.visit_id and i.ended_at is null
      where t.centre_code = ${centreCode} and t.issued_on = ${on} and t.state not in ('done', 'left')
      order by coalesce(i.started_at, t.waiting_since), t.lane, t.number`;
    return rows.map((row) => ({
      ticketNumber: ticketLabel(row),
      stage: row.stage,
      state: row.state,
      minutes: Math.floor(row.seconds / 60),
      stuck: findStuck(
        { state: row.state, seconds: row.seconds, overSeconds: row.over_seconds },
        this.#paths.findStage(row.stage),
        rule,
      ),
    }));
  }

  async #stages(
    { centreCode }: Board,
    people: ControlRoomAnswer['people'],
    rule: FloorRule,
  ): Promise<ControlRoomAnswer['stages']> {
    const { stages } = await this.#readBoard.run({ centreCode });
    return stages.map(({ code, label, kind, seats, estimate }) => {
      const here = people.filter(({ stage }) => stage === code);
      const waiting = here.filter(({ state }) => state === 'waiting');
      return {
        code,
        label,
        kind,
        waiting: waiting.length,
        serving: here.filter(({ state }) => state === 'called' || state === 'serving').length,
        aside: here.filter(({ state }) => state === 'parked' || state === 'missed').length,
        seats,
        longestWaitMinutes: Math.max(0, ...waiting.map(({ minutes }) => minutes)),
        targetMinutes: rule.waitTargetMinutes,
        estimate,
      };
    });
  }

  async #counters(
    { centreCode, zone }: Board,
    on: Temporal.PlainDate,
  ): Promise<ControlRoomAnswer['counters']> {
    const rows = await this.#database.sql<CounterRow>`
      select k.id, k.label, k.stage, k.state, k.staff_id, k.paused_because, t.lane, t.number,
        coalesce(w.served, 0) as served, w.mean_minutes
      from queueing.counter k
      left join queueing.ticket t on t.counter_id = k.id
      left join lateral (
        select count(distinct visit_id) as served,
          (sum(extract(epoch from ended_at - started_at)) / 60 / count(distinct visit_id))::float8 as mean_minutes
        from queueing.stage_interval
        where counter_id = k.id and centre_code = k.centre_code and state in ('called', 'serving')
          and withdrawn_at is null and ended_at >= ${on.toZonedDateTime(zone).toInstant()}::timestamptz) w on true
      where k.centre_code = ${centreCode} order by k.code`;
    const staff = await this.#staff.describe(rows.flatMap((row) => row.staff_id ?? []));
    return rows.map((row) => ({
      id: row.id,
      label: row.label,
      stage: row.stage,
      state: row.state,
      pausedBecause: row.paused_because,
      staffName: (row.staff_id && staff.get(row.staff_id)?.displayName) || null,
      ticketNumber: row.lane === null ? null : ticketLabel({ lane: row.lane, number: row.number! }),
      servedToday: Number(row.served),
      meanMinutes: row.mean_minutes === null ? null : Math.round(row.mean_minutes * 10) / 10,
    }));
  }

  /** From the first hour in which somebody is expected or came to the last. */
  async #hours({ centreCode, zone }: Board, on: Temporal.PlainDate): Promise<ControlRoomAnswer['hours']> {
    const expected = await this.#expected.perHour(centreCode, on);
    const rows = await this.#database.sql<HourRow>`
      select hour, count(*) filter (where what = 'arrived') as arrived, count(*) filter (where what = 'completed') as completed
      from (
        select 'arrived' as what, extract(hour from arrived_at at time zone ${zone}::text)::int as hour
        from queueing.visit where centre_code = ${centreCode} and visited_on = ${on}
        union all
        select 'completed', extract(hour from finished_at at time zone ${zone}::text)::int
        from queueing.visit where centre_code = ${centreCode} and visited_on = ${on} and outcome = 'completed') happened
      group by hour`;
    const found = new Map(rows.map((row) => [row.hour, row]));
    const known = [...expected.keys(), ...found.keys()];
    if (known.length === 0) return [];
    const [first, last] = [Math.min(...known), Math.max(...known)];
    return Array.from({ length: last - first + 1 }, (_, at) => {
      const row = found.get(first + at);
      return {
        hour: first + at,
        expected: expected.get(first + at) ?? 0,
        arrived: Number(row?.arrived ?? 0),
        completed: Number(row?.completed ?? 0),
      };
    });
  }

  async #day(
    { centreCode }: Board,
    on: Temporal.PlainDate,
    hours: ControlRoomAnswer['hours'],
  ): Promise<ControlRoomAnswer['day']> {
    const rows = await this.#database.sql<{
      outcome: 'completed' | 'left' | 'missed' | null;
      visits: string;
    }>`
      select outcome, count(*) as visits from queueing.visit
      where centre_code = ${centreCode} and visited_on = ${on} group by outcome`;
    const of = (outcome: (typeof rows)[number]['outcome']) =>
      Number(rows.find((row) => row.outcome === outcome)?.visits ?? 0);
    return {
      expected: hours.reduce((sum, hour) => sum + hour.expected, 0),
      arrived: rows.reduce((sum, row) => sum + Number(row.visits), 0),
      inside: of(null),
      completed: of('completed'),
      left: of('left'),
      missed: of('missed'),
    };
  }
}
