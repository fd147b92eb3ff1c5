import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { z } from 'zod';
import { Permission } from '#identity';
import { centreInScope } from '../board/board.ts';
import { givenNumber } from './number-desk.ts';
import { TakeNumber } from './take-number.ts';

const wish = z.object({ centre: z.string().optional(), service: z.string().max(80) });

@Controller('queueing/numbers')
export class TakeNumberController {
  readonly #takeNumber: TakeNumber;

  constructor(takeNumber: TakeNumber) {
    this.#takeNumber = takeNumber;
  }

  @Post()
  @HttpCode(200)
  @Permission('queueing.take-number')
  @ApiOperation({ operationId: 'takeNumber', summary: 'Give the next number of a service' })
  @ApiOkResponse({ standardSchema: givenNumber })
  take(@Body({ schema: wish }) { centre, service }: z.output<typeof wish>) {
    return this.#takeNumber.run({ centreCode: centreInScope(centre), serviceCode: service });
  }
}
