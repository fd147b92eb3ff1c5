import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '#identity';
import { DomainError, jsonOf, jsonWith } from '#kernel';
import { z } from 'zod';
import { ListCentres } from '../centre/list-centres.ts';
import { ProposeFollowUp } from '../follow-up/propose-follow-up.ts';
import {
  centreCode,
  centresSchema,
  daysSchema,
  daySlotsSchema,
  followUpSchema,
  localDate,
  offerCode,
} from '../http-schemas.ts';
import { Bookables } from '../registry.ts';
import { Availability } from './availability.ts';
import { ListDays } from './list-days.ts';

const MAX_DAYS = 92;
const step = z.coerce.number().int().min(1).max(5).default(1);
const daysQuery = z.object({ offer: offerCode, from: localDate, to: localDate, step });
const slotsQuery = z.object({ offer: offerCode, step });
const centresQuery = z.object({ offer: offerCode.optional() });
const offerQuery = z.object({ offer: offerCode });

@ApiTags('availability')
@Controller('scheduling')
export class AvailabilityController {
  readonly #availability: Availability;
  readonly #listDays: ListDays;
  readonly #proposeFollowUp: ProposeFollowUp;
  readonly #bookables: Bookables;
  readonly #listCentres: ListCentres;

  constructor(
    availability: Availability,
    listDays: ListDays,
    proposeFollowUp: ProposeFollowUp,
    bookables: Bookables,
    listCentres: ListCentres,
  ) {
    this.#availability = availability;
    this.#listDays = listDays;
    this.#proposeFollowUp = proposeFollowUp;
    this.#bookables = bookables;
    this.#listCentres = listCentres;
  }

  @Get('centres')
  @Public('Where people may come is public information.')
  @ApiOperation({ operationId: 'listCentres', summary: 'The centres with their nearest free day' })
  @ApiOkResponse({ standardSchema: centresSchema })
  async centres(@Query({ schema: centresQuery }) { offer }: z.output<typeof centresQuery>) {
    return { centres: await this.#listCentres.run({ offer }) };
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
    await this.#assertOffers(code, query.offer);
    return this.#listDays.run({ centreCode: code, from, to, step: query.step });
  }

  @Get('centres/:centreCode/days/:date/slots')
  @Header('Content-Type', 'application/json; charset=utf-8')
  @Public('Free seats are shown to everyone, so that nobody gains by scraping.')
  @ApiOperation({ operationId: 'listSlots', summary: 'Times of one day with seats left' })
  @ApiOkResponse({ standardSchema: daySlotsSchema })
  async slots(
    @Param('centreCode', { schema: centreCode }) code: string,
    @Param('date', { schema: localDate }) date: string,
    @Query({ schema: slotsQuery }) query: z.output<typeof slotsQuery>,
  ) {
    await this.#assertOffers(code, query.offer);
    const snapshot = await this.#availability.snapshotOf(code, query.step);
    // Everybody who looks at a day is told the same: it is put into words once.
    return jsonWith({ date, asOf: snapshot.asOf }, 'slots', jsonOf(snapshot.byDate.get(date) ?? []));
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

  /** From what is in memory: everybody who looks at a calendar asks it. @throws `scheduling.offer-not-found` */
  async #assertOffers(centreCode: string, offer: string): Promise<void> {
    const { centre } = await this.#availability.snapshotOf(centreCode);
    if (!this.#bookables.findOffer(centre.department, offer)) {
      throw new DomainError('scheduling.offer-not-found', 'not-found', { offer });
    }
  }
}
