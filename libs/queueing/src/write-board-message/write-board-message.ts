import { Injectable } from '@nestjs/common';
import { DomainError, newId, UnitOfWork, type Transaction } from '#kernel';
import { dayOf, isInScope, lockBoard } from '../board/board.ts';
import { zoneNotFound } from '../edit-zones/edit-zones.ts';
import { actingStaff } from '../ticket/take-step.ts';
import { noteBoardChange } from '../zones/note-board-change.ts';
import type { BoardMessage, BoardMessageRow } from './board-message.ts';

/** Puts a line on the screens of a centre, changes it, or takes it off. It comes and goes by itself at its times. */
@Injectable()
export class WriteBoardMessage {
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    this.#unitOfWork = unitOfWork;
  }

  write({
    centreCode,
    message,
  }: {
    centreCode: string;
    message: BoardMessage;
  }): Promise<{ messageId: string }> {
    return this.#unitOfWork.run(async (tx) => {
      await assertSensible(tx, centreCode, message);
      const messageId = newId();
      await tx.sql`
        insert into queueing.board_message
          (id, centre_code, text, zones, from_on, to_on, from_time, to_time, weekdays, written_at, written_by)
        values (${messageId}, ${centreCode}, ${message.text}, ${message.zones}::text[], ${message.fromOn},
                ${message.toOn}, ${message.fromTime}, ${message.toTime}, ${message.weekdays}::integer[],
                ${tx.now}, ${actingStaff()})`;
      await tell(tx, centreCode, messageId, 'written');
      return { messageId };
    });
  }

  /** A message that was taken off is put on again by this. `revision` is the one that was edited. */
  change(edit: {
    messageId: string;
    message: BoardMessage;
    revision: number;
  }): Promise<{ messageId: string }> {
    const { messageId, message, revision } = edit;
    return this.#unitOfWork.run(async (tx) => {
      const row = await lockMessage(tx, messageId);
      if (row.revision !== revision) throw new DomainError('queueing.changed-meanwhile', 'conflict');
      await assertSensible(tx, row.centre_code, message);
      await tx.sql`
        update queueing.board_message
        set text = ${message.text}, zones = ${message.zones}::text[], from_on = ${message.fromOn},
            to_on = ${message.toOn}, from_time = ${message.fromTime}, to_time = ${message.toTime},
            weekdays = ${message.weekdays}::integer[], written_by = ${actingStaff()}, stopped_at = null,
            revision = revision + 1
        where id = ${messageId}`;
      await tell(tx, row.centre_code, messageId, 'changed');
      return { messageId };
    });
  }

  stop({ messageId }: { messageId: string }): Promise<{ messageId: string }> {
    return this.#unitOfWork.run(async (tx) => {
      const row = await lockMessage(tx, messageId);
      if (row.stopped_at) return { messageId };
      await tx.sql`
        update queueing.board_message set stopped_at = ${tx.now}, revision = revision + 1 where id = ${messageId}`;
      await tell(tx, row.centre_code, messageId, 'stopped');
      return { messageId };
    });
  }
}

/** The board first, as everybody who raises its sequence. */
const lockMessage = async ({ sql }: Transaction, id: string): Promise<BoardMessageRow> => {
  const find = async () => {
    const [row] = await sql<BoardMessageRow>`select * from queueing.board_message where id = ${id}`;
    if (!row || !isInScope(row.centre_code)) throw new DomainError('queueing.message-not-found', 'not-found');
    return row;
  };
  await lockBoard(sql, (await find()).centre_code);
  return find();
};

const assertSensible = async (tx: Transaction, centreCode: string, message: BoardMessage): Promise<void> => {
  const { zone } = await lockBoard(tx.sql, centreCode);
  if (Temporal.PlainDate.compare(message.toOn, dayOf(tx.now, zone)) < 0)
    throw new DomainError('queueing.day-has-passed', 'invalid', { on: message.toOn });
  const known = await tx.sql<{ code: string }>`
    select code from queueing.zone where centre_code = ${centreCode}`;
  const unknown = message.zones.find((code) => !known.some((row) => row.code === code));
  if (unknown) throw zoneNotFound(unknown);
};

const tell = async (
  tx: Transaction,
  centreCode: string,
  messageId: string,
  change: string,
): Promise<void> => {
  tx.audit({ action: 'queueing.board-message', personId: null, facts: { centreCode, messageId, change } });
  // All zones: the message may have left one that it was in before.
  await noteBoardChange(tx, centreCode, 'message', null);
};
