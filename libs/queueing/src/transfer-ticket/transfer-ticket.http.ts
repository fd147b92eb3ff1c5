import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { z } from 'zod';
import { Permission } from '#identity';
import { ticketAnswer, ticketParam } from '../ticket/ticket-view.ts';
import { TicketViews } from '../ticket/ticket-views.ts';
import { TransferTicket } from './transfer-ticket.ts';

const body = z.object({
  destination: z.discriminatedUnion('to', [
    z.object({ to: z.literal('counter'), counterId: z.uuid() }),
    z.object({ to: z.literal('stage'), stage: z.string().regex(/^[a-z][a-z0-9.-]{0,63}$/) }),
    z.object({ to: z.literal('lane'), lane: z.enum(['normal', 'assisted']) }),
    z.object({ to: z.literal('line') }),
  ]),
  reason: z.string().trim().min(1).max(200),
});

@Controller('queueing/tickets/:ticketId/transfer')
export class TransferTicketController {
  readonly #transferTicket: TransferTicket;
  readonly #views: TicketViews;

  constructor(transferTicket: TransferTicket, views: TicketViews) {
    this.#transferTicket = transferTicket;
    this.#views = views;
  }

  @Post()
  @HttpCode(200)
  @Permission('queueing.work-counter')
  @ApiOperation({
    operationId: 'transferTicket',
    summary: 'Move somebody to another counter, line or lane, or back into the line, with a reason',
  })
  @ApiOkResponse({ standardSchema: ticketAnswer })
  async act(
    @Param('ticketId', { schema: ticketParam }) ticketId: string,
    @Body({ schema: body }) transfer: z.output<typeof body>,
  ) {
    await this.#transferTicket.run({ ticketId, ...transfer });
    return { ticket: await this.#views.get(ticketId) };
  }
}
