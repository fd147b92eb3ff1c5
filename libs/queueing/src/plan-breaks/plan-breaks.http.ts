import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { z } from 'zod';
import { Permission } from '#identity';
import { centreInScope } from '../board/board.ts';
import { pauseKinds } from '../counter.entity.ts';
import { breaksAnswer, ListBreaks } from './list-breaks.ts';
import { PlanBreaks } from './plan-breaks.ts';
import { WithdrawBreak } from './withdraw-break.ts';

const query = z.object({ centre: z.string().optional(), on: z.iso.date().optional() });
const instant = z.iso.datetime({ offset: true });
const plan = z.object({
  centre: z.string().optional(),
  breaks: z
    .array(z.object({ counterId: z.uuid(), kind: z.enum(pauseKinds), from: instant, to: instant }))
    .min(1)
    .max(40),
  isConfirmed: z.boolean().optional(),
});
const planned = z.object({ breakIds: z.array(z.uuid()) });
const withdrawn = z.object({ breakId: z.uuid() });

@Controller('queueing/breaks')
export class PlanBreaksController {
  readonly #planBreaks: PlanBreaks;
  readonly #withdrawBreak: WithdrawBreak;
  readonly #listBreaks: ListBreaks;

  constructor(planBreaks: PlanBreaks, withdrawBreak: WithdrawBreak, listBreaks: ListBreaks) {
    this.#planBreaks = planBreaks;
    this.#withdrawBreak = withdrawBreak;
    this.#listBreaks = listBreaks;
  }

  @Get()
  @Permission('queueing.read-line')
  @ApiOperation({ operationId: 'listBreaks', summary: 'Who pauses when on a day' })
  @ApiOkResponse({ standardSchema: breaksAnswer })
  list(@Query({ schema: query }) { centre, on }: z.output<typeof query>) {
    return this.#listBreaks.run({ centreCode: centreInScope(centre), on });
  }

  @Post()
  @HttpCode(200)
  @Permission('queueing.run-floor')
  @ApiOperation({
    operationId: 'planBreaks',
    summary: 'Plan breaks; a line is left without a counter only when confirmed',
  })
  @ApiOkResponse({ standardSchema: planned })
  plan(@Body({ schema: plan }) { centre, ...wish }: z.output<typeof plan>) {
    return this.#planBreaks.run({ centreCode: centreInScope(centre), ...wish });
  }

  @Post(':breakId/withdrawal')
  @HttpCode(200)
  @Permission('queueing.run-floor')
  @ApiOperation({ operationId: 'withdrawBreak', summary: 'Take a planned break out of the plan' })
  @ApiOkResponse({ standardSchema: withdrawn })
  withdraw(@Param('breakId', { schema: z.uuid() }) breakId: string) {
    return this.#withdrawBreak.run({ breakId });
  }
}
