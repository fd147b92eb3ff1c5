import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError, newId, UnitOfWork } from '#kernel';
import type { DeviceKind } from '../devices/device-kind.ts';

/** A code stays on the screen so long; then the screen shows another. */
export const PAIRING_SECONDS = 600;
const CODES = 1_000_000;
/** So many devices may show a code at once; beyond it somebody is not hanging up screens. */
const MOST_OPEN = 500;
const TRIES = 5;

export interface PairingAsked {
  pairingId: string;
  code: string;
}

/** A device that nobody knows asks to be taken on, and is given the code that it shows. */
@Injectable()
export class AskForPairing {
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    this.#unitOfWork = unitOfWork;
  }

  run({ kind, deviceCode }: { kind: DeviceKind; deviceCode: string }): Promise<PairingAsked> {
    return this.#unitOfWork.run(async ({ sql, now }) => {
      await sql`delete from identity.device_pairing where expires_at <= ${now}`;
      const [open] = await sql<{ count: number }>`
        select count(*)::int as count from identity.device_pairing where device_id is null`;
      if (open!.count >= MOST_OPEN) throw new DomainError('identity.too-many-pairings', 'conflict');
      const pairingId = newId();
      const expiresAt = now.add({ seconds: PAIRING_SECONDS });
      for (let attempt = 0; attempt < TRIES; attempt++) {
        const code = String(randomInt(CODES)).padStart(6, '0');
        const [row] = await sql`
          insert into identity.device_pairing (id, code, kind, device_code, asked_at, expires_at)
          values (${pairingId}, ${code}, ${kind}, ${deviceCode}, ${now}, ${expiresAt})
          on conflict (code) where device_id is null do nothing returning id`;
        if (row) return { pairingId, code };
      }
      throw new DomainError('identity.too-many-pairings', 'conflict');
    });
  }
}
