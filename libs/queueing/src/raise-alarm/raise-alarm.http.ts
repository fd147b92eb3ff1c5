import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { z } from 'zod';
import { Permission } from '#identity';
import { centreInScope } from '../board/board.ts';
import { RaiseAlarm } from './raise-alarm.ts';

const body = z.object({
  centre: z.string().optional(),
  kind: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
  place: z.union([
    z.object({ counterId: z.uuid() }),
    z.object({ stage: z.string().regex(/^[a-z][a-z0-9.-]{0,63}$/) }),
    z.object({ words: z.string().trim().min(1).max(60) }),
  ]),
  ticketId: z.uuid().nullable(),
});
const answer = z.object({ alarmId: z.uuid() });

@Controller('queueing/alarms')
export class RaiseAlarmController {
  readonly #raiseAlarm: RaiseAlarm;

  constructor(raiseAlarm: RaiseAlarm) {
    this.#raiseAlarm = raiseAlarm;
  }

  @Post()
  @HttpCode(200)
  @Permission('queueing.use-alarm')
  @ApiOperation({ operationId: 'raiseAlarm', summary: 'Call everybody on the floor for help' })
  @ApiOkResponse({ standardSchema: answer })
  raise(@Body({ schema: body }) { centre, ...alarm }: z.output<typeof body>) {
    return this.#raiseAlarm.run({ centreCode: centreInScope(centre), ...alarm });
  }
}
