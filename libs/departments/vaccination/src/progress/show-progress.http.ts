import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '#identity';
import { z } from 'zod';
import { ShowProgress } from './show-progress.ts';

const progressSchema = z
  .object({
    baseline: z.object({ asOf: z.iso.date(), first: z.number().int(), second: z.number().int() }).nullable(),
    since: z.object({ first: z.number().int(), second: z.number().int() }),
    total: z.number().int(),
    goal: z.number().int().nullable(),
  })
  .meta({ id: 'VaccinationProgress' });

@ApiTags('vaccination')
@Controller('vaccination')
export class ShowProgressController {
  readonly #showProgress: ShowProgress;

  constructor(showProgress: ShowProgress) {
    this.#showProgress = showProgress;
  }

  @Get('progress')
  @Public('How many doses were given is published by the office.')
  @ApiOperation({ operationId: 'showVaccinationProgress', summary: 'Doses given against the goal' })
  @ApiOkResponse({ standardSchema: progressSchema })
  show() {
    return this.#showProgress.run();
  }
}
