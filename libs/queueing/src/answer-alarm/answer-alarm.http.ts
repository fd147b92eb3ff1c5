import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { z } from 'zod';
import { Permission } from '#identity';
import { AnswerAlarm } from './answer-alarm.ts';

const alarmParam = z.uuid();
const answer = z.object({ alarmId: z.uuid() });

@Controller('queueing/alarms/:alarmId/coming')
export class AnswerAlarmController {
  readonly #answerAlarm: AnswerAlarm;

  constructor(answerAlarm: AnswerAlarm) {
    this.#answerAlarm = answerAlarm;
  }

  @Post()
  @HttpCode(200)
  @Permission('queueing.use-alarm')
  @ApiOperation({ operationId: 'answerAlarm', summary: 'I am on my way' })
  @ApiOkResponse({ standardSchema: answer })
  come(@Param('alarmId', { schema: alarmParam }) alarmId: string) {
    return this.#answerAlarm.run({ alarmId });
  }
}
