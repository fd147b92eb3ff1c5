import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { z } from 'zod';
import { ForVisitor } from '#identity';
import { AskForNearText } from './ask-for-near-text.ts';

const wish = z.object({ wantsText: z.boolean() });

@Controller('queueing/my-visits/:visitId/near-text')
export class AskForNearTextController {
  readonly #askForNearText: AskForNearText;

  constructor(askForNearText: AskForNearText) {
    this.#askForNearText = askForNearText;
  }

  @Put()
  @ForVisitor()
  @ApiOperation({
    operationId: 'askForNearText',
    summary: 'One text message when the turn of this visit is near, or none',
  })
  @ApiOkResponse({ standardSchema: wish })
  ask(
    @Param('visitId', { schema: z.uuid() }) visitId: string,
    @Body({ schema: wish }) { wantsText }: z.output<typeof wish>,
  ) {
    return this.#askForNearText.run({ visitId, isWanted: wantsText });
  }
}
