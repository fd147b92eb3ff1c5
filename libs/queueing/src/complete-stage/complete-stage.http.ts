import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { z } from 'zod';
import { Permission } from '#identity';
import { ticketAnswer, ticketParam } from '../ticket/ticket-view.ts';
import { TicketViews } from '../ticket/ticket-views.ts';
import { CompleteStage } from './complete-stage.ts';

const body = z.object({ reason: z.string().trim().min(1).max(200).optional() });

@Controller('queueing/tickets/:ticketId/completion')
export class CompleteStageController {
  readonly #completeStage: CompleteStage;
  readonly #views: TicketViews;

  constructor(completeStage: CompleteStage, views: TicketViews) {
    this.#completeStage = completeStage;
    this.#views = views;
  }

  @Post()
  @HttpCode(200)
  @Permission('queueing.work-counter')
  @ApiOperation({
    operationId: 'completeStage',
    summary: 'Done here; cutting a timed stay short needs a reason',
  })
  @ApiOkResponse({ standardSchema: ticketAnswer })
  async act(
    @Param('ticketId', { schema: ticketParam }) ticketId: string,
    @Body({ schema: body }) { reason }: z.output<typeof body>,
  ) {
    await this.#completeStage.run({ ticketId, reason });
    return { ticket: await this.#views.get(ticketId) };
  }
}
