import { Injectable } from '@nestjs/common';
import type { Transaction } from '#kernel';
import type { DeviceKind } from '../devices/device-kind.ts';

export interface OpenPairing {
  id: string;
  /** The address under which the device was opened, and its code once it is taken on. */
  deviceCode: string;
}

/** Finds the device that shows a code and holds it until commit: of two leads who type the same code one takes it on. */
@Injectable()
export class OpenPairings {
  async hold({ sql, now }: Transaction, code: string, kind: DeviceKind): Promise<OpenPairing | undefined> {
    const [row] = await sql<{ id: string; device_code: string }>`
      select id, device_code from identity.device_pairing
      where code = ${code} and kind = ${kind} and device_id is null and expires_at > ${now}::timestamptz
      for update`;
    return row && { id: row.id, deviceCode: row.device_code };
  }
}
