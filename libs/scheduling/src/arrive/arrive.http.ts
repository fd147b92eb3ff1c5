import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { birthDate, Permission } from '#identity';
import { Clock, currentContext, Database, DomainError } from '#kernel';
import { z } from 'zod';
import { findCentre } from '../centre/centre.ts';
import { FindBooking } from '../find-booking/find-booking.ts';
import { arrivalSchema, foundBookingsSchema, localDate } from '../http-schemas.ts';
import { Arrive } from './arrive.ts';

const searchQuery = z.object({ search: z.string().trim().min(1).max(100), on: localDate.optional() });
const atTheDoorBody = z.union([
  z.object({ qr: z.string().min(1).max(200) }),
  z.object({ bookingNumber: z.string().min(1).max(20), birthDate }),
]);
const atTheDoorSchema = z
  .object({
    visitId: z.uuid(),
    booking: z.object({
      number: z.string(),
      startsAt: z.string(),
      arriveAt: z.string(),
      maskedName: z.string(),
    }),
  })
  .meta({ id: 'DoorArrival' });

@ApiTags('arrival')
@Controller()
export class ArriveController {
  readonly #arrive: Arrive;
  readonly #findBooking: FindBooking;
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(arrive: Arrive, findBooking: FindBooking, database: Database, clock: Clock) {
    this.#arrive = arrive;
    this.#findBooking = findBooking;
    this.#database = database;
    this.#clock = clock;
  }

  @Get('scheduling/bookings')
  @Permission('scheduling.find-booking')
  @ApiOperation({
    operationId: 'findBookings',
    summary: 'Bookings by name, 초성, birth date, phone end, number or QR',
  })
  @ApiOkResponse({ standardSchema: foundBookingsSchema })
  async find(@Query({ schema: searchQuery }) query: z.output<typeof searchQuery>) {
    const { code, today } = await this.#ownCentre();
    return this.#findBooking.search({ centreCode: code, typed: query.search, on: query.on ?? today });
  }

  @Post('scheduling/bookings/:bookingId/arrival')
  @HttpCode(200)
  @Permission('scheduling.check-in')
  @ApiOperation({ operationId: 'checkIn', summary: 'Notes that a booked person is here' })
  @ApiOkResponse({ standardSchema: arrivalSchema })
  async checkIn(@Param('bookingId', { schema: z.uuid() }) bookingId: string) {
    return this.#arrive.run({ bookingId, centreCode: currentContext().actor.scope ?? null });
  }

  @Post('queueing/kiosk/arrivals')
  @HttpCode(200)
  @Permission('scheduling.check-in-self')
  @ApiOperation({
    operationId: 'checkInAtTheDoor',
    summary: 'Arrival at a kiosk, by QR or by number and birth date',
  })
  @ApiOkResponse({ standardSchema: atTheDoorSchema })
  async checkInAtTheDoor(@Body({ schema: atTheDoorBody }) body: z.output<typeof atTheDoorBody>) {
    const { code, today } = await this.#ownCentre();
    const key = 'qr' in body ? { qr: body.qr } : { number: body.bookingNumber, birthDate: body.birthDate };
    const { booking, person } = await this.#findBooking.atTheDoor({ centreCode: code, on: today, ...key });
    const { visitId } = await this.#arrive.run({ bookingId: booking.id, centreCode: code });
    return {
      visitId,
      booking: {
        number: booking.number,
        startsAt: booking.startsAt,
        arriveAt: booking.arriveAt,
        maskedName: person.maskedName,
      },
    };
  }

  async #ownCentre(): Promise<{ code: string; today: string }> {
    const code = currentContext().actor.scope;
    if (!code) throw new DomainError('identity.not-permitted', 'forbidden');
    const centre = await findCentre(this.#database.sql, code);
    return { code, today: this.#clock.today(centre.zone).toString() };
  }
}
