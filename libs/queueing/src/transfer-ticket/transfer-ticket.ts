import { Injectable } from '@nestjs/common';
import { DomainError, UnitOfWork, type Transaction } from '#kernel';
import { noteCall } from '../call-next/note-call.ts';
import type { Counter } from '../counter.entity.ts';
import { LineChanged, TicketCalled } from '../events.ts';
import { lockCounter } from '../open-counter/lock-counter.ts';
import { orderRuleOf } from '../order-rules/order-words.ts';
import { lockTicket, takeStep } from '../ticket/take-step.ts';
import type { Ticket } from '../ticket/ticket.entity.ts';
import { VisitPaths } from '../visit-paths.ts';

/** Another counter of the same line, another line of the visitor's path, another lane, or back into the own line. */
export type Destination =
  | { to: 'counter'; counterId: string }
  | { to: 'stage'; stage: string }
  | { to: 'lane'; lane: 'normal' | 'assisted' }
  | { to: 'line' };

export interface Transfer {
  ticketId: string;
  destination: Destination;
  reason: string;
}

const moved = orderRuleOf('moved', null, { assistedEvery: 0, assistedFromAge: 0, bookedEvery: 0 });

/** Moves somebody who waits, was called or is being served, with the reason; an undo brings them back. */
@Injectable()
export class TransferTicket {
  readonly #unitOfWork: UnitOfWork;
  readonly #paths: VisitPaths;

  constructor(unitOfWork: UnitOfWork, paths: VisitPaths) {
    this.#unitOfWork = unitOfWork;
    this.#paths = paths;
  }

  run({ ticketId, destination, reason }: Transfer): Promise<{ ticketId: string }> {
    return this.#unitOfWork.run(async (tx) => {
      const ticket = await lockTicket(tx, ticketId);
      switch (destination.to) {
        case 'counter':
          await this.#toCounter(tx, ticket, destination.counterId, reason);
          break;
        case 'stage':
          await this.#toStage(tx, ticket, destination.stage, reason);
          break;
        case 'lane':
          await change(tx, ticket, reason, () => ticket.changeLane(destination.lane));
          break;
        case 'line':
          await change(tx, ticket, reason, () => ticket.waitFor(null, tx.now));
      }
      return { ticketId };
    });
  }

  /** Called there at once when the counter is free; else, and when nobody called yet, waits for it. */
  async #toCounter(tx: Transaction, ticket: Ticket, counterId: string, reason: string): Promise<void> {
    const counter = await lockCounter(tx, counterId);
    assertServes(counter, ticket);
    counter.assertOpen();
    if (ticket.counterId === counter.id || ticket.forCounterId === counter.id)
      throw new DomainError('queueing.already-there', 'conflict', { counterLabel: counter.label });
    if (ticket.state === 'waiting' || (await isBusy(tx, counter)))
      return change(tx, ticket, reason, () => ticket.waitFor(counter.id, tx.now));

    const facts = await takeStep(tx, ticket, {
      name: 'transfer',
      reason,
      change: () => ticket.moveTo(counter.id, counter.staffId ?? null, moved, tx.now),
    });
    await noteCall(tx, ticket, moved);
    tx.record(TicketCalled, {
      ...facts,
      stageLabel: this.#paths.stageOf(ticket.serviceCode, ticket.stage).label,
      counterCode: counter.code,
      counterLabel: counter.label,
      callSequence: ticket.callSequence,
    });
  }

  async #toStage(tx: Transaction, ticket: Ticket, stageCode: string, reason: string): Promise<void> {
    const stage = this.#paths.pathFor(ticket.serviceCode).stages.find(({ code }) => code === stageCode);
    if (!stage || stage.kind !== 'called' || stage.code === ticket.stage)
      throw new DomainError('queueing.not-a-line', 'invalid', { stage: stageCode });
    await change(tx, ticket, reason, () => ticket.moveToStage(stage, tx.now));
  }
}

const change = async (tx: Transaction, ticket: Ticket, reason: string, act: () => void): Promise<void> => {
  const facts = await takeStep(tx, ticket, { name: 'transfer', reason, change: act });
  tx.record(LineChanged, { ...facts, change: 'transferred', nextStage: ticket.stage });
};

const assertServes = (counter: Counter, ticket: Ticket): void => {
  const isOurs = counter.centreCode === ticket.centreCode;
  if (!isOurs || (counter.stage !== ticket.stage && !counter.alsoStages.includes(ticket.stage)))
    throw new DomainError('queueing.counter-serves-another-line', 'conflict', {
      counterLabel: counter.label,
    });
};

const isBusy = async ({ sql }: Transaction, counter: Counter): Promise<boolean> =>
  (await sql`select 1 from queueing.ticket where counter_id = ${counter.id}`).length > 0;
