import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { Permission } from '#identity';
import { ticketAnswer, ticketParam } from '../ticket/ticket-view.ts';
import { TicketViews } from '../ticket/ticket-views.ts';
import { ReturnTicket } from './return-ticket.ts';

@Controller('queueing/tickets/:ticketId/return')
export class ReturnTicketController {
  readonly #returnTicket: ReturnTicket;
  readonly #views: TicketViews;

  constructor(returnTicket: ReturnTicket, views: TicketViews) {
    this.#returnTicket = returnTicket;
    this.#views = views;
  }

  @Post()
  @HttpCode(200)
  @Permission('queueing.work-counter')
  @ApiOperation({ operationId: 'returnTicket', summary: 'Bring a missed or parked person back' })
  @ApiOkResponse({ standardSchema: ticketAnswer })
  async act(@Param('ticketId', { schema: ticketParam }) ticketId: string) {
    await this.#returnTicket.run({ ticketId });
    return { ticket: await this.#views.get(ticketId) };
  }
}
