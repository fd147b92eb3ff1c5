import { Injectable } from '@nestjs/common';
import { ChangeDevice } from '#identity';
import { DomainError, UnitOfWork, type Transaction } from '#kernel';
import { isInScope, lockBoard } from '../board/board.ts';
import { zoneNotFound } from '../edit-zones/edit-zones.ts';
import { noteBoardChange } from '../zones/note-board-change.ts';
import { settingsOf, type ScreenRow, type ScreenSettings } from './screen.ts';

export interface ScreenChange {
  deviceId: string;
  label: string;
  settings: ScreenSettings;
}

/** Renames a screen, moves it to another zone, or takes it away. */
@Injectable()
export class ChangeScreen {
  readonly #unitOfWork: UnitOfWork;
  readonly #changeDevice: ChangeDevice;

  constructor(unitOfWork: UnitOfWork, changeDevice: ChangeDevice) {
    this.#unitOfWork = unitOfWork;
    this.#changeDevice = changeDevice;
  }

  change({ deviceId, label, settings }: ScreenChange): Promise<{ deviceId: string }> {
    return this.#unitOfWork.run(async (tx) => {
      const row = await lockScreen(tx, deviceId);
      const zones = await tx.sql`
        select 1 from queueing.zone where centre_code = ${row.centre_code} and code = ${settings.zone}`;
      if (zones.length === 0) throw zoneNotFound(settings.zone);
      await tx.sql`
        update queueing.screen
        set zone_code = ${settings.zone}, shows_names = ${settings.showsNames}, theme = ${settings.theme},
            speaks = ${settings.speaks}, volume = ${settings.volume}
        where device_id = ${deviceId}`;
      await this.#changeDevice.rename({ deviceId, label });
      const before = settingsOf(row);
      tx.audit({
        action: 'queueing.screen-changed',
        personId: null,
        facts: { deviceId, before, after: settings },
      });
      // The zone it leaves is told too: that is the topic to which it still listens.
      await noteBoardChange(tx, row.centre_code, 'screen', [before.zone, settings.zone]);
      return { deviceId };
    });
  }

  /** Its token opens nothing from now on, and it shows a code again. */
  remove({ deviceId }: { deviceId: string }): Promise<{ deviceId: string }> {
    return this.#unitOfWork.run(async (tx) => {
      const row = await lockScreen(tx, deviceId);
      await tx.sql`delete from queueing.screen where device_id = ${deviceId}`;
      await this.#changeDevice.revoke({ deviceId });
      await noteBoardChange(tx, row.centre_code, 'screen', [row.zone_code]);
      return { deviceId };
    });
  }
}

/** The board first, as everybody who raises its sequence; then the screen as it stands. */
const lockScreen = async ({ sql }: Transaction, deviceId: string): Promise<ScreenRow> => {
  const [found] = await sql<{ centre_code: string }>`
    select centre_code from queueing.screen where device_id = ${deviceId}`;
  if (!found || !isInScope(found.centre_code)) throw screenNotFound();
  await lockBoard(sql, found.centre_code);
  const [row] = await sql<ScreenRow>`select * from queueing.screen where device_id = ${deviceId} for update`;
  if (!row) throw screenNotFound();
  return row;
};

const screenNotFound = () => new DomainError('queueing.screen-not-found', 'not-found');
