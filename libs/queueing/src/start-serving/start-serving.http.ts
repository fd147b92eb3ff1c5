import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { Permission } from '#identity';
import { ticketAnswer, ticketParam } from '../ticket/ticket-view.ts';
import { TicketViews } from '../ticket/ticket-views.ts';
import { StartServing } from './start-serving.ts';

@Controller('queueing/tickets/:ticketId/start')
export class StartServingController {
  readonly #startServing: StartServing;
  readonly #views: TicketViews;

  constructor(startServing: StartServing, views: TicketViews) {
    this.#startServing = startServing;
    this.#views = views;
  }

  @Post()
  @HttpCode(200)
  @Permission('queueing.work-counter')
  @ApiOperation({ operationId: 'startServing', summary: 'The called person has come' })
  @ApiOkResponse({ standardSchema: ticketAnswer })
  async act(@Param('ticketId', { schema: ticketParam }) ticketId: string) {
    await this.#startServing.run({ ticketId });
    return { ticket: await this.#views.get(ticketId) };
  }
}
