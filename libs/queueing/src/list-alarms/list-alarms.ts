import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Database } from '#kernel';
import type { alarmsAnswer } from './alarm-view.ts';
import { AlarmViews, type AlarmRow } from './alarm-views.ts';

const PAGE = 20;

/** Every call for help of a centre, the latest first, with who came and how it ended. */
@Injectable()
export class ListAlarms {
  readonly #database: Database;
  readonly #views: AlarmViews;

  constructor(database: Database, views: AlarmViews) {
    this.#database = database;
    this.#views = views;
  }

  async run(query: {
    centreCode: string;
    before?: string | undefined;
  }): Promise<z.output<typeof alarmsAnswer>> {
    const rows = await this.#database.sql<AlarmRow>`
      select * from queueing.alarm
      where centre_code = ${query.centreCode}
        and (${query.before ?? null}::bigint is null or position < ${query.before ?? null}::bigint)
      order by position desc limit ${PAGE + 1}`;
    const shown = rows.slice(0, PAGE);
    return {
      alarms: await this.#views.describe(shown),
      nextCursor: rows.length > PAGE ? shown.at(-1)!.position : null,
    };
  }
}
