import { Injectable } from '@nestjs/common';
import { Database, type SqlTag } from '#kernel';

export interface DeviceCard {
  id: string;
  /** The last part of the address under which the device was opened. */
  code: string;
  label: string;
}

/** What people call the screens and kiosks. */
@Injectable()
export class DeviceDirectory {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async labelOf(deviceId: string): Promise<string | null> {
    const [row] = await this.#database.sql<{ label: string }>`
      select label from identity.device where id = ${deviceId}`;
    return row?.label ?? null;
  }

  async describe(ids: readonly string[], sql: SqlTag = this.#database.sql): Promise<Map<string, DeviceCard>> {
    if (ids.length === 0) return new Map();
    const rows = await sql<DeviceCard>`
      select id, code, label from identity.device where id = any(${[...ids]}::uuid[])`;
    return new Map(rows.map((row) => [row.id, row]));
  }
}
