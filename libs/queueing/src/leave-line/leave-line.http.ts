import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { z } from 'zod';
import { Permission } from '#identity';
import { ticketAnswer, ticketParam } from '../ticket/ticket-view.ts';
import { TicketViews } from '../ticket/ticket-views.ts';
import { LeaveLine } from './leave-line.ts';

const body = z.object({ reason: z.string().trim().min(1).max(200) });

@Controller('queueing/tickets/:ticketId/departure')
export class LeaveLineController {
  readonly #leaveLine: LeaveLine;
  readonly #views: TicketViews;

  constructor(leaveLine: LeaveLine, views: TicketViews) {
    this.#leaveLine = leaveLine;
    this.#views = views;
  }

  @Post()
  @HttpCode(200)
  @Permission('queueing.work-counter')
  @ApiOperation({ operationId: 'leaveLine', summary: 'The visitor goes home before the end' })
  @ApiOkResponse({ standardSchema: ticketAnswer })
  async act(
    @Param('ticketId', { schema: ticketParam }) ticketId: string,
    @Body({ schema: body }) { reason }: z.output<typeof body>,
  ) {
    await this.#leaveLine.run({ ticketId, reason });
    return { ticket: await this.#views.get(ticketId) };
  }
}
