import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Transaction } from '#kernel';
import { raiseSequence } from '../board/board.ts';
import { AlarmSettled } from '../events.ts';
import { noteAlarm } from '../raise-alarm/note-alarm.ts';
import { lockOpenAlarm, type OpenAlarm } from './open-alarm.ts';

export const alarmOutcomes = ['settled', 'false-alarm'] as const;
export type AlarmOutcome = (typeof alarmOutcomes)[number];

export interface AlarmEnd {
  alarmId: string;
  outcome: AlarmOutcome;
  /** What was done, and where the person is now. */
  note: string;
}

/** The help is over, or was not needed: the screens fall silent and the person may be called and moved again. */
@Injectable()
export class EndAlarm {
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    this.#unitOfWork = unitOfWork;
  }

  run({ alarmId, outcome, note }: AlarmEnd): Promise<{ alarmId: string }> {
    return this.#unitOfWork.run(async (tx) => {
      const { centreCode, ticketId } = await this.lock(tx, alarmId);
      await noteAlarm(tx, alarmId, outcome, note);
      await tx.sql`
        update queueing.alarm set ended_at = greatest(raised_at, ${tx.now}::timestamptz), outcome = ${outcome}
        where id = ${alarmId}`;
      if (ticketId)
        await tx.sql`update queueing.ticket set alarm_id = null where id = ${ticketId} and alarm_id = ${alarmId}`;
      const sequence = await raiseSequence(tx, centreCode);
      tx.record(AlarmSettled, { centreCode, sequence, alarmId, outcome, at: tx.now.toString() });
      return { alarmId };
    });
  }

  protected lock(tx: Transaction, alarmId: string): Promise<OpenAlarm> {
    return lockOpenAlarm(tx, alarmId);
  }
}
