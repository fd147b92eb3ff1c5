import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Permission } from '#identity';
import { z } from 'zod';
import { code, date, ruleSchema } from '../http-schemas.ts';
import { EditRules } from './edit-rules.ts';

const rulesSchema = z
  .object({
    today: date,
    kinds: z.array(
      z.object({
        code: z.string(),
        label: z.string(),
        group: z.string(),
        unit: z.string(),
        rules: z.array(ruleSchema),
      }),
    ),
  })
  .meta({ id: 'CaseRules' });
const savedSchema = z.object({ kind: z.string(), effectiveFrom: date }).meta({ id: 'SavedCaseRule' });

@ApiTags('casework')
@Controller('casework/rules')
export class CaseRulesController {
  readonly #rules: EditRules;

  constructor(rules: EditRules) {
    this.#rules = rules;
  }

  @Get()
  @Permission('casework.read')
  @ApiOperation({ operationId: 'listCaseRules', summary: 'Terms, fees and papers of the own kinds' })
  @ApiOkResponse({ standardSchema: rulesSchema })
  list() {
    return this.#rules.list();
  }

  @Post(':kind')
  @HttpCode(200)
  @Permission('casework.edit-rules')
  @ApiOperation({ operationId: 'saveCaseRule', summary: 'Sets what holds for a kind from a day on' })
  @ApiOkResponse({ standardSchema: savedSchema })
  save(
    @Param('kind', { schema: code }) kind: string,
    @Body({ schema: ruleSchema }) rule: z.output<typeof ruleSchema>,
  ) {
    return this.#rules.save(kind, rule);
  }

  @Delete(':kind/:effectiveFrom')
  @Permission('casework.edit-rules')
  @ApiOperation({ operationId: 'removeCaseRule', summary: 'Takes back a rule that is not in force yet' })
  @ApiOkResponse({ standardSchema: savedSchema })
  remove(
    @Param('kind', { schema: code }) kind: string,
    @Param('effectiveFrom', { schema: date }) effectiveFrom: string,
  ) {
    return this.#rules.remove(kind, effectiveFrom);
  }
}
