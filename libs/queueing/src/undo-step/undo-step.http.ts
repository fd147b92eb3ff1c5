import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { Permission } from '#identity';
import { ticketAnswer, ticketParam } from '../ticket/ticket-view.ts';
import { TicketViews } from '../ticket/ticket-views.ts';
import { UndoStep } from './undo-step.ts';

@Controller('queueing/tickets/:ticketId/undo')
export class UndoStepController {
  readonly #undoStep: UndoStep;
  readonly #views: TicketViews;

  constructor(undoStep: UndoStep, views: TicketViews) {
    this.#undoStep = undoStep;
    this.#views = views;
  }

  @Post()
  @HttpCode(200)
  @Permission('queueing.work-counter')
  @ApiOperation({ operationId: 'undoStep', summary: 'Take back the last step of this ticket' })
  @ApiOkResponse({ standardSchema: ticketAnswer })
  async act(@Param('ticketId', { schema: ticketParam }) ticketId: string) {
    await this.#undoStep.run({ ticketId });
    return { ticket: await this.#views.get(ticketId) };
  }
}
