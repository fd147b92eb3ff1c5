import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Public } from '../access/access.ts';
import { setVisitCookie } from '../access/cookies.ts';
import { VisitPasses } from './visit-passes.ts';

const body = z.object({ token: z.string().min(1).max(80) });

@ApiTags('identity')
@Controller('visit-pass')
export class VisitPassController {
  readonly #passes: VisitPasses;

  constructor(passes: VisitPasses) {
    this.#passes = passes;
  }

  @Post()
  @HttpCode(204)
  @Public('The signed link on the slip is the proof, and opens one visit only.')
  @ApiOperation({
    operationId: 'openVisitPass',
    summary: 'Lets this browser follow the visit of a slip until the end of its day',
  })
  @ApiNoContentResponse()
  open(
    @Body({ schema: body }) { token }: z.output<typeof body>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): void {
    this.#passes.read(token);
    setVisitCookie(reply, token, request.protocol === 'https');
  }
}
