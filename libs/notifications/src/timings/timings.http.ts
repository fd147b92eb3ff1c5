import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Permission } from '#identity';
import { EDIT_TEMPLATES } from '../edit-templates/wording-line.ts';
import { centreOf } from '../unreached/unreached.http.ts';
import { DecideTiming } from './decide-timing.ts';
import { ListTimings } from './list-timings.ts';
import { timingSchema } from './timing.ts';

const query = z.object({ centre: z.string().optional() });
const draft = z.object({
  purpose: z.string().min(1).max(60),
  timing: timingSchema,
  validFrom: z.iso.date(),
});
const decision = draft.extend({ reason: z.string().trim().min(2).max(200) });
const listSchema = z
  .object({
    today: z.iso.date(),
    timings: z.array(
      z.object({
        purpose: z.string(),
        label: z.string(),
        initial: timingSchema,
        inForce: timingSchema,
        decisions: z.array(
          z.object({
            id: z.uuid(),
            timing: timingSchema,
            validFrom: z.iso.date(),
            reason: z.string(),
            decidedAt: z.iso.datetime({ offset: true }),
            decidedBy: z.string().nullable(),
            state: z.enum(['past', 'in-force', 'coming', 'replaced']),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'MessageTimings' });
const doneSchema = z.object({ retimed: z.number().int() });

@ApiTags('notifications')
@Permission(EDIT_TEMPLATES)
@Controller('notifications/timings')
export class TimingsController {
  readonly #list: ListTimings;
  readonly #decide: DecideTiming;

  constructor(list: ListTimings, decide: DecideTiming) {
    this.#list = list;
    this.#decide = decide;
  }

  @Get()
  @ApiOperation({ operationId: 'listMessageTimings', summary: 'When a centre tells what about visits' })
  @ApiOkResponse({ standardSchema: listSchema })
  list(@Query({ schema: query }) { centre }: z.output<typeof query>) {
    return this.#list.run(centreOf(centre));
  }

  @Post('preview')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'previewMessageTiming',
    summary: 'How many waiting messages it would time anew',
  })
  @ApiOkResponse({ standardSchema: doneSchema })
  preview(
    @Query({ schema: query }) { centre }: z.output<typeof query>,
    @Body({ schema: draft }) body: z.output<typeof draft>,
  ) {
    return this.#decide.preview({ ...body, centreCode: centreOf(centre) });
  }

  @Post()
  @HttpCode(200)
  @ApiOperation({ operationId: 'decideMessageTiming', summary: 'Tells it at another time, from a day on' })
  @ApiOkResponse({ standardSchema: doneSchema })
  decide(
    @Query({ schema: query }) { centre }: z.output<typeof query>,
    @Body({ schema: decision }) body: z.output<typeof decision>,
  ) {
    return this.#decide.run({ ...body, centreCode: centreOf(centre) });
  }
}
