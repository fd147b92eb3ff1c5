import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { z } from 'zod';
import { Permission } from '#identity';
import { centreInScope } from '../board/board.ts';
import { DecideWalkInRule } from './decide-walk-in-rule.ts';
import { ListWalkInRules, walkInRulesAnswer } from './list-walk-in-rules.ts';
import { walkInRule } from './walk-in-rule-schema.ts';

const query = z.object({ centre: z.string().optional() });
const decision = z.object({
  centre: z.string().optional(),
  validFrom: z.iso.date(),
  rule: walkInRule,
  reason: z.string().trim().min(1).max(200),
});
const decided = z.object({ id: z.string() });

@Controller('queueing/walk-in-rules')
export class DecideWalkInRuleController {
  readonly #decide: DecideWalkInRule;
  readonly #list: ListWalkInRules;

  constructor(decide: DecideWalkInRule, list: ListWalkInRules) {
    this.#decide = decide;
    this.#list = list;
  }

  @Get()
  @Permission('queueing.read-line')
  @ApiOperation({
    operationId: 'listWalkInRules',
    summary: 'When numbers are given out: today, later and before',
  })
  @ApiOkResponse({ standardSchema: walkInRulesAnswer })
  list(@Query({ schema: query }) { centre }: z.output<typeof query>) {
    return this.#list.run({ centreCode: centreInScope(centre) });
  }

  @Post()
  @HttpCode(200)
  @Permission('queueing.edit-floor-rules')
  @ApiOperation({
    operationId: 'decideWalkInRule',
    summary: 'Decide when numbers are given out from a day on',
  })
  @ApiOkResponse({ standardSchema: decided })
  decide(@Body({ schema: decision }) { centre, validFrom, rule, reason }: z.output<typeof decision>) {
    return this.#decide.run({ centreCode: centreInScope(centre), rule: { ...rule, validFrom }, reason });
  }
}
