import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { z } from 'zod';
import { Permission } from '#identity';
import { counterView, ListCounters } from '../list-counters/list-counters.ts';
import { ticketParam } from '../ticket/ticket-view.ts';
import { ChangeSkills } from './change-skills.ts';

const body = z.object({
  services: z.array(z.string().max(80)).min(1).max(30).nullable(),
  reason: z.string().trim().min(1).max(200),
  isConfirmed: z.boolean().optional(),
});

@Controller('queueing/counters/:counterId/skills')
export class ChangeSkillsController {
  readonly #changeSkills: ChangeSkills;
  readonly #listCounters: ListCounters;

  constructor(changeSkills: ChangeSkills, listCounters: ListCounters) {
    this.#changeSkills = changeSkills;
    this.#listCounters = listCounters;
  }

  @Post()
  @HttpCode(200)
  @Permission('queueing.run-floor')
  @ApiOperation({ operationId: 'changeSkills', summary: 'Let a counter serve other services' })
  @ApiOkResponse({ standardSchema: counterView })
  async act(
    @Param('counterId', { schema: ticketParam }) counterId: string,
    @Body({ schema: body }) change: z.output<typeof body>,
  ) {
    await this.#changeSkills.run({ counterId, ...change });
    return this.#listCounters.get(counterId);
  }
}
