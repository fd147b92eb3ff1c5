import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '#identity';
import { DomainError } from '#kernel';
import { z } from 'zod';
import { ShowCentre } from '../centre/show-centre.ts';
import { ProposeFollowUp } from '../follow-up/propose-follow-up.ts';
import {
  centreCode,
  daysSchema,
  daySlotsSchema,
  followUpSchema,
  localDate,
  offerCode,
} from '../http-schemas.ts';
import { Availability } from './availability.ts';
import { ListDays } from './list-days.ts';

const MAX_DAYS = 92;
const daysQuery = z.object({ offer: offerCode, from: localDate, to: localDate });
const offerQuery = z.object({ offer: offerCode });

@ApiTags('availability')
@Controller('scheduling')
export class AvailabilityController {
  readonly #availability: Availability;
  readonly #listDays: ListDays;
  readonly #proposeFollowUp: ProposeFollowUp;
  readonly #showCentre: ShowCentre;

  constructor(
    availability: Availability,
    listDays: ListDays,
    proposeFollowUp: ProposeFollowUp,
    showCentre: ShowCentre,
  ) {
    this.#availability = availability;
    this.#listDays = listDays;
    this.#proposeFollowUp = proposeFollowUp;
    this.#showCentre = showCentre;
  }

  @Get('centres/:centreCode/days')
  @Public('Free seats are shown to everyone, so that nobody gains by scraping.')
  @ApiOperation({ operationId: 'listDays', summary: 'Days with what is left on each' })
  @ApiOkResponse({ standardSchema: daysSchema })
  async days(
    @Param('centreCode', { schema: centreCode }) code: string,
    @Query({ schema: daysQuery }) query: z.output<typeof daysQuery>,
  ) {
    const from = Temporal.PlainDate.from(query.from);
    const to = Temporal.PlainDate.from(query.to);
    if (from.until(to).total('days') > MAX_DAYS || Temporal.PlainDate.compare(from, to) > 0) {
      throw new DomainError('request.invalid', 'invalid', {
        issues: [{ path: 'to', message: `at-most-${MAX_DAYS}-days` }],
      });
    }
    await this.#showCentre.assertOffers(code, query.offer);
    return this.#listDays.run({ centreCode: code, from, to });
  }

  @Get('centres/:centreCode/days/:date/slots')
  @Public('Free seats are shown to everyone, so that nobody gains by scraping.')
  @ApiOperation({ operationId: 'listSlots', summary: 'Times of one day with seats left' })
  @ApiOkResponse({ standardSchema: daySlotsSchema })
  async slots(
    @Param('centreCode', { schema: centreCode }) code: string,
    @Param('date', { schema: localDate }) date: string,
    @Query({ schema: offerQuery }) query: z.output<typeof offerQuery>,
  ) {
    await this.#showCentre.assertOffers(code, query.offer);
    const snapshot = await this.#availability.snapshotOf(code);
    return { date, asOf: snapshot.asOf, slots: snapshot.byDate.get(date) ?? [] };
  }

  @Get('slots/:slotId/follow-up')
  @Public('A proposal grants nothing; the booking itself is checked again.')
  @ApiOperation({
    operationId: 'proposeFollowUp',
    summary: 'The second appointment that goes with a first one',
  })
  @ApiOkResponse({ standardSchema: followUpSchema })
  followUp(
    @Param('slotId', { schema: z.uuid() }) slotId: string,
    @Query({ schema: offerQuery }) query: z.output<typeof offerQuery>,
  ) {
    return this.#proposeFollowUp.run({ slotId, offerCode: query.offer });
  }
}
