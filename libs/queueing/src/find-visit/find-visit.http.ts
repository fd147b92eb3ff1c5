import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { z } from 'zod';
import { Permission } from '#identity';
import { FindVisit, visitAnswer } from './find-visit.ts';

@Controller('queueing/visits')
export class FindVisitController {
  readonly #findVisit: FindVisit;

  constructor(findVisit: FindVisit) {
    this.#findVisit = findVisit;
  }

  @Get(':visitId')
  @Permission('queueing.read-board')
  @ApiOperation({ operationId: 'findVisit', summary: 'The ticket of a visit, for whoever checked it in' })
  @ApiOkResponse({ standardSchema: visitAnswer })
  find(@Param('visitId', { schema: z.uuid() }) visitId: string) {
    return this.#findVisit.run({ visitId });
  }
}
