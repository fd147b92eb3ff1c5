import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { z } from 'zod';
import { Permission } from '#identity';
import { centreInScope } from '../board/board.ts';
import { lineAnswer, ListLine } from './list-line.ts';

const query = z.object({ centre: z.string().optional(), counter: z.uuid().optional() });
const stageParam = z.string().regex(/^[a-z][a-z0-9.-]{0,63}$/);

@Controller('queueing/stages/:stage/line')
export class ListLineController {
  readonly #listLine: ListLine;

  constructor(listLine: ListLine) {
    this.#listLine = listLine;
  }

  @Get()
  @Permission('queueing.read-line')
  @ApiOperation({ operationId: 'listLine', summary: 'Today’s line of one stage, in calling order' })
  @ApiOkResponse({ standardSchema: lineAnswer })
  list(
    @Param('stage', { schema: stageParam }) stage: string,
    @Query({ schema: query }) { centre, counter }: z.output<typeof query>,
  ) {
    return this.#listLine.run({ centreCode: centreInScope(centre), stage, counterId: counter });
  }
}
