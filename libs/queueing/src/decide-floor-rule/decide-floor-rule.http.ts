import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { z } from 'zod';
import { Permission } from '#identity';
import { centreInScope } from '../board/board.ts';
import { DecideFloorRule } from './decide-floor-rule.ts';
import { floorRule } from './floor-rule-schema.ts';
import { floorRulesAnswer, ListFloorRules } from './list-floor-rules.ts';

const query = z.object({
  centre: z.string().optional(),
  before: z
    .string()
    .regex(/^\d{1,18}$/)
    .optional(),
});
const decision = z.object({
  centre: z.string().optional(),
  validFrom: z.iso.date(),
  rule: floorRule,
  reason: z.string().trim().min(1).max(200),
});
const decided = z.object({ id: z.string() });

@Controller('queueing/floor-rules')
export class DecideFloorRuleController {
  readonly #decide: DecideFloorRule;
  readonly #list: ListFloorRules;

  constructor(decide: DecideFloorRule, list: ListFloorRules) {
    this.#decide = decide;
    this.#list = list;
  }

  @Get()
  @Permission('queueing.read-line')
  @ApiOperation({ operationId: 'listFloorRules', summary: 'How the floor is run: today, later and before' })
  @ApiOkResponse({ standardSchema: floorRulesAnswer })
  list(@Query({ schema: query }) { centre, before }: z.output<typeof query>) {
    return this.#list.run({ centreCode: centreInScope(centre), before });
  }

  @Post()
  @HttpCode(200)
  @Permission('queueing.edit-floor-rules')
  @ApiOperation({ operationId: 'decideFloorRule', summary: 'Decide how the floor is run from a day on' })
  @ApiOkResponse({ standardSchema: decided })
  decide(@Body({ schema: decision }) { centre, validFrom, rule, reason }: z.output<typeof decision>) {
    return this.#decide.run({ centreCode: centreInScope(centre), rule: { ...rule, validFrom }, reason });
  }
}
