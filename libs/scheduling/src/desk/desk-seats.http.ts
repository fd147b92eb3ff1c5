import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Permission } from '#identity';
import { DomainError } from '#kernel';
import { z } from 'zod';
import { centreCode, localDate, offerCode } from '../http-schemas.ts';
import { centresSchema, daysSchema, followUpSchema, slotSchema } from './desk-schemas.ts';
import { ListDeskSeats } from './list-seats/list-desk-seats.ts';

const MAX_DAYS = 92;
const step = z.coerce.number().int().min(1).max(5).default(1);
const daysQuery = z.object({ step, from: localDate, to: localDate });
const stepQuery = z.object({ step });
const followUpQuery = z.object({ offer: offerCode, step });

@ApiTags('desk')
@Controller('desk')
@Permission('scheduling.book-for-others')
export class DeskSeatsController {
  readonly #seats: ListDeskSeats;

  constructor(seats: ListDeskSeats) {
    this.#seats = seats;
  }

  @Get('centres')
  @ApiOperation({ operationId: 'listDeskCentres', summary: 'Centres this desk books for, its own first' })
  @ApiOkResponse({ standardSchema: centresSchema })
  async centres() {
    return { centres: await this.#seats.centres() };
  }

  @Get('centres/:centreCode/days')
  @ApiOperation({ operationId: 'listDeskDays', summary: 'Days with staff and online seats left, apart' })
  @ApiOkResponse({ standardSchema: daysSchema })
  days(
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
    return this.#seats.days({ centreCode: code, step: query.step, from, to });
  }

  @Get('centres/:centreCode/days/:date/slots')
  @ApiOperation({ operationId: 'listDeskSlots', summary: 'Times of a day with staff and online seats left' })
  @ApiOkResponse({ standardSchema: z.object({ slots: z.array(slotSchema) }) })
  async slots(
    @Param('centreCode', { schema: centreCode }) code: string,
    @Param('date', { schema: localDate }) date: string,
    @Query({ schema: stepQuery }) query: z.output<typeof stepQuery>,
  ) {
    return { slots: await this.#seats.slots({ centreCode: code, date, step: query.step }) };
  }

  @Get('slots/:slotId/follow-up')
  @ApiOperation({
    operationId: 'proposeDeskFollowUp',
    summary: 'The appointment that follows one at this time',
  })
  @ApiOkResponse({ standardSchema: followUpSchema })
  followUp(
    @Param('slotId', { schema: z.uuid() }) slotId: string,
    @Query({ schema: followUpQuery }) query: z.output<typeof followUpQuery>,
  ) {
    return this.#seats.followUp({ slotId, offerCode: query.offer, step: query.step });
  }

  @Get('walk-in-slots')
  @ApiOperation({ operationId: 'listWalkInSlots', summary: "Today's running slot and the next" })
  @ApiOkResponse({
    standardSchema: z.object({ slots: z.array(slotSchema.omit({ staff: true, online: true })) }),
  })
  async walkInSlots() {
    return { slots: await this.#seats.walkInSlots() };
  }
}
