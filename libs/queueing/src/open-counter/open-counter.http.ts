import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { Permission } from '#identity';
import { counterView, ListCounters } from '../list-counters/list-counters.ts';
import { ticketParam } from '../ticket/ticket-view.ts';
import { OpenCounter } from './open-counter.ts';

@Controller('queueing/counters/:counterId/opening')
export class OpenCounterController {
  readonly #openCounter: OpenCounter;
  readonly #listCounters: ListCounters;

  constructor(openCounter: OpenCounter, listCounters: ListCounters) {
    this.#openCounter = openCounter;
    this.#listCounters = listCounters;
  }

  @Post()
  @HttpCode(200)
  @Permission('queueing.work-counter')
  @ApiOperation({ operationId: 'openCounter', summary: 'Open a counter and work at it' })
  @ApiOkResponse({ standardSchema: counterView })
  async act(@Param('counterId', { schema: ticketParam }) counterId: string) {
    await this.#openCounter.run({ counterId });
    return this.#listCounters.get(counterId);
  }
}
