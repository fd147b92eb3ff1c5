import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { z } from 'zod';
import { Permission } from '#identity';
import { pauseKinds } from '../counter.entity.ts';
import { counterView, ListCounters } from '../list-counters/list-counters.ts';
import { ticketParam } from '../ticket/ticket-view.ts';
import { PauseCounter } from './pause-counter.ts';
import { ResumeCounter } from './resume-counter.ts';

const body = z.object({
  kind: z.enum(pauseKinds),
  resumesAt: z.iso.datetime({ offset: true }).optional(),
  isConfirmed: z.boolean().optional(),
});

@Controller('queueing/counters/:counterId')
export class PauseCounterController {
  readonly #pauseCounter: PauseCounter;
  readonly #resumeCounter: ResumeCounter;
  readonly #listCounters: ListCounters;

  constructor(pauseCounter: PauseCounter, resumeCounter: ResumeCounter, listCounters: ListCounters) {
    this.#pauseCounter = pauseCounter;
    this.#resumeCounter = resumeCounter;
    this.#listCounters = listCounters;
  }

  @Post('pause')
  @HttpCode(200)
  @Permission('queueing.work-counter')
  @ApiOperation({
    operationId: 'pauseCounter',
    summary: 'Pause a counter; the last one of a line only when confirmed',
  })
  @ApiOkResponse({ standardSchema: counterView })
  async pause(
    @Param('counterId', { schema: ticketParam }) counterId: string,
    @Body({ schema: body }) pause: z.output<typeof body>,
  ) {
    await this.#pauseCounter.run({ counterId, ...pause });
    return this.#listCounters.get(counterId);
  }

  @Post('resumption')
  @HttpCode(200)
  @Permission('queueing.work-counter')
  @ApiOperation({ operationId: 'resumeCounter', summary: 'Go on after a pause' })
  @ApiOkResponse({ standardSchema: counterView })
  async resume(@Param('counterId', { schema: ticketParam }) counterId: string) {
    await this.#resumeCounter.run({ counterId });
    return this.#listCounters.get(counterId);
  }
}
