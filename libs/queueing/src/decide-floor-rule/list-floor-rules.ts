import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { StaffDirectory } from '#identity';
import { Clock, Database } from '#kernel';
import { dayOf, getBoard } from '../board/board.ts';
import { floorRuleOf, floorRuleOn, type FloorRuleRow } from '../floor-rules/floor-rules.ts';
import { isoInstant } from '../ticket/ticket-view.ts';
import { datedFloorRule, floorRule } from './floor-rule-schema.ts';

export const floorRulesAnswer = z
  .object({
    /** What holds today. */
    inForce: floorRule,
    rules: z.array(
      datedFloorRule.extend({
        id: z.string(),
        state: z.enum(['in-force', 'ahead', 'past', 'replaced']),
        reason: z.string(),
        decidedAt: z.iso.datetime({ offset: true }),
        decidedBy: z.string().nullable(),
      }),
    ),
    nextCursor: z.string().nullable(),
  })
  .meta({ id: 'FloorRules' });

type Answer = z.output<typeof floorRulesAnswer>;

interface DecisionRow extends FloorRuleRow {
  id: string;
  valid_from: string;
  reason: string;
  decided_at: string;
  decided_by: string | null;
  is_replaced: boolean;
  is_ahead: boolean;
  is_in_force: boolean;
}

const PAGE = 20;

/** What was decided about a centre's floor, the latest first, and what of it holds today. */
@Injectable()
export class ListFloorRules {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #staff: StaffDirectory;

  constructor(database: Database, clock: Clock, staff: StaffDirectory) {
    this.#database = database;
    this.#clock = clock;
    this.#staff = staff;
  }

  async run(query: { centreCode: string; before?: string | undefined }): Promise<Answer> {
    const { sql } = this.#database;
    const { zone } = await getBoard(sql, query.centreCode);
    const today = dayOf(this.#clock.now(), zone);
    const rows = await sql<DecisionRow>`
      select * from (
        select r.*,
          row_number() over (partition by valid_from order by id desc) > 1 as is_replaced,
          valid_from > ${today}::date as is_ahead,
          valid_from <= ${today}::date
            and row_number() over (partition by valid_from <= ${today}::date order by valid_from desc, id desc) = 1
            as is_in_force
        from queueing.floor_rule r where centre_code = ${query.centreCode}
      ) decided
      where ${query.before ?? null}::bigint is null or id < ${query.before ?? null}::bigint
      order by id desc limit ${PAGE + 1}`;
    const shown = rows.slice(0, PAGE);
    const staff = await this.#staff.describe(shown.flatMap((row) => row.decided_by ?? []));
    return {
      inForce: await floorRuleOn(sql, query.centreCode, today),
      rules: shown.map((row) => ({
        ...floorRuleOf(row),
        id: row.id,
        validFrom: row.valid_from,
        state: stateOf(row),
        reason: row.reason,
        decidedAt: isoInstant(row.decided_at),
        decidedBy: row.decided_by ? (staff.get(row.decided_by)?.displayName ?? null) : null,
      })),
      nextCursor: rows.length > PAGE ? shown.at(-1)!.id : null,
    };
  }
}

const stateOf = (row: DecisionRow): Answer['rules'][number]['state'] => {
  if (row.is_replaced) return 'replaced';
  if (row.is_ahead) return 'ahead';
  return row.is_in_force ? 'in-force' : 'past';
};
