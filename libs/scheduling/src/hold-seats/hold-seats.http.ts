import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ForResident } from '#identity';
import { currentContext } from '#kernel';
import { z } from 'zod';
import { bookingGroupSchema, holdSchema, needsByPerson, offerCode } from '../http-schemas.ts';
import { BookingViews } from '../list-bookings/booking-view.ts';
import { ConfirmHold } from './confirm-hold.ts';
import { HoldSeats } from './hold-seats.ts';
import { ReadHold } from './read-hold.ts';
import { ReleaseHold } from './release-hold.ts';

const holdBody = z.object({
  offer: offerCode,
  slotIds: z.array(z.uuid()).min(1).max(5),
  group: z.string().max(60).optional(),
  dong: z.string().max(30).optional(),
  party: z.array(z.uuid()).max(4).optional(),
});
const confirmBody = z.object({
  needs: needsByPerson.optional(),
  dong: z.string().max(30).optional(),
  consented: z.literal(true, 'consent-missing'),
});

@ApiTags('bookings')
@Controller('scheduling/holds')
export class HoldSeatsController {
  readonly #holdSeats: HoldSeats;
  readonly #confirmHold: ConfirmHold;
  readonly #releaseHold: ReleaseHold;
  readonly #readHold: ReadHold;
  readonly #views: BookingViews;

  constructor(
    holdSeats: HoldSeats,
    confirmHold: ConfirmHold,
    releaseHold: ReleaseHold,
    readHold: ReadHold,
    views: BookingViews,
  ) {
    this.#holdSeats = holdSeats;
    this.#confirmHold = confirmHold;
    this.#releaseHold = releaseHold;
    this.#readHold = readHold;
    this.#views = views;
  }

  @Post()
  @ForResident()
  @ApiOperation({
    operationId: 'holdSeats',
    summary: 'Keeps times for some minutes, replacing an earlier hold',
  })
  @ApiCreatedResponse({ standardSchema: holdSchema })
  hold(@Body({ schema: holdBody }) body: z.output<typeof holdBody>) {
    return this.#holdSeats.run({
      ownerId: currentContext().actor.id!,
      party: body.party,
      offerCode: body.offer,
      slotIds: body.slotIds,
      priorityGroup: body.group,
      dong: body.dong,
    });
  }

  @Get('mine')
  @ForResident()
  @ApiOperation({ operationId: 'showMyHold', summary: 'What the signed-in resident holds at this moment' })
  @ApiOkResponse({ standardSchema: z.object({ hold: holdSchema.nullable() }) })
  async mine() {
    const hold = await this.#readHold.ofOwner(currentContext().actor.id!);
    return { hold: hold?.view ?? null };
  }

  @Post(':holdId/confirmation')
  @HttpCode(200)
  @ForResident()
  @ApiOperation({ operationId: 'confirmHold', summary: 'Turns a hold into bookings' })
  @ApiOkResponse({ standardSchema: z.object({ groups: z.array(bookingGroupSchema) }) })
  async confirm(
    @Param('holdId', { schema: z.uuid() }) holdId: string,
    @Body({ schema: confirmBody }) body: z.output<typeof confirmBody>,
  ) {
    const ownerId = currentContext().actor.id!;
    const { groupIds } = await this.#confirmHold.run({ holdId, ownerId, needs: body.needs, dong: body.dong });
    return { groups: await this.#views.groups(groupIds, ownerId) };
  }

  @Post(':holdId/release')
  @HttpCode(200)
  @ForResident()
  @ApiOperation({ operationId: 'releaseHold', summary: 'Lets go of a hold' })
  @ApiOkResponse({ standardSchema: z.object({ released: z.number().int() }) })
  release(@Param('holdId', { schema: z.uuid() }) holdId: string) {
    return this.#releaseHold.run({ holdId, ownerId: currentContext().actor.id! });
  }
}
