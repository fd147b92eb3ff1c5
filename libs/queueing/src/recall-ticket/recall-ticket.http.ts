import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { Permission } from '#identity';
import { ticketAnswer, ticketParam } from '../ticket/ticket-view.ts';
import { TicketViews } from '../ticket/ticket-views.ts';
import { RecallTicket } from './recall-ticket.ts';

@Controller('queueing/tickets/:ticketId/recall')
export class RecallTicketController {
  readonly #recallTicket: RecallTicket;
  readonly #views: TicketViews;

  constructor(recallTicket: RecallTicket, views: TicketViews) {
    this.#recallTicket = recallTicket;
    this.#views = views;
  }

  @Post()
  @HttpCode(200)
  @Permission('queueing.work-counter')
  @ApiOperation({ operationId: 'recallTicket', summary: 'Call the same number once more' })
  @ApiOkResponse({ standardSchema: ticketAnswer })
  async act(@Param('ticketId', { schema: ticketParam }) ticketId: string) {
    await this.#recallTicket.run({ ticketId });
    return { ticket: await this.#views.get(ticketId) };
  }
}
