import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { z } from 'zod';
import { Permission } from '#identity';
import { ticketAnswer, ticketParam } from '../ticket/ticket-view.ts';
import { TicketViews } from '../ticket/ticket-views.ts';
import { ParkTicket } from './park-ticket.ts';

const body = z.object({ reason: z.string().trim().min(1).max(200) });

@Controller('queueing/tickets/:ticketId/park')
export class ParkTicketController {
  readonly #parkTicket: ParkTicket;
  readonly #views: TicketViews;

  constructor(parkTicket: ParkTicket, views: TicketViews) {
    this.#parkTicket = parkTicket;
    this.#views = views;
  }

  @Post()
  @HttpCode(200)
  @Permission('queueing.work-counter')
  @ApiOperation({ operationId: 'parkTicket', summary: 'Set somebody aside with a reason' })
  @ApiOkResponse({ standardSchema: ticketAnswer })
  async act(
    @Param('ticketId', { schema: ticketParam }) ticketId: string,
    @Body({ schema: body }) { reason }: z.output<typeof body>,
  ) {
    await this.#parkTicket.run({ ticketId, reason });
    return { ticket: await this.#views.get(ticketId) };
  }
}
