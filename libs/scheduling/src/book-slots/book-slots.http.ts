import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ForResident } from '#identity';
import { currentContext } from '#kernel';
import { z } from 'zod';
import { CancelBookings } from '../cancel-bookings/cancel-bookings.ts';
import { bookingGroupSchema, moveOptionsSchema, offerCode } from '../http-schemas.ts';
import { BookingViews } from '../list-bookings/booking-view.ts';
import { MoveBookings } from '../move-bookings/move-bookings.ts';
import { ShowMoveOptions } from '../move-bookings/show-move-options.ts';
import { BookSlots } from './book-slots.ts';

const bookBody = z.object({
  offer: offerCode,
  slotIds: z.array(z.uuid()).min(1).max(5),
  group: z.string().max(60).optional(),
  dong: z.string().max(30).optional(),
});
const cancelBody = z.object({
  bookingIds: z.array(z.uuid()).min(1).max(5).optional(),
  reason: z.string().trim().max(200).optional(),
});
const moveBody = z.object({ slotId: z.uuid(), followUpSlotId: z.uuid().optional() });
const moveQuery = z.object({ slotId: z.uuid() });

@ApiTags('bookings')
@Controller('scheduling')
export class BookSlotsController {
  readonly #bookSlots: BookSlots;
  readonly #cancelBookings: CancelBookings;
  readonly #moveBookings: MoveBookings;
  readonly #moveOptions: ShowMoveOptions;
  readonly #views: BookingViews;

  constructor(
    bookSlots: BookSlots,
    cancelBookings: CancelBookings,
    moveBookings: MoveBookings,
    moveOptions: ShowMoveOptions,
    views: BookingViews,
  ) {
    this.#bookSlots = bookSlots;
    this.#cancelBookings = cancelBookings;
    this.#moveBookings = moveBookings;
    this.#moveOptions = moveOptions;
    this.#views = views;
  }

  @Post('bookings')
  @ForResident()
  @ApiOperation({ operationId: 'bookSlots', summary: 'Books every appointment of an offer, or none' })
  @ApiCreatedResponse({ standardSchema: z.object({ group: bookingGroupSchema }) })
  async book(@Body({ schema: bookBody }) body: z.output<typeof bookBody>) {
    const group = await this.#bookSlots.show({
      personId: currentContext().actor.id!,
      offerCode: body.offer,
      slotIds: body.slotIds,
      priorityGroup: body.group,
      dong: body.dong,
    });
    return { group };
  }

  @Get('my-bookings')
  @ForResident()
  @ApiOperation({
    operationId: 'listMyBookings',
    summary: 'Bookings of the signed-in resident and of people they care for',
  })
  @ApiOkResponse({ standardSchema: z.object({ groups: z.array(bookingGroupSchema) }) })
  async mine() {
    return { groups: await this.#views.groupsOf(currentContext().actor.id!) };
  }

  @Post('booking-groups/:groupId/cancellation')
  @HttpCode(200)
  @ForResident()
  @ApiOperation({
    operationId: 'cancelBookings',
    summary: 'Gives back the bookings of a group that have not begun, or some of them',
  })
  @ApiOkResponse({ standardSchema: bookingGroupSchema })
  async cancel(
    @Param('groupId', { schema: z.uuid() }) groupId: string,
    @Body({ schema: cancelBody.nullish() }) body: z.output<typeof cancelBody> | null | undefined,
  ) {
    const personId = currentContext().actor.id!;
    await this.#cancelBookings.run({ groupId, personId, bookingIds: body?.bookingIds, reason: body?.reason });
    return this.#show(groupId);
  }

  @Get('bookings/:bookingId/move-options')
  @ForResident()
  @ApiOperation({
    operationId: 'showMoveOptions',
    summary: 'What moving an appointment means for the one that follows',
  })
  @ApiOkResponse({ standardSchema: moveOptionsSchema })
  options(
    @Param('bookingId', { schema: z.uuid() }) bookingId: string,
    @Query({ schema: moveQuery }) { slotId }: z.output<typeof moveQuery>,
  ) {
    return this.#moveOptions.run({ personId: currentContext().actor.id!, bookingId, slotId });
  }

  @Post('bookings/:bookingId/move')
  @HttpCode(200)
  @ForResident()
  @ApiOperation({
    operationId: 'moveBooking',
    summary: 'Gives an appointment another time, and the one that follows it too',
  })
  @ApiOkResponse({ standardSchema: bookingGroupSchema })
  async move(
    @Param('bookingId', { schema: z.uuid() }) bookingId: string,
    @Body({ schema: moveBody }) body: z.output<typeof moveBody>,
  ) {
    const personId = currentContext().actor.id!;
    const { groupId } = await this.#moveBookings.run({ personId, bookingId, ...body });
    return this.#show(groupId);
  }

  async #show(groupId: string) {
    return (await this.#views.group(groupId, currentContext().actor.id!))!;
  }
}
