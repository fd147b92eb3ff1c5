import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { birthDate, mobilePhone, Permission, personName, relationships } from '#identity';
import { z } from 'zod';
import {
  foundPersonSchema,
  groupSchema,
  historyLineSchema,
  paged,
  pageQuery,
  personSchema,
  reason,
  told,
} from './desk-schemas.ts';
import { NoteCall } from './note-call/note-call.ts';
import { RegisterCaller } from './register-caller/register-caller.ts';
import { RevealPhone } from './reveal-phone/reveal-phone.ts';
import { SearchPeople } from './search-people/search-people.ts';
import { ShowPerson } from './show-person/show-person.ts';

const searchQuery = z.object({ search: z.string().trim().min(1).max(200), page: pageQuery });
const personQuery = z.object({ group: z.string().max(60).optional() });
const bookingsQuery = z.object({ for: z.enum(['self', 'others']).default('self'), page: pageQuery });
const historyQuery = z.object({ page: pageQuery });
const registerBody = z.object({
  name: personName,
  birthDate,
  phone: mobilePhone.nullable(),
  contactPhone: mobilePhone.optional(),
  carerId: z.uuid().optional(),
  relationship: z.enum(relationships).optional(),
});
const revealBody = z.object({ reason });
const noteBody = z.object({ personId: z.uuid(), groupId: z.uuid().nullish(), told });

@ApiTags('desk')
@Controller('desk')
@Permission('scheduling.book-for-others')
export class DeskPeopleController {
  readonly #searchPeople: SearchPeople;
  readonly #showPerson: ShowPerson;
  readonly #revealPhone: RevealPhone;
  readonly #registerCaller: RegisterCaller;
  readonly #noteCall: NoteCall;

  constructor(
    searchPeople: SearchPeople,
    showPerson: ShowPerson,
    revealPhone: RevealPhone,
    registerCaller: RegisterCaller,
    noteCall: NoteCall,
  ) {
    this.#searchPeople = searchPeople;
    this.#showPerson = showPerson;
    this.#revealPhone = revealPhone;
    this.#registerCaller = registerCaller;
    this.#noteCall = noteCall;
  }

  @Get('people')
  @ApiOperation({
    operationId: 'searchDeskPeople',
    summary: 'People by name, 초성, birth date, phone, its last four digits, booking number or QR',
  })
  @ApiOkResponse({
    standardSchema: paged(foundPersonSchema).extend({ isExact: z.boolean(), isCut: z.boolean() }),
  })
  search(@Query({ schema: searchQuery }) { search, page }: z.output<typeof searchQuery>) {
    return this.#searchPeople.run({ typed: search, page });
  }

  @Post('people')
  @ApiOperation({
    operationId: 'registerCaller',
    summary: 'Makes somebody known who calls for the first time',
  })
  @ApiCreatedResponse({ standardSchema: z.object({ personId: z.uuid() }) })
  register(@Body({ schema: registerBody }) body: z.output<typeof registerBody>) {
    return this.#registerCaller.run(body);
  }

  @Get('people/:personId')
  @ApiOperation({ operationId: 'showDeskPerson', summary: 'A person, masked, and whether they may book now' })
  @ApiOkResponse({ standardSchema: personSchema })
  show(
    @Param('personId', { schema: z.uuid() }) personId: string,
    @Query({ schema: personQuery }) { group }: z.output<typeof personQuery>,
  ) {
    return this.#showPerson.card({ personId, group });
  }

  @Get('people/:personId/bookings')
  @ApiOperation({
    operationId: 'listDeskBookings',
    summary: 'Bookings of a person, or those they made for others',
  })
  @ApiOkResponse({ standardSchema: paged(groupSchema) })
  bookings(
    @Param('personId', { schema: z.uuid() }) personId: string,
    @Query({ schema: bookingsQuery }) query: z.output<typeof bookingsQuery>,
  ) {
    return this.#showPerson.bookings({ personId, isForOthers: query.for === 'others', page: query.page });
  }

  @Get('people/:personId/history')
  @ApiOperation({ operationId: 'listDeskHistory', summary: 'All that happened around a person' })
  @ApiOkResponse({ standardSchema: paged(historyLineSchema) })
  history(
    @Param('personId', { schema: z.uuid() }) personId: string,
    @Query({ schema: historyQuery }) { page }: z.output<typeof historyQuery>,
  ) {
    return this.#showPerson.history({ personId, page });
  }

  @Post('people/:personId/reveal')
  @HttpCode(200)
  @ApiOperation({ operationId: 'revealPhone', summary: 'The whole phone number, for a reason that is noted' })
  @ApiOkResponse({ standardSchema: z.object({ phone: z.string().nullable() }) })
  reveal(
    @Param('personId', { schema: z.uuid() }) personId: string,
    @Body({ schema: revealBody }) body: z.output<typeof revealBody>,
  ) {
    return this.#revealPhone.run({ personId, reason: body.reason });
  }

  @Post('notes')
  @ApiOperation({ operationId: 'noteCall', summary: 'Keeps what a caller was told' })
  @ApiCreatedResponse({ standardSchema: z.object({ noteId: z.uuid() }) })
  note(@Body({ schema: noteBody }) body: z.output<typeof noteBody>) {
    return this.#noteCall.run({ ...body, groupId: body.groupId ?? null });
  }
}
