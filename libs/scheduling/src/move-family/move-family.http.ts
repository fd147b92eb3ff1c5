import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ForResident } from '#identity';
import { currentContext } from '#kernel';
import { z } from 'zod';
import { bookingGroupSchema, moveOptionsSchema } from '../http-schemas.ts';
import { BookingViews } from '../list-bookings/booking-view.ts';
import { MoveFamily } from './move-family.ts';
import { ShowFamilyMove } from './show-family-move.ts';

const moveBody = z.object({ slotId: z.uuid(), followUpSlotId: z.uuid().optional() });
const moveQuery = z.object({ slotId: z.uuid() });

@ApiTags('bookings')
@Controller('scheduling/bookings/:bookingId')
export class MoveFamilyController {
  readonly #moveFamily: MoveFamily;
  readonly #options: ShowFamilyMove;
  readonly #views: BookingViews;

  constructor(moveFamily: MoveFamily, options: ShowFamilyMove, views: BookingViews) {
    this.#moveFamily = moveFamily;
    this.#options = options;
    this.#views = views;
  }

  @Get('family-move-options')
  @ForResident()
  @ApiOperation({
    operationId: 'showFamilyMoveOptions',
    summary: 'What moving everybody who was booked together means for the appointments that follow',
  })
  @ApiOkResponse({ standardSchema: moveOptionsSchema })
  options(
    @Param('bookingId', { schema: z.uuid() }) bookingId: string,
    @Query({ schema: moveQuery }) { slotId }: z.output<typeof moveQuery>,
  ) {
    return this.#options.run({ personId: currentContext().actor.id!, bookingId, slotId });
  }

  @Post('family-move')
  @HttpCode(200)
  @ForResident()
  @ApiOperation({
    operationId: 'moveFamily',
    summary: 'Gives everybody who was booked together another time, all of them or nobody',
  })
  @ApiOkResponse({ standardSchema: z.object({ groups: z.array(bookingGroupSchema) }) })
  async move(
    @Param('bookingId', { schema: z.uuid() }) bookingId: string,
    @Body({ schema: moveBody }) body: z.output<typeof moveBody>,
  ) {
    const personId = currentContext().actor.id!;
    const { groupIds } = await this.#moveFamily.run({ personId, bookingId, ...body });
    return { groups: await this.#views.groups(groupIds, personId) };
  }
}
