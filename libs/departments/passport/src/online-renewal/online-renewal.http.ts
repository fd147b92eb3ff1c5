import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Permission, Public } from '#identity';
import { DecideOnlineRenewal } from './decide-online-renewal.ts';
import { ShowOnlineRenewal } from './show-online-renewal.ts';

const yes = z.enum(['yes', 'no']).transform((said) => said === 'yes');
const question = z.object({
  bornOn: z.iso.date(),
  hadPassport: yes,
  serviceAhead: yes,
  abroad: yes,
});
const verdict = z
  .object({
    mayRenewOnline: z.boolean(),
    site: z.enum(['gov24', 'consul24']).nullable(),
    obstacles: z.array(z.enum(['not-yet-offered', 'first-passport', 'too-young', 'service-ahead'])),
    fromAge: z.number().int().nullable(),
  })
  .meta({ id: 'OnlineRenewal' });
const decision = z.object({
  validFrom: z.iso.date(),
  needsEarlierPassport: z.boolean(),
  fromAge: z.number().int().min(0).max(120),
  excludesUnserved: z.boolean(),
  reason: z.string().trim().min(1).max(200),
});
const decided = z.object({ id: z.string() });

@ApiTags('passport')
@Controller('passport/online-renewal')
export class OnlineRenewalController {
  readonly #show: ShowOnlineRenewal;
  readonly #decide: DecideOnlineRenewal;

  constructor(show: ShowOnlineRenewal, decide: DecideOnlineRenewal) {
    this.#show = show;
    this.#decide = decide;
  }

  @Get()
  @Public('who may renew online is public; what is asked is not kept')
  @ApiOperation({ operationId: 'showOnlineRenewal', summary: 'Whether a passport can be renewed online' })
  @ApiOkResponse({ standardSchema: verdict })
  show(@Query({ schema: question }) asked: z.output<typeof question>) {
    return this.#show.run({
      bornOn: Temporal.PlainDate.from(asked.bornOn),
      hasHadPassport: asked.hadPassport,
      hasServiceAhead: asked.serviceAhead,
      livesAbroad: asked.abroad,
    });
  }

  @Post()
  @HttpCode(200)
  @Permission('passport.edit-rules')
  @ApiOperation({ operationId: 'decideOnlineRenewal', summary: 'Decide who may renew online from a day on' })
  @ApiOkResponse({ standardSchema: decided })
  decide(@Body({ schema: decision }) body: z.output<typeof decision>) {
    return this.#decide.run(body);
  }
}
