import { Injectable } from '@nestjs/common';
import { LockMode } from '@mikro-orm/core';
import { DomainError, newId, UnitOfWork, type Transaction } from '#kernel';
import { dayOf, getBoard, isInScope, raiseSequence } from '../board/board.ts';
import { AlarmAnswered, AlarmRaised } from '../events.ts';
import { floorRuleOn } from '../floor-rules/floor-rules.ts';
import { actingStaff } from '../ticket/take-step.ts';
import { Ticket, ticketLabel } from '../ticket/ticket.entity.ts';
import { VisitPaths } from '../visit-paths.ts';
import { noteAlarm } from './note-alarm.ts';

/** Where help is needed: a counter, the seats of a stage, or anywhere else in words. */
export type AlarmPlace = { counterId: string } | { stage: string } | { words: string };

export interface Alarm {
  centreCode: string;
  kind: string;
  place: AlarmPlace;
  /** The person in question; null when they have no number. */
  ticketId: string | null;
}

/**
 * Calls for help. The person stays where they are until the alarm has ended. Of two who call for the same person
 * the second joins the first, so that the floor runs to one place once.
 */
@Injectable()
export class RaiseAlarm {
  readonly #unitOfWork: UnitOfWork;
  readonly #paths: VisitPaths;

  constructor(unitOfWork: UnitOfWork, paths: VisitPaths) {
    this.#unitOfWork = unitOfWork;
    this.#paths = paths;
  }

  run(alarm: Alarm): Promise<{ alarmId: string }> {
    return this.#unitOfWork.run(async (tx) => {
      const { zone } = await getBoard(tx.sql, alarm.centreCode);
      const rule = await floorRuleOn(tx.sql, alarm.centreCode, dayOf(tx.now, zone));
      // A tablet may still show a kind that was taken off the list this morning: help is called all the same.
      const kindLabel = rule.alarmKinds.find(({ code }) => code === alarm.kind)?.label ?? alarm.kind;
      const place = await this.#nameOf(tx, alarm);
      const ticket = alarm.ticketId ? await this.lockPerson(tx, alarm.ticketId) : null;
      if (ticket && ticket.centreCode !== alarm.centreCode)
        throw new DomainError('queueing.ticket-not-found', 'not-found');
      if (ticket?.alarmId) return joinAlarm(tx, ticket, `${kindLabel} · ${place}`);

      const alarmId = newId();
      const ticketNumber = ticket && ticketLabel(ticket);
      await tx.sql`
        insert into queueing.alarm (id, centre_code, kind, kind_label, place, ticket_id, ticket_number, raised_at, raised_by)
        values (${alarmId}, ${alarm.centreCode}, ${alarm.kind}, ${kindLabel}, ${place}, ${ticket?.id ?? null},
                ${ticketNumber}, ${tx.now}, ${actingStaff()})`;
      await noteAlarm(tx, alarmId, 'raised');
      if (ticket) ticket.alarmId = alarmId;
      await tx.em.flush();
      tx.record(AlarmRaised, {
        centreCode: alarm.centreCode,
        sequence: await raiseSequence(tx, alarm.centreCode),
        alarmId,
        kind: alarm.kind,
        kindLabel,
        place,
        ticketNumber,
        at: tx.now.toString(),
      });
      return { alarmId };
    });
  }

  /** Holds the ticket until commit: a second call for the same person waits and then finds the first. */
  protected async lockPerson({ em }: Transaction, ticketId: string): Promise<Ticket> {
    const ticket = await em.findOne(Ticket, { id: ticketId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!ticket || !isInScope(ticket.centreCode))
      throw new DomainError('queueing.ticket-not-found', 'not-found');
    return ticket;
  }

  async #nameOf({ sql }: Transaction, { centreCode, place }: Alarm): Promise<string> {
    if ('words' in place) return place.words;
    if ('stage' in place) return this.#paths.findStage(place.stage)?.label ?? place.stage;
    const [counter] = await sql<{ label: string }>`
      select label from queueing.counter where id = ${place.counterId} and centre_code = ${centreCode}`;
    if (!counter) throw new DomainError('queueing.counter-not-found', 'not-found');
    return counter.label;
  }
}

const joinAlarm = async (tx: Transaction, ticket: Ticket, note: string): Promise<{ alarmId: string }> => {
  const alarmId = ticket.alarmId!;
  await noteAlarm(tx, alarmId, 'raised-again', note);
  tx.record(AlarmAnswered, {
    centreCode: ticket.centreCode,
    sequence: await raiseSequence(tx, ticket.centreCode),
    alarmId,
    at: tx.now.toString(),
  });
  return { alarmId };
};
