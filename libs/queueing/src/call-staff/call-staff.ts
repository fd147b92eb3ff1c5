import { Injectable } from '@nestjs/common';
import { DeviceDirectory } from '#identity';
import { currentContext, DomainError, newId, UnitOfWork } from '#kernel';
import { centreInScope, dayOf, getBoard, raiseSequence } from '../board/board.ts';
import { HelpCalled } from '../events.ts';

/** Calls staff to the kiosk at which somebody stands; a second press does not call twice. */
@Injectable()
export class CallStaff {
  readonly #unitOfWork: UnitOfWork;
  readonly #devices: DeviceDirectory;

  constructor(unitOfWork: UnitOfWork, devices: DeviceDirectory) {
    this.#unitOfWork = unitOfWork;
    this.#devices = devices;
  }

  async run({ about }: { about: string | null }): Promise<{ helpId: string }> {
    const deviceId = callingDevice();
    const centreCode = centreInScope();
    const place = (await this.#devices.labelOf(deviceId)) ?? '';
    return this.#unitOfWork.run(async (tx) => {
      const { zone } = await getBoard(tx.sql, centreCode);
      const on = dayOf(tx.now, zone);
      const [called] = await tx.sql<{ id: string }>`
        insert into queueing.help_call (id, centre_code, device_id, place, about, called_on, called_at)
        values (${newId()}, ${centreCode}, ${deviceId}, ${place}, ${about}, ${on}, ${tx.now})
        on conflict (device_id, called_on) where answered_at is null do nothing returning id`;
      if (called) {
        const sequence = await raiseSequence(tx, centreCode);
        tx.record(HelpCalled, { centreCode, sequence, helpId: called.id, place, at: tx.now.toString() });
        return { helpId: called.id };
      }
      const [open] = await tx.sql<{ id: string }>`
        select id from queueing.help_call
        where device_id = ${deviceId} and called_on = ${on} and answered_at is null`;
      // Answered between the two statements: whoever calls now is told that somebody comes.
      if (!open) throw new DomainError('queueing.help-is-coming', 'conflict');
      return { helpId: open.id };
    });
  }
}

/** The kiosk or tablet that calls. */
export const callingDevice = (): string => {
  const { actor } = currentContext();
  if (actor.kind !== 'device' || !actor.id) throw new DomainError('identity.not-permitted', 'forbidden');
  return actor.id;
};
