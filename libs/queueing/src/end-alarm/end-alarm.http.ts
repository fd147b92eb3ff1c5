import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { z } from 'zod';
import { Permission } from '#identity';
import { alarmOutcomes, EndAlarm } from './end-alarm.ts';

const alarmParam = z.uuid();
const body = z.object({ outcome: z.enum(alarmOutcomes), note: z.string().trim().min(1).max(500) });
const answer = z.object({ alarmId: z.uuid() });

@Controller('queueing/alarms/:alarmId/end')
export class EndAlarmController {
  readonly #endAlarm: EndAlarm;

  constructor(endAlarm: EndAlarm) {
    this.#endAlarm = endAlarm;
  }

  @Post()
  @HttpCode(200)
  @Permission('queueing.use-alarm')
  @ApiOperation({ operationId: 'endAlarm', summary: 'The help is over, or was not needed' })
  @ApiOkResponse({ standardSchema: answer })
  end(
    @Param('alarmId', { schema: alarmParam }) alarmId: string,
    @Body({ schema: body }) end: z.output<typeof body>,
  ) {
    return this.#endAlarm.run({ alarmId, ...end });
  }
}
