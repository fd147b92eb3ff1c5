import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { z } from 'zod';
import { ForResident } from '#identity';
import { currentContext } from '#kernel';
import { givenNumber } from '../take-number/number-desk.ts';
import { TakeNumberFromHome } from './take-number-from-home.ts';

const wish = z.object({ centre: z.string().max(64), service: z.string().max(80) });

@Controller('queueing/my-numbers')
export class TakeNumberFromHomeController {
  readonly #takeNumber: TakeNumberFromHome;

  constructor(takeNumber: TakeNumberFromHome) {
    this.#takeNumber = takeNumber;
  }

  @Post()
  @HttpCode(200)
  @ForResident()
  @ApiOperation({ operationId: 'takeNumberFromHome', summary: 'Take a number for today before coming' })
  @ApiOkResponse({ standardSchema: givenNumber })
  take(@Body({ schema: wish }) { centre, service }: z.output<typeof wish>) {
    const personId = currentContext().actor.id!;
    return this.#takeNumber.run({ personId, centreCode: centre, serviceCode: service });
  }
}
