import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { z } from 'zod';
import { Permission } from '#identity';
import { ticketParam, ticketView, type TicketView } from '../ticket/ticket-view.ts';
import { TicketViews } from '../ticket/ticket-views.ts';
import { CallNext } from './call-next.ts';

const answer = z.object({ ticket: ticketView.nullable() });

@Controller('queueing/counters/:counterId/next-call')
export class CallNextController {
  readonly #callNext: CallNext;
  readonly #views: TicketViews;

  constructor(callNext: CallNext, views: TicketViews) {
    this.#callNext = callNext;
    this.#views = views;
  }

  @Post()
  @HttpCode(200)
  @Permission('queueing.call-next')
  @ApiOperation({ operationId: 'callNext', summary: 'Call whoever is first in the line of this counter' })
  @ApiOkResponse({ standardSchema: answer })
  async call(
    @Param('counterId', { schema: ticketParam }) counterId: string,
  ): Promise<{ ticket: TicketView | null }> {
    const called = await this.#callNext.run({ counterId });
    return { ticket: called && (await this.#views.get(called.ticketId)) };
  }
}
