import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { z } from 'zod';
import { Permission } from '#identity';
import { AnswerHelpCall } from './answer-help-call.ts';
import { callingDevice, CallStaff } from './call-staff.ts';
import { helpCallsAnswer, helpCallView, ListHelpCalls } from './list-help-calls.ts';

const callBody = z.object({
  about: z
    .string()
    .regex(/^[a-z0-9.-]{1,60}$/)
    .nullish(),
});
const ownAnswer = z.object({ call: helpCallView.nullable() });

@Controller('queueing/help-calls')
export class CallStaffController {
  readonly #callStaff: CallStaff;
  readonly #answer: AnswerHelpCall;
  readonly #calls: ListHelpCalls;

  constructor(callStaff: CallStaff, answer: AnswerHelpCall, calls: ListHelpCalls) {
    this.#callStaff = callStaff;
    this.#answer = answer;
    this.#calls = calls;
  }

  @Post()
  @HttpCode(200)
  @Permission('queueing.call-staff')
  @ApiOperation({ operationId: 'callStaff', summary: 'Calls staff to this kiosk' })
  @ApiOkResponse({ standardSchema: ownAnswer })
  async call(@Body({ schema: callBody }) { about }: z.output<typeof callBody>) {
    const { helpId } = await this.#callStaff.run({ about: about ?? null });
    return { call: await this.#calls.get(helpId) };
  }

  @Get('mine')
  @Permission('queueing.call-staff')
  @ApiOperation({ operationId: 'showMyHelpCall', summary: 'What became of the last call of this kiosk' })
  @ApiOkResponse({ standardSchema: ownAnswer })
  async mine() {
    return { call: await this.#calls.latestOf(callingDevice()) };
  }

  @Get()
  @Permission('queueing.answer-help')
  @ApiOperation({ operationId: 'listHelpCalls', summary: 'Who calls for staff and waits' })
  @ApiOkResponse({ standardSchema: helpCallsAnswer })
  list() {
    return this.#calls.open();
  }

  @Post(':helpId/answer')
  @HttpCode(200)
  @Permission('queueing.answer-help')
  @ApiOperation({ operationId: 'answerHelpCall', summary: 'Says that one goes there' })
  @ApiOkResponse({ standardSchema: helpCallsAnswer })
  async answer(@Param('helpId', { schema: z.uuid() }) helpId: string) {
    await this.#answer.run({ helpId });
    return this.#calls.open();
  }
}
