import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { z } from 'zod';
import { Permission } from '#identity';
import { ticketParam } from '../ticket/ticket-view.ts';
import { ListSteps, stepsAnswer } from './list-steps.ts';

const query = z.object({
  before: z
    .string()
    .regex(/^\d{1,18}$/)
    .optional(),
});

@Controller('queueing/tickets/:ticketId/steps')
export class ListStepsController {
  readonly #listSteps: ListSteps;

  constructor(listSteps: ListSteps) {
    this.#listSteps = listSteps;
  }

  @Get()
  @Permission('queueing.read-line')
  @ApiOperation({ operationId: 'listTicketSteps', summary: 'What happened to a ticket, the latest first' })
  @ApiOkResponse({ standardSchema: stepsAnswer })
  list(
    @Param('ticketId', { schema: ticketParam }) ticketId: string,
    @Query({ schema: query }) { before }: z.output<typeof query>,
  ) {
    return this.#listSteps.run({ ticketId, before });
  }
}
