import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { z } from 'zod';
import { Permission } from '#identity';
import { centreInScope } from '../board/board.ts';
import { countersAnswer, ListCounters } from './list-counters.ts';

const query = z.object({ centre: z.string().optional() });

@Controller('queueing/counters')
export class ListCountersController {
  readonly #listCounters: ListCounters;

  constructor(listCounters: ListCounters) {
    this.#listCounters = listCounters;
  }

  @Get()
  @Permission('queueing.read-line')
  @ApiOperation({ operationId: 'listCounters', summary: 'Counters and stages of the centre' })
  @ApiOkResponse({ standardSchema: countersAnswer })
  list(@Query({ schema: query }) { centre }: z.output<typeof query>) {
    return this.#listCounters.run({ centreCode: centreInScope(centre) });
  }
}
