import { Injectable } from '@nestjs/common';
import { DomainError, newId, UnitOfWork, type Transaction } from '#kernel';
import { dayOf, isInScope } from '../board/board.ts';
import type { PauseKind } from '../counter.entity.ts';
import { LineCover } from '../pause-counter/line-cover.ts';
import { actingStaff } from '../ticket/take-step.ts';
import { firstUncovered, type Span } from './uncovered.ts';

const LONGEST_HOURS = 4;

export interface BreakWish {
  counterId: string;
  kind: PauseKind;
  /** Instants; ISO 8601. */
  from: string;
  to: string;
}

export interface BreakPlan {
  centreCode: string;
  breaks: BreakWish[];
  /** Says that a line will have no counter for a while, and that this is meant. */
  isConfirmed?: boolean | undefined;
}

interface PlannedRow extends Span {
  counter_id: string;
}

/** Plans who pauses when, all of them or none; tablets remind their staff. */
@Injectable()
export class PlanBreaks {
  readonly #unitOfWork: UnitOfWork;
  readonly #cover: LineCover;

  constructor(unitOfWork: UnitOfWork, cover: LineCover) {
    this.#unitOfWork = unitOfWork;
    this.#cover = cover;
  }

  run({ centreCode, breaks, isConfirmed = false }: BreakPlan): Promise<{ breakIds: string[] }> {
    return this.#unitOfWork.run(async (tx) => {
      const { zone } = await this.#cover.hold(tx, centreCode);
      const breakIds: string[] = [];
      for (const wish of breaks) {
        const span = spanOf(wish, tx.now);
        const counter = await getCounter(tx, centreCode, wish.counterId);
        const others = await this.#breaksOfLine(tx, centreCode, counter.stage, span);
        assertNoOverlap(others, counter, span);
        const aloneAt = uncoveredAt(others, counter, span);
        if (aloneAt && !isConfirmed) throw this.#leftAlone(counter, aloneAt);
        const id = newId();
        await tx.sql`
          insert into queueing.planned_break
            (id, centre_code, counter_id, on_date, break_from, break_to, kind, is_confirmed, planned_at, planned_by)
          values (${id}, ${centreCode}, ${counter.id}, ${dayOf(span.from, zone)}, ${span.from}, ${span.to},
                  ${wish.kind}, ${aloneAt !== undefined}, ${tx.now}, ${actingStaff()})`;
        breakIds.push(id);
      }
      return { breakIds };
    });
  }

  /** Every counter of the line, with its breaks that touch the span. */
  async #breaksOfLine({ sql }: Transaction, centreCode: string, stage: string, span: Span) {
    const rows = await sql<{ counter_id: string; break_from: string | null; break_to: string | null }>`
      select c.id as counter_id, b.break_from, b.break_to
      from queueing.counter c
      left join queueing.planned_break b on b.counter_id = c.id and b.withdrawn_at is null
        and b.break_from < ${span.to}::timestamptz and b.break_to > ${span.from}::timestamptz
      where c.centre_code = ${centreCode} and c.stage = ${stage}`;
    const counters = new Map<string, PlannedRow[]>(rows.map((row) => [row.counter_id, []]));
    for (const { counter_id, break_from, break_to } of rows) {
      if (break_from === null || break_to === null) continue;
      const planned = {
        counter_id,
        from: Temporal.Instant.from(break_from),
        to: Temporal.Instant.from(break_to),
      };
      counters.get(counter_id)!.push(planned);
    }
    return counters;
  }

  #leftAlone(counter: CounterRow, at: Temporal.Instant): DomainError {
    return new DomainError('queueing.line-left-alone', 'conflict', {
      stageLabel: this.#cover.labelOf(counter.stage),
      counterLabel: counter.label,
      at: at.toString(),
    });
  }
}

interface CounterRow {
  id: string;
  label: string;
  stage: string;
}

const spanOf = ({ from, to }: BreakWish, now: Temporal.Instant): Span => {
  const span = { from: Temporal.Instant.from(from), to: Temporal.Instant.from(to) };
  const hours = span.from.until(span.to).total('hours');
  if (hours <= 0 || hours > LONGEST_HOURS)
    throw new DomainError('queueing.break-too-long', 'invalid', { hours: LONGEST_HOURS });
  if (Temporal.Instant.compare(span.to, now) <= 0)
    throw new DomainError('queueing.time-has-passed', 'invalid', { at: span.to.toString() });
  return span;
};

const getCounter = async ({ sql }: Transaction, centreCode: string, id: string): Promise<CounterRow> => {
  const [counter] = await sql<CounterRow>`
    select id, label, stage from queueing.counter where id = ${id} and centre_code = ${centreCode}`;
  if (!counter || !isInScope(centreCode)) throw new DomainError('queueing.counter-not-found', 'not-found');
  return counter;
};

const assertNoOverlap = (line: Map<string, PlannedRow[]>, counter: CounterRow, span: Span): void => {
  const [own] = line.get(counter.id) ?? [];
  if (own)
    throw new DomainError('queueing.break-overlaps', 'conflict', {
      counterLabel: counter.label,
      from: (Temporal.Instant.compare(own.from, span.from) > 0 ? own.from : span.from).toString(),
    });
};

const uncoveredAt = (line: Map<string, PlannedRow[]>, counter: CounterRow, span: Span) =>
  firstUncovered(
    span,
    [...line].filter(([id]) => id !== counter.id).map(([, breaks]) => breaks),
  );
