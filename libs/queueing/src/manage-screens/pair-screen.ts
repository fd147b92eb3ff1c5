import { Injectable } from '@nestjs/common';
import { AcceptPairing } from '#identity';
import { UnitOfWork } from '#kernel';
import { lockBoard } from '../board/board.ts';
import { zoneNotFound } from '../edit-zones/edit-zones.ts';
import { noteBoardChange } from '../zones/note-board-change.ts';
import { placeScreen, type ScreenSettings } from './screen.ts';

/** All a screen may ask for; what its zone is about follows from where it hangs. */
const PERMISSIONS = ['queueing.read-board'];

export interface Pairing {
  centreCode: string;
  pairingCode: string;
  label: string;
  settings: ScreenSettings;
  /** Says that the screen that was opened under the same address gives way. */
  replaces: boolean;
}

/** Takes on the screen that shows the code, and hangs it up in a zone. */
@Injectable()
export class PairScreen {
  readonly #unitOfWork: UnitOfWork;
  readonly #accept: AcceptPairing;

  constructor(unitOfWork: UnitOfWork, accept: AcceptPairing) {
    this.#unitOfWork = unitOfWork;
    this.#accept = accept;
  }

  run({ centreCode, pairingCode, label, settings, replaces }: Pairing): Promise<{ deviceId: string }> {
    return this.#unitOfWork.run(async (tx) => {
      await lockBoard(tx.sql, centreCode);
      const zones = await tx.sql`
        select 1 from queueing.zone where centre_code = ${centreCode} and code = ${settings.zone}`;
      if (zones.length === 0) throw zoneNotFound(settings.zone);
      const { deviceId, replacedId } = await this.#accept.run({
        code: pairingCode,
        kind: 'display',
        label,
        centreCode,
        permissions: PERMISSIONS,
        replaces,
      });
      if (replacedId) await tx.sql`delete from queueing.screen where device_id = ${replacedId}`;
      await placeScreen(tx.sql, tx.now, deviceId, centreCode, settings);
      await noteBoardChange(tx, centreCode, 'screen', [settings.zone]);
      return { deviceId };
    });
  }
}
