import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Permission } from '#identity';
import { z } from 'zod';
import { offerCode } from '../http-schemas.ts';
import { needsSchema } from '../needs/needs.ts';
import { AddWalkIn } from './add-walk-in/add-walk-in.ts';
import { BookForCaller } from './book-for-caller/book-for-caller.ts';
import { CancelForCaller } from './cancel-for-caller/cancel-for-caller.ts';
import { groupSchema, reason, seats, told } from './desk-schemas.ts';
import { DeskGroups } from './list-bookings/desk-groups.ts';
import { MoveForCaller } from './move-for-caller/move-for-caller.ts';
import { RestoreBookings } from './restore-bookings/restore-bookings.ts';

const group = z.string().max(60).optional();
const bookBody = z.object({
  personId: z.uuid(),
  offer: offerCode,
  slotIds: z.array(z.uuid()).min(1).max(5),
  seats,
  followUpSeats: seats.optional(),
  by: z.enum(['phone', 'staff']).default('phone'),
  group,
  needs: needsSchema.optional(),
  consented: z.boolean().default(false),
  reason,
  told,
});
const moveBody = z.object({
  slotId: z.uuid(),
  seats,
  followUpSlotId: z.uuid().optional(),
  followUpSeats: seats.optional(),
  reason,
  told,
});
const cancelBody = z.object({ bookingIds: z.array(z.uuid()).min(1).max(5).optional(), reason, told });
const restoreBody = z.object({ told: told.nullish() });
const walkInBody = z.object({
  personId: z.uuid(),
  offer: offerCode,
  step: z.number().int().min(1).max(5),
  slotId: z.uuid().optional(),
  followUpSlotId: z.uuid().optional(),
  followUpSeats: seats.optional(),
  group,
  needs: needsSchema.optional(),
  reason,
  told: told.nullish(),
});
const answer = z.object({ group: groupSchema });

@ApiTags('desk')
@Controller('desk')
@Permission('scheduling.book-for-others')
export class DeskBookingsController {
  readonly #book: BookForCaller;
  readonly #move: MoveForCaller;
  readonly #cancel: CancelForCaller;
  readonly #restore: RestoreBookings;
  readonly #walkIn: AddWalkIn;
  readonly #groups: DeskGroups;

  constructor(
    book: BookForCaller,
    move: MoveForCaller,
    cancel: CancelForCaller,
    restore: RestoreBookings,
    walkIn: AddWalkIn,
    groups: DeskGroups,
  ) {
    this.#book = book;
    this.#move = move;
    this.#cancel = cancel;
    this.#restore = restore;
    this.#walkIn = walkIn;
    this.#groups = groups;
  }

  @Post('bookings')
  @ApiOperation({ operationId: 'bookForCaller', summary: 'Books what is missing of an offer for somebody' })
  @ApiCreatedResponse({ standardSchema: answer })
  async book(@Body({ schema: bookBody }) body: z.output<typeof bookBody>) {
    const { offer, group: priorityGroup, consented, ...rest } = body;
    return this.#shown(
      await this.#book.run({ ...rest, offerCode: offer, priorityGroup, isConsented: consented }),
    );
  }

  @Post('bookings/:bookingId/move')
  @HttpCode(200)
  @ApiOperation({ operationId: 'moveForCaller', summary: 'Gives appointments of somebody another time' })
  @ApiOkResponse({ standardSchema: answer })
  async move(
    @Param('bookingId', { schema: z.uuid() }) bookingId: string,
    @Body({ schema: moveBody }) body: z.output<typeof moveBody>,
  ) {
    return this.#shown(await this.#move.run({ ...body, bookingId }));
  }

  @Post('booking-groups/:groupId/cancellation')
  @HttpCode(200)
  @ApiOperation({ operationId: 'cancelForCaller', summary: 'Gives appointments of somebody back' })
  @ApiOkResponse({ standardSchema: answer })
  async cancel(
    @Param('groupId', { schema: z.uuid() }) groupId: string,
    @Body({ schema: cancelBody }) body: z.output<typeof cancelBody>,
  ) {
    return this.#shown(await this.#cancel.run({ ...body, groupId }));
  }

  @Post('booking-groups/:groupId/restoration')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'restoreBookings',
    summary: 'Books the times of an own cancellation anew, if they are still free',
  })
  @ApiOkResponse({ standardSchema: answer })
  async restore(
    @Param('groupId', { schema: z.uuid() }) groupId: string,
    @Body({ schema: restoreBody }) body: z.output<typeof restoreBody>,
  ) {
    return this.#shown(await this.#restore.run({ groupId, told: body.told ?? null }));
  }

  @Post('walk-ins')
  @ApiOperation({
    operationId: 'addWalkIn',
    summary: 'Adds a seat of today for somebody who is here without a booking',
  })
  @ApiCreatedResponse({ standardSchema: answer })
  async walkIn(@Body({ schema: walkInBody }) body: z.output<typeof walkInBody>) {
    const { offer, group: priorityGroup, ...rest } = body;
    return this.#shown(
      await this.#walkIn.run({ ...rest, offerCode: offer, priorityGroup, told: body.told ?? null }),
    );
  }

  async #shown({ groupId }: { groupId: string }) {
    return { group: await this.#groups.get(groupId) };
  }
}
