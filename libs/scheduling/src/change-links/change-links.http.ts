import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { birthDate, Public } from '#identity';
import { z } from 'zod';
import { CancelBookings } from '../cancel-bookings/cancel-bookings.ts';
import { linkSchema, moveOptionsSchema } from '../http-schemas.ts';
import { BookingViews, type BookingGroupView } from '../list-bookings/booking-view.ts';
import { MoveBookings } from '../move-bookings/move-bookings.ts';
import { ShowMoveOptions } from '../move-bookings/show-move-options.ts';
import type { LinkPurpose } from './change-link.ts';
import { OpenLink } from './open-link.ts';

const WHY = 'the signed link from the message and the birth date are the proof';
const token = z.string().min(10).max(60);
const cancelBody = z.object({ birthDate, bookingIds: z.array(z.uuid()).min(1).max(5).optional() });
const moveBody = z.object({
  birthDate,
  bookingId: z.uuid(),
  slotId: z.uuid(),
  followUpSlotId: z.uuid().optional(),
});
const optionsQuery = z.object({ bookingId: z.uuid(), slotId: z.uuid() });

@ApiTags('links')
@Controller('scheduling/links/:token')
export class ChangeLinksController {
  readonly #openLink: OpenLink;
  readonly #cancelBookings: CancelBookings;
  readonly #moveBookings: MoveBookings;
  readonly #moveOptions: ShowMoveOptions;
  readonly #views: BookingViews;

  constructor(
    openLink: OpenLink,
    cancelBookings: CancelBookings,
    moveBookings: MoveBookings,
    moveOptions: ShowMoveOptions,
    views: BookingViews,
  ) {
    this.#openLink = openLink;
    this.#cancelBookings = cancelBookings;
    this.#moveBookings = moveBookings;
    this.#moveOptions = moveOptions;
    this.#views = views;
  }

  @Get()
  @Public(WHY)
  @ApiOperation({ operationId: 'showLink', summary: 'What a link in a message is for' })
  @ApiOkResponse({ standardSchema: linkSchema })
  async show(@Param('token', { schema: token }) given: string) {
    const { purpose, group } = await this.#openLink.show(given);
    return linkOf(purpose, group);
  }

  @Get('move-options')
  @Public(WHY)
  @ApiOperation({ operationId: 'showLinkMoveOptions', summary: 'What moving an appointment by link means' })
  @ApiOkResponse({ standardSchema: moveOptionsSchema })
  async options(
    @Param('token', { schema: token }) given: string,
    @Query({ schema: optionsQuery }) query: z.output<typeof optionsQuery>,
  ) {
    const { group } = await this.#openLink.show(given);
    return this.#moveOptions.run({ personId: group.personId, groupId: group.id, ...query });
  }

  @Post('cancellation')
  @HttpCode(200)
  @Public(WHY)
  @ApiOperation({ operationId: 'cancelByLink', summary: 'Cancels by the link of a message' })
  @ApiOkResponse({ standardSchema: linkSchema })
  async cancel(
    @Param('token', { schema: token }) given: string,
    @Body({ schema: cancelBody }) body: z.output<typeof cancelBody>,
  ) {
    const { groupId, personId } = await this.#openLink.prove(given, 'cancel', body.birthDate);
    await this.#cancelBookings.run({ groupId, personId, bookingIds: body.bookingIds });
    return linkOf('cancel', (await this.#views.group(groupId))!);
  }

  @Post('move')
  @HttpCode(200)
  @Public(WHY)
  @ApiOperation({ operationId: 'moveByLink', summary: 'Moves an appointment by the link of a message' })
  @ApiOkResponse({ standardSchema: linkSchema })
  async move(
    @Param('token', { schema: token }) given: string,
    @Body({ schema: moveBody }) body: z.output<typeof moveBody>,
  ) {
    const { groupId, personId } = await this.#openLink.prove(given, 'change', body.birthDate);
    const { bookingId, slotId, followUpSlotId } = body;
    // The link is for this group: a booking of another one of the same person is not found behind it.
    await this.#moveBookings.run({ personId, groupId, bookingId, slotId, followUpSlotId });
    return linkOf('change', (await this.#views.group(groupId))!);
  }
}

/** Less than who signed in sees: no number and no QR, which would open the door. */
const linkOf = (purpose: LinkPurpose, group: BookingGroupView) => ({
  purpose,
  maskedName: group.person.maskedName,
  offer: group.offer,
  centre: { ...group.bookings[0]!.centre, phone: group.change.phone },
  isOpen: group.change.isOpen,
  lastDay: group.change.lastDay,
  bookings: group.bookings.map(({ number: _, qr: _qr, centre: _centre, ...booking }) => booking),
});
