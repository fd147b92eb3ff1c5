import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { z } from 'zod';
import { Public } from '#identity';
import { busyAnswer, ShowHowBusy } from './show-how-busy.ts';

const query = z.object({ centre: z.string().min(1).max(64) });

@Controller('queueing/how-busy')
export class ShowHowBusyController {
  readonly #howBusy: ShowHowBusy;

  constructor(howBusy: ShowHowBusy) {
    this.#howBusy = howBusy;
  }

  @Get()
  @Public('how many wait is told to everybody who thinks of coming; nobody is named')
  @ApiOperation({ operationId: 'showHowBusy', summary: 'How busy a centre is now and usually is' })
  @ApiOkResponse({ standardSchema: busyAnswer })
  show(@Query({ schema: query }) { centre }: z.output<typeof query>) {
    return this.#howBusy.run({ centreCode: centre });
  }
}
