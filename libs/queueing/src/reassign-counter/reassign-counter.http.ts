import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { z } from 'zod';
import { Permission } from '#identity';
import { counterView, ListCounters } from '../list-counters/list-counters.ts';
import { ticketParam } from '../ticket/ticket-view.ts';
import { ReassignCounter } from './reassign-counter.ts';

const stage = z.string().regex(/^[a-z][a-z0-9.-]{0,63}$/);
const body = z.object({
  stage,
  alsoStages: z.array(stage).max(5).default([]),
  reason: z.string().trim().min(1).max(200),
  isConfirmed: z.boolean().optional(),
});

@Controller('queueing/counters/:counterId/assignment')
export class ReassignCounterController {
  readonly #reassignCounter: ReassignCounter;
  readonly #listCounters: ListCounters;

  constructor(reassignCounter: ReassignCounter, listCounters: ListCounters) {
    this.#reassignCounter = reassignCounter;
    this.#listCounters = listCounters;
  }

  @Post()
  @HttpCode(200)
  @Permission('queueing.run-floor')
  @ApiOperation({
    operationId: 'reassignCounter',
    summary: 'Let a counter work for another line, or several',
  })
  @ApiOkResponse({ standardSchema: counterView })
  async act(
    @Param('counterId', { schema: ticketParam }) counterId: string,
    @Body({ schema: body }) assignment: z.output<typeof body>,
  ) {
    await this.#reassignCounter.run({ counterId, ...assignment });
    return this.#listCounters.get(counterId);
  }
}
