import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Clock, Database } from '#kernel';
import { dayOf, getBoard } from '../board/board.ts';
import { floorRuleOn } from '../floor-rules/floor-rules.ts';
import type { openAlarmsAnswer } from './alarm-view.ts';
import { AlarmViews, type AlarmRow } from './alarm-views.ts';

/** No floor has more at once; the eldest are shown first, so that none is pushed out. */
const MOST = 20;

/** The calls for help that have not ended, the eldest first; what tablets poll under the push. */
@Injectable()
export class ListOpenAlarms {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #views: AlarmViews;

  constructor(database: Database, clock: Clock, views: AlarmViews) {
    this.#database = database;
    this.#clock = clock;
    this.#views = views;
  }

  async run({ centreCode }: { centreCode: string }): Promise<z.output<typeof openAlarmsAnswer>> {
    const { sql } = this.#database;
    const board = await getBoard(sql, centreCode);
    const rows = await sql<AlarmRow>`
      select * from queueing.alarm where centre_code = ${centreCode} and ended_at is null
      order by raised_at, id limit ${MOST}`;
    const rule = await floorRuleOn(sql, centreCode, dayOf(this.#clock.now(), board.zone));
    return {
      sequence: board.sequence,
      alarms: await this.#views.describe(rows),
      kinds: rule.alarmKinds.map(({ code, label }) => ({ code, label })),
    };
  }
}
