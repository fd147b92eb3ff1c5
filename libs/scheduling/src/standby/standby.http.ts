import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ForResident, Public } from '#identity';
import { currentContext, DomainError, Vault } from '#kernel';
import { z } from 'zod';
import { centreCode, offerCode } from '../http-schemas.ts';
import { AcceptOffer } from './answer-offer/accept-offer.ts';
import { DeclineOffer } from './answer-offer/decline-offer.ts';
import { ShowOffer } from './answer-offer/show-offer.ts';
import { JoinStandby } from './join-standby/join-standby.ts';
import { LeaveStandby } from './join-standby/leave-standby.ts';
import { ShowStandby } from './show-standby/show-standby.ts';
import { myStandbySchema, standbyOfferSchema, standbyRuleSchema } from './standby-schemas.ts';
import { readStandbyToken } from './standby-token.ts';

const ofCentre = z.object({ centre: centreCode });
const joinBody = ofCentre.extend({
  offer: offerCode,
  group: z.string().max(60).optional(),
  dong: z.string().max(30).optional(),
});
const withClaims = ofCentre.extend({
  group: z.string().max(60).optional(),
  dong: z.string().max(30).optional(),
});
const token = z.string().max(80);
const me = (): string => currentContext().actor.id!;

@ApiTags('standby')
@Controller('scheduling/standby')
export class StandbyController {
  readonly #show: ShowStandby;
  readonly #join: JoinStandby;
  readonly #leave: LeaveStandby;
  readonly #accept: AcceptOffer;
  readonly #decline: DeclineOffer;
  readonly #showOffer: ShowOffer;
  readonly #vault: Vault;

  constructor(
    show: ShowStandby,
    join: JoinStandby,
    leave: LeaveStandby,
    accept: AcceptOffer,
    decline: DeclineOffer,
    showOffer: ShowOffer,
    vault: Vault,
  ) {
    this.#show = show;
    this.#join = join;
    this.#leave = leave;
    this.#accept = accept;
    this.#decline = decline;
    this.#showOffer = showOffer;
    this.#vault = vault;
  }

  @Get('rule')
  @Public('The rule by which leftover seats are given out is published by the office.')
  @ApiOperation({ operationId: 'showStandbyRule', summary: 'How leftover seats of today are given out' })
  @ApiOkResponse({ standardSchema: standbyRuleSchema })
  rule(@Query({ schema: ofCentre }) query: z.output<typeof ofCentre>) {
    return this.#show.rule(query.centre);
  }

  @Get('mine')
  @ForResident()
  @ApiOperation({ operationId: 'showMyStandby', summary: 'Where the signed-in resident stands today' })
  @ApiOkResponse({ standardSchema: myStandbySchema })
  mine(@Query({ schema: withClaims }) { centre, group, dong }: z.output<typeof withClaims>) {
    return this.#show.mine(centre, { personId: me(), priorityGroup: group, dong });
  }

  @Post('entries')
  @ForResident()
  @ApiOperation({ operationId: 'joinStandby', summary: 'Joins the line of today' })
  @ApiCreatedResponse({ standardSchema: myStandbySchema })
  async join(@Body({ schema: joinBody }) body: z.output<typeof joinBody>) {
    const { centre, offer, group, dong } = body;
    const applicant = { personId: me(), priorityGroup: group, dong };
    await this.#join.run({ ...applicant, centreCode: centre, offerCode: offer });
    return this.#show.mine(centre, applicant);
  }

  @Post('entries/leave')
  @HttpCode(200)
  @ForResident()
  @ApiOperation({ operationId: 'leaveStandby', summary: 'Leaves the line' })
  @ApiOkResponse({ standardSchema: myStandbySchema })
  async leave(@Body({ schema: withClaims }) { centre, group, dong }: z.output<typeof withClaims>) {
    await this.#leave.run({ personId: me() });
    return this.#show.mine(centre, { personId: me(), priorityGroup: group, dong });
  }

  @Post('offers/:offerId/acceptance')
  @HttpCode(200)
  @ForResident()
  @ApiOperation({ operationId: 'acceptStandbyOffer', summary: 'Takes the seat that was offered' })
  @ApiOkResponse({ standardSchema: standbyOfferSchema })
  accept(@Param('offerId', { schema: z.uuid() }) offerId: string) {
    return this.#answer(this.#accept, { offerId, personId: me() });
  }

  @Post('offers/:offerId/decline')
  @HttpCode(200)
  @ForResident()
  @ApiOperation({ operationId: 'declineStandbyOffer', summary: 'Gives the offered seat back' })
  @ApiOkResponse({ standardSchema: standbyOfferSchema })
  decline(@Param('offerId', { schema: z.uuid() }) offerId: string) {
    return this.#answer(this.#decline, { offerId, personId: me() });
  }

  @Get('links/:token')
  @Public('Whoever has the signed link from the message sees the one offer it is for.')
  @ApiOperation({ operationId: 'showStandbyLink', summary: 'The offer that a link from a message is for' })
  @ApiOkResponse({ standardSchema: standbyOfferSchema })
  link(@Param('token', { schema: token }) typed: string) {
    return this.#showOffer.run(this.#ofLink(typed));
  }

  @Post('links/:token/acceptance')
  @HttpCode(200)
  @Public('Whoever has the signed link from the message may answer the one offer it is for.')
  @ApiOperation({ operationId: 'acceptStandbyLink', summary: 'Takes the seat that was offered' })
  @ApiOkResponse({ standardSchema: standbyOfferSchema })
  acceptByLink(@Param('token', { schema: token }) typed: string) {
    return this.#answer(this.#accept, this.#ofLink(typed));
  }

  @Post('links/:token/decline')
  @HttpCode(200)
  @Public('Whoever has the signed link from the message may answer the one offer it is for.')
  @ApiOperation({ operationId: 'declineStandbyLink', summary: 'Gives the offered seat back' })
  @ApiOkResponse({ standardSchema: standbyOfferSchema })
  declineByLink(@Param('token', { schema: token }) typed: string) {
    return this.#answer(this.#decline, this.#ofLink(typed));
  }

  async #answer(act: AcceptOffer | DeclineOffer, key: { offerId: string; personId: string | null }) {
    await act.run(key);
    return this.#showOffer.run(key);
  }

  #ofLink(typed: string): { offerId: string; personId: null } {
    const offerId = readStandbyToken(this.#vault, typed);
    if (!offerId) throw new DomainError('scheduling.standby-offer-not-found', 'not-found');
    return { offerId, personId: null };
  }
}
