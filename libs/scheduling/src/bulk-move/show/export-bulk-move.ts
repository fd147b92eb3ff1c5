import { Injectable } from '@nestjs/common';
import { Clock, Database, UnitOfWork } from '#kernel';
import { findMove } from '../bulk-move.ts';
import { ListMovePeople } from './list-move-people.ts';

/** Files of a bulk move: who moves where, for people; and what to put back where, for machines. */
@Injectable()
export class ExportBulkMove {
  readonly #people: ListMovePeople;
  readonly #unitOfWork: UnitOfWork;
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(people: ListMovePeople, unitOfWork: UnitOfWork, database: Database, clock: Clock) {
    this.#people = people;
    this.#unitOfWork = unitOfWork;
    this.#database = database;
    this.#clock = clock;
  }

  /** With a byte-order mark, without which spreadsheets misread Korean. */
  async peopleFile(moveId: string): Promise<string> {
    const { people } = await this.#people.all(moveId);
    const head = ['예약번호', '이름', '연락처', '구분', '1차 예약일', '변경 전', '변경 후', '상태', '사유'];
    const lines = people.map((one) =>
      [
        one.number,
        one.maskedName,
        one.maskedPhone,
        one.service,
        one.firstOn ?? '',
        one.fromStartsAt.slice(0, 16).replace('T', ' '),
        one.toStartsAt?.slice(0, 16).replace('T', ' ') ?? '',
        one.state,
        one.why ?? '',
      ]
        .map(quoted)
        .join(','),
    );
    return `\uFEFF${[head.join(','), ...lines].join('\r\n')}\r\n`;
  }

  /** Ids and times only. */
  async undoFile(moveId: string) {
    const move = await findMove(this.#database.sql, moveId);
    const moves = await this.#database.sql<Record<string, string | null>>`
      select booking_id as "bookingId", from_slot_id as "fromSlotId", from_starts_at as "fromStartsAt",
        to_slot_id as "toSlotId", to_starts_at as "toStartsAt", state
      from scheduling.bulk_move_item
      where move_id = ${moveId} and state in ('moved', 'undone', 'undo-refused') order by position`;
    await this.#unitOfWork.run(async (tx) =>
      tx.audit({
        action: 'scheduling.bulk-move-undo-exported',
        personId: null,
        facts: { moveId, bookings: moves.length },
      }),
    );
    return {
      moveId,
      title: move.definition.title,
      centre: move.centre.code,
      takenAt: this.#clock.now().toString(),
      rules: move.rulesBefore ?? [],
      moves,
    };
  }
}

/** Quoted, and never read as a formula by a spreadsheet. */
const quoted = (text: string): string =>
  `"${(/^[=+\-@\t]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
