import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { z } from 'zod';
import { Permission } from '#identity';
import { centreInScope } from '../board/board.ts';
import { alarmsAnswer, openAlarmsAnswer } from './alarm-view.ts';
import { ListAlarms } from './list-alarms.ts';
import { ListOpenAlarms } from './list-open-alarms.ts';

const ofCentre = z.object({ centre: z.string().optional() });
const page = ofCentre.extend({
  before: z
    .string()
    .regex(/^\d{1,18}$/)
    .optional(),
});

@Controller('queueing/alarms')
export class ListAlarmsController {
  readonly #listOpen: ListOpenAlarms;
  readonly #list: ListAlarms;

  constructor(listOpen: ListOpenAlarms, list: ListAlarms) {
    this.#listOpen = listOpen;
    this.#list = list;
  }

  @Get('open')
  @Permission('queueing.use-alarm')
  @ApiOperation({ operationId: 'listOpenAlarms', summary: 'Calls for help that have not ended' })
  @ApiOkResponse({ standardSchema: openAlarmsAnswer })
  open(@Query({ schema: ofCentre }) { centre }: z.output<typeof ofCentre>) {
    return this.#listOpen.run({ centreCode: centreInScope(centre) });
  }

  @Get()
  @Permission('queueing.read-alarms')
  @ApiOperation({ operationId: 'listAlarms', summary: 'Every call for help, the latest first' })
  @ApiOkResponse({ standardSchema: alarmsAnswer })
  list(@Query({ schema: page }) { centre, before }: z.output<typeof page>) {
    return this.#list.run({ centreCode: centreInScope(centre), before });
  }
}
