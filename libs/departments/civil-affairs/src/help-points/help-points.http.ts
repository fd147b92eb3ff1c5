import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Permission, Public } from '#identity';
import { HelpPoints } from './help-points.ts';
import { EDIT_HELP_POINTS } from './permission.ts';

const text = (most: number) => z.string().trim().min(1).max(most);
const base = {
  place: text(80),
  hours: text(80),
  what: text(200),
  validFrom: z.iso.date(),
};
const list = z
  .object({
    today: z.iso.date(),
    points: z.array(
      z.object({
        ...base,
        id: z.uuid(),
        kind: z.enum(['machine', 'guide']),
        people: z.number().int().nullable(),
        validUntil: z.iso.date().nullable(),
      }),
    ),
  })
  .meta({ id: 'HelpPoints' });
const reason = z.string().trim().min(2).max(200);
const draft = z.discriminatedUnion('kind', [
  z.object({ ...base, kind: z.literal('machine'), people: z.null(), reason }),
  z.object({ ...base, kind: z.literal('guide'), people: z.number().int().min(1).max(99), reason }),
]);
const ending = z.object({ on: z.iso.date(), reason });
const done = z.object({ id: z.uuid() });
const pointId = z.uuid();

@ApiTags('civil-affairs')
@Controller('civil-affairs/help-points')
export class HelpPointsController {
  readonly #points: HelpPoints;

  constructor(points: HelpPoints) {
    this.#points = points;
  }

  @Get()
  @Public('where machines and guides are is public')
  @ApiOperation({ operationId: 'listHelpPoints', summary: 'Issuing machines and guides of today' })
  @ApiOkResponse({ standardSchema: list })
  today() {
    return this.#points.list();
  }

  @Get('all')
  @Permission(EDIT_HELP_POINTS)
  @ApiOperation({ operationId: 'listAllHelpPoints', summary: 'Those of other days too' })
  @ApiOkResponse({ standardSchema: list })
  all() {
    return this.#points.list(true);
  }

  @Post()
  @HttpCode(200)
  @Permission(EDIT_HELP_POINTS)
  @ApiOperation({ operationId: 'addHelpPoint', summary: 'A machine or guides from a day on' })
  @ApiOkResponse({ standardSchema: done })
  add(@Body({ schema: draft }) body: z.output<typeof draft>) {
    return this.#points.add(body);
  }

  @Post(':pointId/end')
  @HttpCode(200)
  @Permission(EDIT_HELP_POINTS)
  @ApiOperation({ operationId: 'endHelpPoint', summary: 'The last day on which it is there' })
  @ApiOkResponse({ standardSchema: done })
  end(
    @Param('pointId', { schema: pointId }) id: string,
    @Body({ schema: ending }) body: z.output<typeof ending>,
  ) {
    return this.#points.end({ id, ...body });
  }
}
