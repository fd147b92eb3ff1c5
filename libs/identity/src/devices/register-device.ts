import { Injectable } from '@nestjs/common';
import { newId, UnitOfWork } from '#kernel';
import { Sessions } from '../sessions/sessions.ts';
import type { DeviceKind } from './device-kind.ts';

export interface DeviceSetUp {
  code: string;
  kind: DeviceKind;
  label: string;
  centreCode: string;
  permissions: readonly string[];
}

export interface RegisteredDevice {
  id: string;
  /** What the device calls with. */
  token: string;
}

/** Makes a device known at set-up. The same code keeps its token, its name, and what was taken away stays away. */
@Injectable()
export class RegisterDevice {
  readonly #unitOfWork: UnitOfWork;
  readonly #sessions: Sessions;

  constructor(unitOfWork: UnitOfWork, sessions: Sessions) {
    this.#unitOfWork = unitOfWork;
    this.#sessions = sessions;
  }

  async run(device: DeviceSetUp): Promise<RegisteredDevice> {
    const id = await this.#unitOfWork.run(async ({ sql, now }) => {
      const [known] = await sql<{ id: string }>`
        update identity.device set permissions = ${[...device.permissions]}::text[]
        where id = (select id from identity.device where code = ${device.code}
                    order by revoked_at nulls first limit 1)
        returning id`;
      if (known) return known.id;
      const [row] = await sql<{ id: string }>`
        insert into identity.device (id, code, kind, label, centre_code, permissions, created_at)
        values (${newId()}, ${device.code}, ${device.kind}, ${device.label}, ${device.centreCode},
                ${[...device.permissions]}::text[], ${now})
        returning id`;
      return row!.id;
    });
    return { id, token: this.#sessions.tokenOf(id) };
  }
}
