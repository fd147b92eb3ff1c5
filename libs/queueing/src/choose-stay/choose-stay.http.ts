import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { z } from 'zod';
import { Permission } from '#identity';
import { ticketAnswer, ticketParam } from '../ticket/ticket-view.ts';
import { TicketViews } from '../ticket/ticket-views.ts';
import { ChooseStay, stayLengths } from './choose-stay.ts';

const body = z.object({ length: z.enum(stayLengths), reason: z.string().trim().min(1).max(200) });

@Controller('queueing/tickets/:ticketId/stay')
export class ChooseStayController {
  readonly #chooseStay: ChooseStay;
  readonly #views: TicketViews;

  constructor(chooseStay: ChooseStay, views: TicketViews) {
    this.#chooseStay = chooseStay;
    this.#views = views;
  }

  @Post()
  @HttpCode(200)
  @Permission('queueing.work-counter')
  @ApiOperation({ operationId: 'chooseStay', summary: 'The usual or the long stay for this person' })
  @ApiOkResponse({ standardSchema: ticketAnswer })
  async act(
    @Param('ticketId', { schema: ticketParam }) ticketId: string,
    @Body({ schema: body }) { length, reason }: z.output<typeof body>,
  ) {
    await this.#chooseStay.run({ ticketId, length, reason });
    return { ticket: await this.#views.get(ticketId) };
  }
}
