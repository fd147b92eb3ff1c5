import { Injectable } from '@nestjs/common';
import { newId, UnitOfWork } from '#kernel';
import { Sessions } from '../sessions/sessions.ts';

export interface DeviceSetUp {
  code: string;
  kind: 'display' | 'kiosk' | 'tablet';
  label: string;
  centreCode: string;
  permissions: readonly string[];
}

/** Makes a screen or kiosk known and returns the token it calls with. The same code keeps its token. */
@Injectable()
export class RegisterDevice {
  readonly #unitOfWork: UnitOfWork;
  readonly #sessions: Sessions;

  constructor(unitOfWork: UnitOfWork, sessions: Sessions) {
    this.#unitOfWork = unitOfWork;
    this.#sessions = sessions;
  }

  async run(device: DeviceSetUp): Promise<{ token: string }> {
    const { id } = await this.#unitOfWork.run(async ({ sql, now }) => {
      const [row] = await sql<{ id: string }>`
        insert into identity.device (id, code, kind, label, centre_code, permissions, created_at)
        values (${newId()}, ${device.code}, ${device.kind}, ${device.label}, ${device.centreCode},
                ${[...device.permissions]}::text[], ${now})
        on conflict (code) do update set label = excluded.label, permissions = excluded.permissions returning id`;
      return { id: row!.id };
    });
    return { token: this.#sessions.tokenOf(id) };
  }
}
