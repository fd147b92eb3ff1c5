import { Body, Controller, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { birthDate, ForResident, Permission, Public, setVisitCookie } from '#identity';
import { Clock, currentContext, Database, DomainError, PUBLIC_URL, Vault } from '#kernel';
import { z } from 'zod';
import { inZone } from '../availability/in-zone.ts';
import { findCentre } from '../centre/centre.ts';
import { ArriveByPhone } from './arrive-by-phone.ts';
import { doorCodeAt, presenceAt, readDoorCode, readPresence } from './door-code.ts';

const PRESENCE_COOKIE = 'charye_presence';
const READ_THE_CODE = 'the code read at the door of the building is the proof';

const centreView = z.object({ code: z.string(), name: z.string(), phone: z.string() });
const doorCodeSchema = z
  .object({ url: z.string(), renewAt: z.string(), expiresAt: z.string(), centre: centreView })
  .meta({ id: 'DoorCode' });
const presenceBody = z.object({ code: z.string().min(1).max(100) });
const presenceSchema = z
  .object({ centre: centreView.nullable(), until: z.string().nullable() })
  .meta({ id: 'Presence' });
const bookingsSchema = z
  .object({
    bookings: z.array(
      z.object({
        id: z.uuid(),
        serviceLabel: z.string(),
        startsAt: z.string(),
        arriveAt: z.string(),
        state: z.string(),
        centre: z.object({ code: z.string(), name: z.string(), address: z.string() }),
        maskedName: z.string(),
        isOwn: z.boolean(),
        isToday: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'BookingsAtTheDoor' });
const arrivalBody = z.union([
  z.object({ bookingId: z.uuid() }),
  z.object({ bookingNumber: z.string().min(1).max(20), birthDate }),
]);
const arrivalSchema = z.object({ visitId: z.uuid(), isRepeat: z.boolean() }).meta({ id: 'PhoneArrival' });

@ApiTags('arrival')
@Controller('scheduling')
export class ArriveByPhoneController {
  readonly #arriveByPhone: ArriveByPhone;
  readonly #database: Database;
  readonly #vault: Vault;
  readonly #clock: Clock;
  readonly #publicUrl: string;

  constructor(
    arriveByPhone: ArriveByPhone,
    database: Database,
    vault: Vault,
    clock: Clock,
    @Inject(PUBLIC_URL) publicUrl: string,
  ) {
    this.#arriveByPhone = arriveByPhone;
    this.#database = database;
    this.#vault = vault;
    this.#clock = clock;
    this.#publicUrl = publicUrl;
  }

  @Get('door-code')
  @Permission('scheduling.show-door-code')
  @ApiOperation({ operationId: 'showDoorCode', summary: 'The code of this minute, for a screen at the door' })
  @ApiOkResponse({ standardSchema: doorCodeSchema })
  async doorCode() {
    const centre = await findCentre(this.#database.sql, currentContext().actor.scope ?? '');
    const { code, renewAt, expiresAt } = doorCodeAt(this.#vault, centre.code, this.#clock.now());
    return {
      url: `${this.#publicUrl}/arrive?d=${code}`,
      renewAt: inZone(renewAt, centre.zone),
      expiresAt: inZone(expiresAt, centre.zone),
      centre: { code: centre.code, name: centre.name, phone: centre.phone },
    };
  }

  @Post('presence')
  @HttpCode(200)
  @Public(READ_THE_CODE)
  @ApiOperation({ operationId: 'provePresence', summary: 'Takes the code that a phone read at the door' })
  @ApiOkResponse({ standardSchema: presenceSchema })
  async prove(
    @Body({ schema: presenceBody }) { code }: z.output<typeof presenceBody>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { centreCode } = readDoorCode(this.#vault, code, this.#clock.now());
    const { token, until } = presenceAt(this.#vault, centreCode, this.#clock.now());
    void reply.setCookie(PRESENCE_COOKIE, token, {
      path: '/api/scheduling/presence',
      httpOnly: true,
      sameSite: 'lax',
      secure: request.protocol === 'https',
    });
    return this.#presence({ centreCode, until });
  }

  @Get('presence')
  @Public(READ_THE_CODE)
  @ApiOperation({ operationId: 'showPresence', summary: 'At which centre this phone has read the code' })
  @ApiOkResponse({ standardSchema: presenceSchema })
  presence(@Req() request: FastifyRequest) {
    return this.#presence(this.#found(request));
  }

  @Get('presence/bookings')
  @ForResident()
  @ApiOperation({ operationId: 'listBookingsAtTheDoor', summary: 'What I could check in for here' })
  @ApiOkResponse({ standardSchema: bookingsSchema })
  async bookings(@Req() request: FastifyRequest) {
    const { centreCode } = this.#here(request);
    return { bookings: await this.#arriveByPhone.list(currentContext().actor.id!, centreCode) };
  }

  @Post('presence/arrivals')
  @HttpCode(200)
  @Public('the code read at the door, with a session or with number and birth date, is the proof')
  @ApiOperation({ operationId: 'checkInByPhone', summary: 'Arrival by one’s own phone inside the building' })
  @ApiOkResponse({ standardSchema: arrivalSchema })
  async arrive(
    @Body({ schema: arrivalBody }) body: z.output<typeof arrivalBody>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { centreCode } = this.#here(request);
    const { visitId, isRepeat, pass } =
      'bookingId' in body
        ? await this.#arriveByPhone.own({ ...body, personId: signedInResident(), centreCode })
        : await this.#arriveByPhone.byNumber({
            number: body.bookingNumber,
            birthDate: body.birthDate,
            centreCode,
          });
    setVisitCookie(reply, pass, request.protocol === 'https');
    return { visitId, isRepeat };
  }

  #found(request: FastifyRequest) {
    return readPresence(this.#vault, request.cookies[PRESENCE_COOKIE], this.#clock.now());
  }

  #here(request: FastifyRequest) {
    const presence = this.#found(request);
    if (!presence) throw new DomainError('scheduling.not-at-the-door', 'forbidden');
    return presence;
  }

  async #presence(found: { centreCode: string; until: Temporal.Instant } | undefined) {
    if (!found) return { centre: null, until: null };
    const { code, name, phone, zone } = await findCentre(this.#database.sql, found.centreCode);
    return { centre: { code, name, phone }, until: inZone(found.until, zone) };
  }
}

/** Staff who are signed in in the same browser do not act here. */
const signedInResident = (): string => {
  const resident = currentContext().proven?.find(({ kind }) => kind === 'resident');
  if (!resident?.id) throw new DomainError('identity.sign-in-required', 'unauthenticated');
  return resident.id;
};
