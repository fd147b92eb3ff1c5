import { Injectable } from '@nestjs/common';
import { PeopleDirectory } from '#identity';
import { UnitOfWork, type Transaction } from '#kernel';
import { inZone } from '../../availability/in-zone.ts';
import { Bookables } from '../../registry.ts';
import { findMove, type BulkMove, type ItemState } from '../bulk-move.ts';

export const PAGE_SIZE = 50;

/** Which of the people of a move to look at. */
export type PeopleList = 'listed' | 'moves' | 'stays' | 'no-phone';

const lists: Record<PeopleList, { states: ItemState[]; withoutPhone: boolean }> = {
  listed: { states: ['unplaceable', 'gone', 'undo-refused'], withoutPhone: false },
  moves: { states: ['planned', 'moved'], withoutPhone: false },
  stays: { states: ['stays', 'undone'], withoutPhone: false },
  'no-phone': { states: ['planned', 'moved'], withoutPhone: true },
};

export interface MovePerson {
  bookingId: string;
  number: string;
  maskedName: string;
  maskedPhone: string;
  service: string;
  firstOn: string | null;
  fromStartsAt: string;
  toStartsAt: string | null;
  fit: string | null;
  isShifted: boolean;
  state: ItemState;
  why: string | null;
}

export interface MovePeoplePage {
  people: MovePerson[];
  page: number;
  pages: number;
  total: number;
}

interface Row extends Omit<MovePerson, 'maskedName' | 'maskedPhone' | 'service'> {
  personId: string;
  serviceCode: string;
}

/** People of a move, masked; every look is noted. */
@Injectable()
export class ListMovePeople {
  readonly #unitOfWork: UnitOfWork;
  readonly #people: PeopleDirectory;
  readonly #bookables: Bookables;

  constructor(unitOfWork: UnitOfWork, people: PeopleDirectory, bookables: Bookables) {
    this.#unitOfWork = unitOfWork;
    this.#people = people;
    this.#bookables = bookables;
  }

  async run(moveId: string, list: PeopleList, page: number): Promise<MovePeoplePage> {
    return this.#unitOfWork.run(async (tx) => {
      const move = await findMove(tx.sql, moveId);
      const { states, withoutPhone } = lists[list];
      const [count] = await tx.sql<{ total: number }>`
        select count(*)::int as total from scheduling.bulk_move_item
        where move_id = ${moveId} and state = any(${states}::text[]) and (${!withoutPhone}::boolean or not has_phone)`;
      const rows = await this.#rows(tx, moveId, states, withoutPhone, {
        from: (page - 1) * PAGE_SIZE,
        count: PAGE_SIZE,
      });
      for (const { personId } of rows) {
        tx.audit({ action: 'scheduling.bulk-move-person-seen', personId, facts: { moveId, list } });
      }
      const total = count!.total;
      const people = await this.#describe(tx, move, rows);
      return { people, page, pages: Math.max(1, Math.ceil(total / PAGE_SIZE)), total };
    });
  }

  /** Everybody of the move, for a file that leaves the screen. */
  async all(moveId: string): Promise<{ move: BulkMove; people: MovePerson[] }> {
    return this.#unitOfWork.run(async (tx) => {
      const move = await findMove(tx.sql, moveId);
      const every = Object.values(lists).flatMap((one) => one.states);
      const rows = await this.#rows(tx, moveId, every, false, { from: 0, count: 1_000_000 });
      tx.audit({
        action: 'scheduling.bulk-move-people-exported',
        personId: null,
        facts: { moveId, people: rows.length },
      });
      return { move, people: await this.#describe(tx, move, rows) };
    });
  }

  #rows(
    tx: Transaction,
    moveId: string,
    states: readonly ItemState[],
    withoutPhone: boolean,
    part: { from: number; count: number },
  ): Promise<Row[]> {
    return tx.sql<Row>`
      select i.booking_id as "bookingId", b.number, i.person_id as "personId", i.service_code as "serviceCode",
        i.first_on::text as "firstOn", i.from_starts_at as "fromStartsAt", i.to_starts_at as "toStartsAt", i.fit,
        i.is_shifted as "isShifted", i.state, i.why
      from scheduling.bulk_move_item i join scheduling.booking b on b.id = i.booking_id
      where i.move_id = ${moveId} and i.state = any(${[...states]}::text[]) and (${!withoutPhone}::boolean or not i.has_phone)
      order by i.from_starts_at, i.booking_id offset ${part.from} limit ${part.count}`;
  }

  async #describe(tx: Transaction, { centre }: BulkMove, rows: readonly Row[]): Promise<MovePerson[]> {
    const cards = await this.#people.describe(
      rows.map((row) => row.personId),
      tx,
    );
    return rows.map(({ personId, serviceCode, ...row }) => ({
      ...row,
      maskedName: cards.get(personId)?.maskedName ?? '○○○',
      maskedPhone: cards.get(personId)?.maskedPhone ?? '',
      service: this.#bookables.labelOf(centre.department, serviceCode),
      fromStartsAt: inZone(row.fromStartsAt, centre.zone),
      toStartsAt: row.toStartsAt && inZone(row.toStartsAt, centre.zone),
    }));
  }
}
