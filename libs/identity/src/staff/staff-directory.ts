import { Injectable } from '@nestjs/common';
import { Database } from '#kernel';

export interface StaffCard {
  id: string;
  displayName: string;
  roles: string[];
  centreCode: string;
}

/** Names and roles of members of staff by id. */
@Injectable()
export class StaffDirectory {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async describe(ids: readonly string[]): Promise<Map<string, StaffCard>> {
    if (ids.length === 0) return new Map();
    const rows = await this.#database.sql<{
      id: string;
      display_name: string;
      roles: string[];
      centre_code: string;
    }>`
      select id, display_name, roles, centre_code from identity.staff where id = any(${[...ids]}::uuid[])`;
    return new Map(
      rows.map((row) => [
        row.id,
        { id: row.id, displayName: row.display_name, roles: row.roles, centreCode: row.centre_code },
      ]),
    );
  }

  /** Active members of staff of these places, in the order of their names. */
  async ofCentres(codes: readonly string[]): Promise<StaffCard[]> {
    const rows = await this.#database.sql<{ id: string }>`
      select id from identity.staff where centre_code = any(${[...codes]}::text[]) and is_active`;
    const cards = [...(await this.describe(rows.map((row) => row.id))).values()];
    return cards.sort((one, other) => one.displayName.localeCompare(other.displayName, 'ko'));
  }
}
