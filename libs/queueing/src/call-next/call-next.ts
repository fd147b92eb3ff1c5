import { Injectable } from '@nestjs/common';
import { DomainError, UnitOfWork, type Transaction } from '#kernel';
import { dayOf, getBoard } from '../board/board.ts';
import type { Counter } from '../counter.entity.ts';
import { TicketCalled } from '../events.ts';
import { lockCounter } from '../open-counter/lock-counter.ts';
import { actingStaff, takeStep } from '../ticket/take-step.ts';
import { ticketLabel } from '../ticket/ticket.entity.ts';
import { VisitPaths } from '../visit-paths.ts';
import { noteCall } from './note-call.ts';
import { findFullStages, refuseIfHeld, type SeatsAhead } from './seats-ahead.ts';
import { WaitingLine, type Line } from './waiting-line.ts';

/** Calls whoever is first in the counter's line, else in those it helps out in; null when nobody waits. */
@Injectable()
export class CallNext {
  readonly #unitOfWork: UnitOfWork;
  readonly #paths: VisitPaths;
  readonly #line: WaitingLine;

  constructor(unitOfWork: UnitOfWork, paths: VisitPaths, line: WaitingLine) {
    this.#unitOfWork = unitOfWork;
    this.#paths = paths;
    this.#line = line;
  }

  run({ counterId }: { counterId: string }): Promise<{ ticketId: string; ticketNumber: string } | null> {
    return this.#unitOfWork.run(async (tx) => {
      const counter = await lockCounter(tx, counterId);
      counter.assertOpen();
      await assertFree(tx, counter);
      const { zone } = await getBoard(tx.sql, counter.centreCode);
      const on = dayOf(tx.now, zone);
      const held: { line: Line; full: SeatsAhead['full'] }[] = [];
      for (const stage of [counter.stage, ...counter.alsoStages]) {
        const place = { centreCode: counter.centreCode, stage, on };
        const { full, heldServices } = await findFullStages(tx, this.#paths, place);
        const line = { ...place, heldServices, counterId: counter.id };
        const first = await this.#line.takeFirst(tx, line);
        if (first) return this.#call(tx, counter, first);
        held.push({ line, full });
      }
      for (const { line, full } of held) await refuseIfHeld(tx, line, full);
      return null;
    });
  }

  async #call(
    tx: Transaction,
    counter: Counter,
    { ticket, rule }: NonNullable<Awaited<ReturnType<WaitingLine['takeFirst']>>>,
  ) {
    const facts = await takeStep(tx, ticket, {
      name: 'call',
      change: () => ticket.call(counter.id, actingStaff() ?? counter.staffId ?? null, rule, tx.now),
    });
    await noteCall(tx, ticket, rule);
    tx.record(TicketCalled, {
      ...facts,
      stageLabel: this.#paths.stageOf(ticket.serviceCode, ticket.stage).label,
      counterCode: counter.code,
      counterLabel: counter.label,
      callSequence: ticket.callSequence,
    });
    return { ticketId: ticket.id, ticketNumber: ticketLabel(ticket) };
  }
}

/** One visitor at a time. */
export const assertFree = async ({ sql }: Transaction, counter: Counter): Promise<void> => {
  const [current] = await sql<{ lane: string; number: number }>`
    select lane, number from queueing.ticket where counter_id = ${counter.id}`;
  if (current) {
    throw new DomainError('queueing.counter-busy', 'conflict', {
      counterLabel: counter.label,
      ticketNumber: ticketLabel(current),
    });
  }
};
