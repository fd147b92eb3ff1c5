import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { Permission } from '#identity';
import { counterView, ListCounters } from '../list-counters/list-counters.ts';
import { ticketParam } from '../ticket/ticket-view.ts';
import { CloseCounter } from './close-counter.ts';

@Controller('queueing/counters/:counterId/closing')
export class CloseCounterController {
  readonly #closeCounter: CloseCounter;
  readonly #listCounters: ListCounters;

  constructor(closeCounter: CloseCounter, listCounters: ListCounters) {
    this.#closeCounter = closeCounter;
    this.#listCounters = listCounters;
  }

  @Post()
  @HttpCode(200)
  @Permission('queueing.work-counter')
  @ApiOperation({ operationId: 'closeCounter', summary: 'Close a counter at which nobody is being served' })
  @ApiOkResponse({ standardSchema: counterView })
  async act(@Param('counterId', { schema: ticketParam }) counterId: string) {
    await this.#closeCounter.run({ counterId });
    return this.#listCounters.get(counterId);
  }
}
