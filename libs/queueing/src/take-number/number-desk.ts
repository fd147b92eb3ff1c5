import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { DomainError, newId, type Transaction } from '#kernel';
import { getBoard, type Board } from '../board/board.ts';
import { IssueTicket } from '../issue-ticket/issue-ticket.ts';
import { ticketLabel } from '../ticket/ticket.entity.ts';
import { ClosedDays } from '../walk-ins/closed-days.ts';
import { CounterServices } from '../walk-ins/counter-services.ts';
import { isOpenAt, nextOpening } from '../walk-ins/number-hours.ts';
import { walkInRulesOn, type WalkInRule } from '../walk-ins/walk-in-rule.ts';

export interface NumberWish {
  centreCode: string;
  serviceCode: string;
  /** Null: gives no name. */
  personId: string | null;
  isFromHome: boolean;
}

export const givenNumber = z
  .object({ visitId: z.uuid(), ticketNumber: z.string().meta({ example: 'P012' }) })
  .meta({ id: 'GivenNumber' });

/** A number as it was given out. */
export type GivenNumber = z.output<typeof givenNumber>;

/** Gives out numbers to who comes without an appointment, within the hours and as many as the rule of the day allows. */
@Injectable()
export class NumberDesk {
  readonly #issueTicket: IssueTicket;
  readonly #services: CounterServices;
  readonly #closedDays: ClosedDays;

  constructor(issueTicket: IssueTicket, services: CounterServices, closedDays: ClosedDays) {
    this.#issueTicket = issueTicket;
    this.#services = services;
    this.#closedDays = closedDays;
  }

  /** @throws `queueing.no-numbers-here`, `queueing.numbers-closed`, `queueing.numbers-used-up`, `queueing.already-in-line`. */
  async give(
    tx: Transaction,
    wish: NumberWish,
    mayGive: (rule: WalkInRule, board: Board) => Promise<void> = async () => {},
  ): Promise<GivenNumber> {
    const board = await getBoard(tx.sql, wish.centreCode);
    const now = tx.now.toZonedDateTimeISO(board.zone);
    const rules = await walkInRulesOn(tx.sql, wish.centreCode, now.toPlainDate());
    const rule = rules.find(({ serviceCode }) => serviceCode === wish.serviceCode);
    const service = this.#services.find(wish.serviceCode);
    if (!rule || !service)
      throw new DomainError('queueing.no-numbers-here', 'not-found', { service: wish.serviceCode });
    if (!isOpenAt(rule.hours, now) || (await this.#closedDays.isClosed(wish.centreCode, now.toPlainDate())))
      throw new DomainError('queueing.numbers-closed', 'conflict', { opensAt: nextOpening(rule.hours, now) });
    await mayGive(rule, board);
    const ticket = await this.#issueTicket.run(tx, {
      visitId: newId(),
      bookingId: null,
      personId: wish.personId,
      centreCode: wish.centreCode,
      zone: board.zone,
      serviceCode: wish.serviceCode,
      serviceLabel: service.label.ko,
      startsAt: null,
      arrivedAt: tx.now.toString(),
      needs: [],
      isFromHome: wish.isFromHome,
    });
    if (!ticket) throw new DomainError('queueing.already-in-line', 'conflict');
    assertWithin(rule, await this.countGiven(tx, wish, now));
    return { visitId: ticket.visitId, ticketNumber: ticketLabel(ticket) };
  }

  /**
   * Numbers given out with this one. Asked after it was taken: the row of the lane's numbers is held until commit,
   * so nobody else takes one while we count.
   */
  protected async countGiven(
    { sql }: Transaction,
    { centreCode, serviceCode }: Pick<NumberWish, 'centreCode' | 'serviceCode'>,
    now: Temporal.ZonedDateTime,
  ): Promise<Given> {
    const hour = now.round({ smallestUnit: 'hour', roundingMode: 'floor' }).toInstant();
    const [given] = await sql<{ today: number; this_hour: number }>`
      select count(*)::int as today, (count(*) filter (where arrived_at >= ${hour}::timestamptz))::int as this_hour
      from queueing.ticket
      where centre_code = ${centreCode} and issued_on = ${now.toPlainDate()}
        and service_code = ${serviceCode} and appointment_at is null`;
    return { today: given!.today, thisHour: given!.this_hour };
  }
}

interface Given {
  today: number;
  thisHour: number;
}

const assertWithin = ({ mostPerHour, mostPerDay }: WalkInRule, given: Given): void => {
  if (mostPerDay !== null && given.today > mostPerDay)
    throw new DomainError('queueing.numbers-used-up', 'conflict', { until: 'tomorrow' });
  if (mostPerHour !== null && given.thisHour > mostPerHour)
    throw new DomainError('queueing.numbers-used-up', 'conflict', { until: 'next-hour' });
};
