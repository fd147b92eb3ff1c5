import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { z } from 'zod';
import { Permission } from '#identity';
import { ticketAnswer, ticketParam } from '../ticket/ticket-view.ts';
import { TicketViews } from '../ticket/ticket-views.ts';
import { RepairTicket } from './repair-ticket.ts';

const body = z.object({
  target: z.discriminatedUnion('to', [
    z.object({ to: z.literal('stage'), stage: z.string().regex(/^[a-z][a-z0-9.-]{0,63}$/) }),
    z.object({ to: z.literal('counter'), counterId: z.uuid() }),
    z.object({ to: z.literal('aside') }),
    z.object({ to: z.literal('done') }),
    z.object({ to: z.literal('left') }),
  ]),
  reason: z.string().trim().min(1).max(200),
});

@Controller('queueing/tickets/:ticketId/repair')
export class RepairTicketController {
  readonly #repairTicket: RepairTicket;
  readonly #views: TicketViews;

  constructor(repairTicket: RepairTicket, views: TicketViews) {
    this.#repairTicket = repairTicket;
    this.#views = views;
  }

  @Post()
  @HttpCode(200)
  @Permission('queueing.repair')
  @ApiOperation({ operationId: 'repairTicket', summary: 'Say where somebody really is, with the reason' })
  @ApiOkResponse({ standardSchema: ticketAnswer })
  async act(
    @Param('ticketId', { schema: ticketParam }) ticketId: string,
    @Body({ schema: body }) { target, reason }: z.output<typeof body>,
  ) {
    await this.#repairTicket.run({ ticketId, target, reason });
    return { ticket: await this.#views.get(ticketId) };
  }
}
