import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { z } from 'zod';
import { Permission } from '#identity';
import { centreInScope } from '../board/board.ts';
import { DecideSeats } from './decide-seats.ts';
import { ListSeats, seatsAnswer } from './list-seats.ts';

const stageParam = z.string().regex(/^[a-z][a-z0-9.-]{0,63}$/);
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
  seats: z.number().int().min(0).max(1000),
  reason: z.string().trim().min(1).max(200),
});
const decided = z.object({ id: z.string() });

@Controller('queueing/stages/:stage/seats')
export class StageSeatsController {
  readonly #decide: DecideSeats;
  readonly #list: ListSeats;

  constructor(decide: DecideSeats, list: ListSeats) {
    this.#decide = decide;
    this.#list = list;
  }

  @Get()
  @Permission('queueing.read-line')
  @ApiOperation({
    operationId: 'listStageSeats',
    summary: 'How many seats a stage has: today, later and before',
  })
  @ApiOkResponse({ standardSchema: seatsAnswer })
  list(
    @Param('stage', { schema: stageParam }) stage: string,
    @Query({ schema: query }) { centre, before }: z.output<typeof query>,
  ) {
    return this.#list.run({ centreCode: centreInScope(centre), stage, before });
  }

  @Post()
  @HttpCode(200)
  @Permission('queueing.edit-seats')
  @ApiOperation({
    operationId: 'decideStageSeats',
    summary: 'Decide how many seats a stage has from a day on',
  })
  @ApiOkResponse({ standardSchema: decided })
  decide(
    @Param('stage', { schema: stageParam }) stage: string,
    @Body({ schema: decision }) { centre, ...rest }: z.output<typeof decision>,
  ) {
    return this.#decide.run({ centreCode: centreInScope(centre), stage, ...rest });
  }
}
