import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Permission, Public } from '#identity';
import { DecideFee } from './decide-fee.ts';
import { ListFees } from './list-fees.ts';

const won = z.number().int().min(0).max(1_000_000);
const fees = z
  .object({ fees: z.array(z.object({ kind: z.string(), fee: won, validFrom: z.iso.date() })) })
  .meta({ id: 'PassportFees' });
const history = z
  .object({
    fees: z.array(
      z.object({
        kind: z.string(),
        fee: won.nullable(),
        validFrom: z.iso.date(),
        state: z.enum(['in-force', 'later', 'over']),
        reason: z.string(),
      }),
    ),
  })
  .meta({ id: 'PassportFeeHistory' });
const decision = z.object({
  kind: z.string().max(40),
  validFrom: z.iso.date(),
  /** In won; null: no longer made. */
  fee: won.nullable(),
  reason: z.string().trim().min(1).max(200),
});
const decided = z.object({ id: z.string() });

@ApiTags('passport')
@Controller('passport/fees')
export class FeesController {
  readonly #list: ListFees;
  readonly #decide: DecideFee;

  constructor(list: ListFees, decide: DecideFee) {
    this.#list = list;
    this.#decide = decide;
  }

  @Get()
  @Public('what a passport costs is public')
  @ApiOperation({ operationId: 'listPassportFees', summary: 'What a passport costs today' })
  @ApiOkResponse({ standardSchema: fees })
  list() {
    return this.#list.run();
  }

  @Get('history')
  @Permission('passport.edit-rules')
  @ApiOperation({ operationId: 'listPassportFeeHistory', summary: 'Fees before, now and later' })
  @ApiOkResponse({ standardSchema: history })
  past() {
    return this.#list.history();
  }

  @Post()
  @HttpCode(200)
  @Permission('passport.edit-rules')
  @ApiOperation({ operationId: 'decidePassportFee', summary: 'Decide a fee from a day on' })
  @ApiOkResponse({ standardSchema: decided })
  decide(@Body({ schema: decision }) body: z.output<typeof decision>) {
    return this.#decide.run(body);
  }
}
