import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#kernel';
import { raiseSequence } from '../board/board.ts';
import { lockOpenAlarm } from '../end-alarm/open-alarm.ts';
import { AlarmAnswered } from '../events.ts';
import { noteAlarm } from '../raise-alarm/note-alarm.ts';

/** A member of staff is on their way; saying it twice says it once. */
@Injectable()
export class AnswerAlarm {
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    this.#unitOfWork = unitOfWork;
  }

  run({ alarmId }: { alarmId: string }): Promise<{ alarmId: string }> {
    return this.#unitOfWork.run(async (tx) => {
      const { centreCode } = await lockOpenAlarm(tx, alarmId);
      if (!(await noteAlarm(tx, alarmId, 'coming'))) return { alarmId };
      const sequence = await raiseSequence(tx, centreCode);
      tx.record(AlarmAnswered, { centreCode, sequence, alarmId, at: tx.now.toString() });
      return { alarmId };
    });
  }
}
