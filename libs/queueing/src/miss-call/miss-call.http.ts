import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { Permission } from '#identity';
import { ticketAnswer, ticketParam } from '../ticket/ticket-view.ts';
import { TicketViews } from '../ticket/ticket-views.ts';
import { MissCall } from './miss-call.ts';

@Controller('queueing/tickets/:ticketId/miss')
export class MissCallController {
  readonly #missCall: MissCall;
  readonly #views: TicketViews;

  constructor(missCall: MissCall, views: TicketViews) {
    this.#missCall = missCall;
    this.#views = views;
  }

  @Post()
  @HttpCode(200)
  @Permission('queueing.work-counter')
  @ApiOperation({ operationId: 'missCall', summary: 'The called person did not come' })
  @ApiOkResponse({ standardSchema: ticketAnswer })
  async act(@Param('ticketId', { schema: ticketParam }) ticketId: string) {
    await this.#missCall.run({ ticketId });
    return { ticket: await this.#views.get(ticketId) };
  }
}
