import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { z } from 'zod';
import { Permission } from '#identity';
import { ticketAnswer, ticketParam } from '../ticket/ticket-view.ts';
import { TicketViews } from '../ticket/ticket-views.ts';
import { ExtendStay } from './extend-stay.ts';

const body = z.object({
  minutes: z.number().int().min(1).max(120),
  reason: z.string().trim().min(1).max(180),
});

@Controller('queueing/tickets/:ticketId/stay-extension')
export class ExtendStayController {
  readonly #extendStay: ExtendStay;
  readonly #views: TicketViews;

  constructor(extendStay: ExtendStay, views: TicketViews) {
    this.#extendStay = extendStay;
    this.#views = views;
  }

  @Post()
  @HttpCode(200)
  @Permission('queueing.work-counter')
  @ApiOperation({ operationId: 'extendStay', summary: 'Make somebody’s stay longer, with the reason' })
  @ApiOkResponse({ standardSchema: ticketAnswer })
  async act(
    @Param('ticketId', { schema: ticketParam }) ticketId: string,
    @Body({ schema: body }) { minutes, reason }: z.output<typeof body>,
  ) {
    await this.#extendStay.run({ ticketId, minutes, reason });
    return { ticket: await this.#views.get(ticketId) };
  }
}
