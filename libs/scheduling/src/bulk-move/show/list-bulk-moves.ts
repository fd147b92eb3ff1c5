import { Injectable } from '@nestjs/common';
import { Database } from '#kernel';
import { centreInScope } from '../../edit-calendar/centre-in-scope.ts';
import { Bookables } from '../../registry.ts';
import { followUpSteps } from '../check-definition.ts';
import type { MovePreset } from '../definition.ts';
import { viewOf, type BulkMoveView } from './bulk-move-view.ts';

const PAGE_SIZE = 10;

/** What a manager may choose from when proposing. */
export interface MoveChoices {
  services: { code: string; label: string }[];
  presets: MovePreset[];
}

/** Bulk moves of a centre, the newest first; dropped proposals are left out. */
@Injectable()
export class ListBulkMoves {
  readonly #database: Database;
  readonly #bookables: Bookables;

  constructor(database: Database, bookables: Bookables) {
    this.#database = database;
    this.#bookables = bookables;
  }

  async run(centreCode: string, page: number) {
    const { sql } = this.#database;
    const centre = await centreInScope(sql, centreCode);
    const rows = await sql<{ id: string; total: number }>`
      select id, (count(*) over ())::int as total from scheduling.bulk_move
      where centre_id = ${centre.id} and state <> 'dropped'
      order by number desc offset ${(page - 1) * PAGE_SIZE} limit ${PAGE_SIZE}`;
    const moves: BulkMoveView[] = [];
    for (const { id } of rows) moves.push(await viewOf(sql, id));
    const total = rows[0]?.total ?? 0;
    return { moves, page, pages: Math.max(1, Math.ceil(total / PAGE_SIZE)), total };
  }

  async show(moveId: string): Promise<BulkMoveView> {
    return viewOf(this.#database.sql, moveId);
  }

  async choices(centreCode: string): Promise<MoveChoices> {
    const { department } = await centreInScope(this.#database.sql, centreCode);
    return {
      services: [...followUpSteps(this.#bookables, department).keys()].map((code) => ({
        code,
        label: this.#bookables.labelOf(department, code),
      })),
      presets: [...this.#bookables.movePresetsOf(department)],
    };
  }
}
