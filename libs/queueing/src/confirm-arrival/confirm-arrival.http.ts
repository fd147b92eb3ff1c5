import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { z } from 'zod';
import { ForVisitor, Permission, VisitPasses } from '#identity';
import { FollowedVisits } from '../list-my-visits/followed-visits.ts';
import { ConfirmArrival } from './confirm-arrival.ts';
import { DoorPresence } from './door-presence.ts';

const byPass = z.object({ pass: z.string().min(1).max(400) });
const byCode = z.object({ code: z.string().min(1).max(100) });
const confirmed = z.object({ visitId: z.uuid() }).meta({ id: 'ConfirmedArrival' });
const visitParam = z.uuid();

@Controller('queueing')
export class ConfirmArrivalController {
  readonly #confirm: ConfirmArrival;
  readonly #passes: VisitPasses;
  readonly #followed: FollowedVisits;
  readonly #door: DoorPresence;

  constructor(confirm: ConfirmArrival, passes: VisitPasses, followed: FollowedVisits, door: DoorPresence) {
    this.#confirm = confirm;
    this.#passes = passes;
    this.#followed = followed;
    this.#door = door;
  }

  @Post('arrivals')
  @HttpCode(200)
  @Permission('queueing.confirm-arrival')
  @ApiOperation({ operationId: 'confirmArrivalByPass', summary: 'Here now, by the pass that a scanner read' })
  @ApiOkResponse({ standardSchema: confirmed })
  byPass(@Body({ schema: byPass }) { pass }: z.output<typeof byPass>) {
    return this.#confirm.run({ visitId: this.#passes.read(pass).visitId });
  }

  @Post('visits/:visitId/arrival')
  @HttpCode(200)
  @Permission('queueing.confirm-arrival')
  @ApiOperation({ operationId: 'confirmArrival', summary: 'Here now, seen by staff' })
  @ApiOkResponse({ standardSchema: confirmed })
  byStaff(@Param('visitId', { schema: visitParam }) visitId: string) {
    return this.#confirm.run({ visitId });
  }

  @Post('my-visits/:visitId/arrival')
  @HttpCode(200)
  @ForVisitor()
  @ApiOperation({
    operationId: 'confirmMyArrival',
    summary: 'Here now, by the code that my phone read at the door',
  })
  @ApiOkResponse({ standardSchema: confirmed })
  async byPhone(
    @Param('visitId', { schema: visitParam }) visitId: string,
    @Body({ schema: byCode }) { code }: z.output<typeof byCode>,
  ) {
    await this.#followed.assertMayFollow(visitId);
    return this.#confirm.run({ visitId, at: this.#door.centreOf(code) });
  }
}
