import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock, Database } from '#kernel';
import { dayOf, getBoard } from '../board/board.ts';
import { isoInstant } from '../ticket/ticket-view.ts';
import { CounterServices } from '../walk-ins/counter-services.ts';
import { walkInRuleOf, type WalkInRuleRow } from '../walk-ins/walk-in-rule.ts';
import { walkInRule } from './walk-in-rule-schema.ts';

const MOST_SHOWN = 200;

export const walkInRulesAnswer = z
  .object({
    rules: z.array(
      z.object({
        ...walkInRule.shape,
        id: z.string(),
        label: z.string(),
        validFrom: z.iso.date(),
        state: z.enum(['in-force', 'later', 'over']),
        reason: z.string(),
        decidedAt: z.iso.datetime({ offset: true }),
      }),
    ),
  })
  .meta({ id: 'WalkInRules' });

/** When numbers are given out at a centre: what holds today, what was decided for later, and what held before. */
@Injectable()
export class ListWalkInRules {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #services: CounterServices;

  constructor(database: Database, clock: Clock, services: CounterServices) {
    this.#database = database;
    this.#clock = clock;
    this.#services = services;
  }

  async run({ centreCode }: { centreCode: string }): Promise<z.output<typeof walkInRulesAnswer>> {
    const { sql } = this.#database;
    const { zone } = await getBoard(sql, centreCode);
    const today = dayOf(this.#clock.now(), zone).toString();
    const rows = await sql<WalkInRuleRow>`
      select * from queueing.walk_in_rule where centre_code = ${centreCode}
      order by valid_from desc, id desc limit ${MOST_SHOWN}`;
    const inForce = new Set<string>();
    const stateOf = (row: WalkInRuleRow) => {
      if (row.valid_from > today) return 'later' as const;
      if (inForce.has(row.service_code)) return 'over' as const;
      inForce.add(row.service_code);
      return 'in-force' as const;
    };
    return {
      rules: rows.map((row) => ({
        ...walkInRuleOf(row),
        id: row.id,
        label: this.#services.find(row.service_code)?.label.ko ?? row.service_code,
        validFrom: row.valid_from,
        state: stateOf(row),
        reason: row.reason,
        decidedAt: isoInstant(row.decided_at),
      })),
    };
  }
}
