import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ForResident } from '#identity';
import { currentContext } from '#kernel';
import { z } from 'zod';
import { CancelBookings } from '../cancel-bookings/cancel-bookings.ts';
import { bookingGroupSchema, offerCode } from '../http-schemas.ts';
import { BookingViews } from '../list-bookings/booking-view.ts';
import { BookSlots } from './book-slots.ts';

const bookBody = z.object({
  offer: offerCode,
  slotIds: z.array(z.uuid()).min(1).max(5),
  group: z.string().max(60).optional(),
});

@ApiTags('bookings')
@Controller('scheduling')
export class BookSlotsController {
  readonly #bookSlots: BookSlots;
  readonly #cancelBookings: CancelBookings;
  readonly #views: BookingViews;

  constructor(bookSlots: BookSlots, cancelBookings: CancelBookings, views: BookingViews) {
    this.#bookSlots = bookSlots;
    this.#cancelBookings = cancelBookings;
    this.#views = views;
  }

  @Post('bookings')
  @ForResident()
  @ApiOperation({ operationId: 'bookSlots', summary: 'Books every appointment of an offer, or none' })
  @ApiCreatedResponse({ standardSchema: z.object({ group: bookingGroupSchema }) })
  async book(@Body({ schema: bookBody }) body: z.output<typeof bookBody>) {
    const personId = currentContext().actor.id!;
    const { groupId } = await this.#bookSlots.run({
      personId,
      offerCode: body.offer,
      slotIds: body.slotIds,
      priorityGroup: body.group,
    });
    return { group: (await this.#views.group(groupId))! };
  }

  @Get('my-bookings')
  @ForResident()
  @ApiOperation({ operationId: 'listMyBookings', summary: 'All bookings of the signed-in resident' })
  @ApiOkResponse({ standardSchema: z.object({ groups: z.array(bookingGroupSchema) }) })
  async mine() {
    return { groups: await this.#views.groupsOf(currentContext().actor.id!) };
  }

  @Post('booking-groups/:groupId/cancellation')
  @HttpCode(200)
  @ForResident()
  @ApiOperation({
    operationId: 'cancelBookings',
    summary: 'Gives back the bookings of a group that have not begun',
  })
  @ApiOkResponse({ standardSchema: bookingGroupSchema })
  async cancel(@Param('groupId', { schema: z.uuid() }) groupId: string) {
    await this.#cancelBookings.run({ groupId, personId: currentContext().actor.id! });
    return (await this.#views.group(groupId))!;
  }
}
