import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ForVisitor, setVisitCookie } from '#identity';
import { ListMyVisits, myVisitsAnswer } from './list-my-visits.ts';

@Controller('queueing/my-visits')
export class ListMyVisitsController {
  readonly #listMyVisits: ListMyVisits;

  constructor(listMyVisits: ListMyVisits) {
    this.#listMyVisits = listMyVisits;
  }

  @Get()
  @ForVisitor()
  @ApiOperation({
    operationId: 'listMyVisits',
    summary: 'Where I and the people I care for stand today',
  })
  @ApiOkResponse({ standardSchema: myVisitsAnswer })
  async list(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const { pass, ...answer } = await this.#listMyVisits.run();
    if (pass) setVisitCookie(reply, pass, request.protocol === 'https');
    return answer;
  }
}
