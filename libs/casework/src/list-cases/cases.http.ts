import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { birthDate, mobilePhone, Permission, personName } from '#identity';
import { z } from 'zod';
import {
  caseListSchema,
  caseSchema,
  channel,
  code,
  count,
  date,
  pageNumber,
  remark,
} from '../http-schemas.ts';
import { ReceiveCase } from '../receive-case/receive-case.ts';
import { RevealContact } from '../show-case/reveal-contact.ts';
import { ShowCase } from '../show-case/show-case.ts';
import { inboxes, ListCases } from './list-cases.ts';

const listQuery = z.object({
  inbox: z.enum(inboxes).default('open'),
  q: z.string().trim().max(60).default(''),
  page: pageNumber,
});

const newCaseBody = z.object({
  kind: code,
  subject: z.string().trim().min(2, 'too-short').max(200, 'too-long'),
  channel,
  unit: code.optional(),
  applicant: z.object({ name: personName, birthDate, phone: mobilePhone }).optional(),
  isTold: z.boolean(),
});

const receivedSchema = z
  .object({ id: z.uuid(), number: z.string(), deadlineOn: date, version: count })
  .meta({ id: 'ReceivedCase' });

const colleaguesSchema = z
  .object({
    units: z.array(z.object({ code: z.string(), label: z.string() })),
    staff: z.array(z.object({ id: z.uuid(), name: z.string() })),
  })
  .meta({ id: 'CaseColleagues' });

const contactBody = z.object({ reason: remark });
const contactSchema = z.object({ name: z.string(), phone: z.string() }).meta({ id: 'CaseContact' });

@ApiTags('casework')
@Controller('casework/cases')
export class CasesController {
  readonly #listCases: ListCases;
  readonly #showCase: ShowCase;
  readonly #receiveCase: ReceiveCase;
  readonly #revealContact: RevealContact;

  constructor(
    listCases: ListCases,
    showCase: ShowCase,
    receiveCase: ReceiveCase,
    revealContact: RevealContact,
  ) {
    this.#listCases = listCases;
    this.#showCase = showCase;
    this.#receiveCase = receiveCase;
    this.#revealContact = revealContact;
  }

  @Get()
  @Permission('casework.read')
  @ApiOperation({ operationId: 'listCases', summary: 'Cases of the own department, the most urgent first' })
  @ApiOkResponse({ standardSchema: caseListSchema })
  list(@Query({ schema: listQuery }) { inbox, q, page }: z.output<typeof listQuery>) {
    return this.#listCases.run({ inbox, typed: q, page });
  }

  @Get('colleagues')
  @Permission('casework.read')
  @ApiOperation({ operationId: 'listCaseColleagues', summary: 'Units and people a case may be handed to' })
  @ApiOkResponse({ standardSchema: colleaguesSchema })
  colleagues() {
    return this.#showCase.colleagues();
  }

  @Get(':id')
  @Permission('casework.read')
  @ApiOperation({ operationId: 'showCase', summary: 'One case with its history' })
  @ApiOkResponse({ standardSchema: caseSchema })
  show(@Param('id', { schema: z.uuid() }) id: string) {
    return this.#showCase.run(id);
  }

  @Post()
  @Permission('casework.receive')
  @ApiOperation({ operationId: 'receiveCase', summary: 'Takes in a case' })
  @ApiCreatedResponse({ standardSchema: receivedSchema })
  receive(@Body({ schema: newCaseBody }) body: z.output<typeof newCaseBody>) {
    return this.#receiveCase.run(body);
  }

  @Post(':id/contact')
  @HttpCode(200)
  @Permission('casework.work')
  @ApiOperation({
    operationId: 'revealCaseContact',
    summary: 'The applicant’s whole name and number, with a reason',
  })
  @ApiOkResponse({ standardSchema: contactSchema })
  contact(
    @Param('id', { schema: z.uuid() }) id: string,
    @Body({ schema: contactBody }) body: z.output<typeof contactBody>,
  ) {
    return this.#revealContact.run(id, body.reason);
  }
}
