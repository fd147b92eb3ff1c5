import { Injectable } from '@nestjs/common';
import { DomainError, UnitOfWork } from '#kernel';

/** Renames a device, or takes its token away for good. */
@Injectable()
export class ChangeDevice {
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    this.#unitOfWork = unitOfWork;
  }

  rename({ deviceId, label }: { deviceId: string; label: string }): Promise<void> {
    return this.#unitOfWork.run(async ({ sql }) => {
      const found = await sql`
        update identity.device set label = ${label} where id = ${deviceId} and revoked_at is null returning id`;
      if (found.length === 0) throw new DomainError('identity.device-not-found', 'not-found');
    });
  }

  revoke({ deviceId }: { deviceId: string }): Promise<void> {
    return this.#unitOfWork.run(async ({ sql, now, audit }) => {
      const [found] = await sql<{ code: string }>`
        update identity.device set revoked_at = ${now} where id = ${deviceId} and revoked_at is null
        returning code`;
      if (!found) throw new DomainError('identity.device-not-found', 'not-found');
      audit({
        action: 'identity.device-revoked',
        personId: null,
        facts: { deviceId, deviceCode: found.code },
      });
    });
  }
}
