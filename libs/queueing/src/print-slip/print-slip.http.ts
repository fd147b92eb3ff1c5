import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { z } from 'zod';
import { Permission } from '#identity';
import { PrintSlip } from './print-slip.ts';
import { slipAnswer, SlipViews, type Slip } from './slip-views.ts';

@Controller('queueing/visits/:visitId/slips')
export class PrintSlipController {
  readonly #printSlip: PrintSlip;
  readonly #views: SlipViews;

  constructor(printSlip: PrintSlip, views: SlipViews) {
    this.#printSlip = printSlip;
    this.#views = views;
  }

  @Post()
  @HttpCode(200)
  @Permission('queueing.print-slip')
  @ApiOperation({ operationId: 'printSlip', summary: 'The slip of a visit of today, to be printed' })
  @ApiOkResponse({ standardSchema: slipAnswer })
  async print(@Param('visitId', { schema: z.uuid() }) visitId: string): Promise<Slip> {
    await this.#printSlip.run({ visitId });
    return this.#views.get(visitId);
  }
}
