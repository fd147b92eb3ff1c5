import { Injectable } from '@nestjs/common';
import { DomainError, UnitOfWork, type Transaction } from '#kernel';
import { dayOf, type Board } from '../board/board.ts';
import { NumberDesk, type GivenNumber } from '../take-number/number-desk.ts';
import type { WalkInRule } from '../walk-ins/walk-in-rule.ts';

export interface HomeWish {
  personId: string;
  centreCode: string;
  serviceCode: string;
}

/** Gives a resident a number for today before they come: one at a time, and only while others wait already. */
@Injectable()
export class TakeNumberFromHome {
  readonly #unitOfWork: UnitOfWork;
  readonly #desk: NumberDesk;

  constructor(unitOfWork: UnitOfWork, desk: NumberDesk) {
    this.#unitOfWork = unitOfWork;
    this.#desk = desk;
  }

  /** @throws as at the door, and `queueing.not-from-home`, `queueing.too-few-waiting`, `queueing.one-number-from-home`. */
  run(wish: HomeWish): Promise<GivenNumber> {
    return this.#unitOfWork.run(async (tx) => {
      await this.hold(tx, wish.personId);
      return this.#desk.give(tx, { ...wish, isFromHome: true }, (rule, board) =>
        assertMayTake(tx, wish, rule, board),
      );
    });
  }

  /** Until commit: of two requests of one person the second finds the number of the first. */
  protected async hold({ sql }: Transaction, personId: string): Promise<void> {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`queueing.from-home:${personId}`}, 0))`;
  }
}

const assertMayTake = async (
  { sql, now }: Transaction,
  { personId, centreCode, serviceCode }: HomeWish,
  rule: WalkInRule,
  { zone }: Board,
): Promise<void> => {
  if (!rule.isFromHome) throw new DomainError('queueing.not-from-home', 'conflict');
  const today = dayOf(now, zone);
  const [open] = await sql<{ visit_id: string }>`
    select visit_id from queueing.ticket
    where person_id = ${personId} and issued_on = ${today} and is_from_home
      and state not in ('done', 'left', 'missed')`;
  if (open) throw new DomainError('queueing.one-number-from-home', 'conflict', { visitId: open.visit_id });
  const [line] = await sql<{ waiting: number }>`
    select count(*)::int as waiting from queueing.ticket
    where centre_code = ${centreCode} and issued_on = ${today} and service_code = ${serviceCode} and state = 'waiting'`;
  if (line!.waiting < rule.homeLeastWaiting)
    throw new DomainError('queueing.too-few-waiting', 'conflict', {
      waiting: line!.waiting,
      least: rule.homeLeastWaiting,
    });
};
