import { Injectable } from '@nestjs/common';
import { DomainError, newId, UnitOfWork, type Transaction } from '#kernel';
import { ChangeDevice } from '../devices/change-device.ts';
import type { DeviceKind } from '../devices/device-kind.ts';
import { OpenPairings } from './open-pairings.ts';

export interface Acceptance {
  /** The six digits that the device shows. */
  code: string;
  kind: DeviceKind;
  label: string;
  centreCode: string;
  permissions: readonly string[];
  /** Says that a device with the same address gives way, and that this is meant. */
  replaces: boolean;
}

export interface AcceptedDevice {
  deviceId: string;
  /** The device that gave way. */
  replacedId: string | null;
}

/**
 * Takes on the device that shows the code. Runs inside the unit of work of whoever gives the device its place.
 * Codes: `identity.pairing-code-unknown`, `identity.device-code-in-use` with the label of the one in use.
 */
@Injectable()
export class AcceptPairing {
  readonly #unitOfWork: UnitOfWork;
  readonly #changeDevice: ChangeDevice;
  readonly #open: OpenPairings;

  constructor(unitOfWork: UnitOfWork, changeDevice: ChangeDevice, open: OpenPairings) {
    this.#unitOfWork = unitOfWork;
    this.#changeDevice = changeDevice;
    this.#open = open;
  }

  run(acceptance: Acceptance): Promise<AcceptedDevice> {
    return this.#unitOfWork.run(async (tx) => {
      const { sql, now } = tx;
      const pairing = await this.#open.hold(tx, acceptance.code, acceptance.kind);
      if (!pairing) throw new DomainError('identity.pairing-code-unknown', 'not-found');
      const replacedId = await this.#giveWay(tx, pairing.deviceCode, acceptance);
      const deviceId = newId();
      await sql`
        insert into identity.device (id, code, kind, label, centre_code, permissions, created_at)
        values (${deviceId}, ${pairing.deviceCode}, ${acceptance.kind}, ${acceptance.label},
                ${acceptance.centreCode}, ${[...acceptance.permissions]}::text[], ${now})`;
      await sql`update identity.device_pairing set device_id = ${deviceId} where id = ${pairing.id}`;
      tx.audit({
        action: 'identity.device-paired',
        personId: null,
        facts: { deviceId, deviceCode: pairing.deviceCode, centreCode: acceptance.centreCode },
      });
      return { deviceId, replacedId };
    });
  }

  async #giveWay({ sql }: Transaction, code: string, acceptance: Acceptance): Promise<string | null> {
    const [inUse] = await sql<{ id: string; label: string; centre_code: string; kind: string }>`
      select id, label, centre_code, kind from identity.device
      where code = ${code} and revoked_at is null for update`;
    if (!inUse) return null;
    const isOurs = inUse.centre_code === acceptance.centreCode && inUse.kind === acceptance.kind;
    if (!isOurs) throw new DomainError('identity.device-code-taken', 'conflict', { code });
    if (!acceptance.replaces)
      throw new DomainError('identity.device-code-in-use', 'conflict', { code, label: inUse.label });
    await this.#changeDevice.revoke({ deviceId: inUse.id });
    return inUse.id;
  }
}
