import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { currentContext, DomainError } from '#kernel';
import { z } from 'zod';
import { ForResident, Permission } from '../access/access.ts';
import { codeRequestedSchema, verifyCodeBody } from '../http-schemas.ts';
import { birthDate, mobilePhone, personName } from '../person/personal-details.ts';
import { relationships } from './care.ts';
import { EndCare } from './end-care.ts';
import { ListDependants } from './list-dependants.ts';
import { RegisterDependant } from './register-dependant.ts';
import { RequestConsent } from './request-consent.ts';

const id = z.uuid();
const relationship = z.enum(relationships);
const askBody = z.object({ name: personName, birthDate, phone: mobilePhone });
const registerBody = z.object({
  name: personName,
  birthDate,
  phone: mobilePhone.nullish().transform((phone) => phone ?? null),
  relationship,
  consented: z.literal(true),
  consentVersion: z.string().min(1).max(40),
  proof: z.object({ codeId: z.uuid(), code: verifyCodeBody.shape.code }).optional(),
});
const dependant = z
  .object({
    personId: z.uuid(),
    maskedName: z.string(),
    birthDate: z.string(),
    relationship,
    maskedPhone: z.string().nullable(),
    since: z.string(),
  })
  .meta({ id: 'Dependant' });
const dependantsSchema = z
  .object({
    limit: z.number().int(),
    left: z.number().int(),
    dependants: z.array(dependant),
    consent: z.object({
      version: z.string(),
      texts: z.object({ ko: z.string(), en: z.string(), zh: z.string(), vi: z.string() }),
    }),
  })
  .meta({ id: 'Dependants' });
const carersSchema = z
  .object({
    carers: z.array(
      z.object({ personId: z.uuid(), maskedName: z.string(), relationship, since: z.string() }),
    ),
  })
  .meta({ id: 'Carers' });
const nothing = z.object({});

const endBody = z.object({ reason: z.string().trim().min(2).max(200) });

@ApiTags('identity')
@Controller('identity')
export class DependantsController {
  readonly #list: ListDependants;
  readonly #register: RegisterDependant;
  readonly #requestConsent: RequestConsent;
  readonly #endCare: EndCare;

  constructor(
    list: ListDependants,
    register: RegisterDependant,
    requestConsent: RequestConsent,
    endCare: EndCare,
  ) {
    this.#list = list;
    this.#register = register;
    this.#requestConsent = requestConsent;
    this.#endCare = endCare;
  }

  @Get('dependants')
  @ForResident()
  @ApiOperation({ operationId: 'listDependants', summary: 'For whom the resident books' })
  @ApiOkResponse({ standardSchema: dependantsSchema })
  list() {
    return this.#list.run(self());
  }

  @Post('dependants/consent-codes')
  @ForResident()
  @ApiOperation({
    operationId: 'requestCareConsent',
    summary: 'Asks somebody on their own phone whether the resident may book for them',
  })
  @ApiCreatedResponse({ standardSchema: codeRequestedSchema })
  ask(@Body({ schema: askBody }) body: z.output<typeof askBody>) {
    return this.#requestConsent.run({ carerId: self(), dependant: body });
  }

  @Post('dependants')
  @ForResident()
  @ApiOperation({ operationId: 'registerDependant', summary: 'Registers somebody the resident books for' })
  @ApiCreatedResponse({ standardSchema: dependant })
  async register(@Body({ schema: registerBody }) { consented: _, ...body }: z.output<typeof registerBody>) {
    const { personId } = await this.#register.run(self(), body);
    const { dependants } = await this.#list.run(self());
    const view = dependants.find((one) => one.personId === personId);
    if (!view) throw new DomainError('identity.not-cared-for', 'not-found');
    return view;
  }

  @Post('dependants/:personId/end')
  @HttpCode(200)
  @ForResident()
  @ApiOperation({ operationId: 'endCare', summary: 'Ends booking for somebody' })
  @ApiOkResponse({ standardSchema: nothing })
  end(@Param('personId', { schema: id }) personId: string) {
    return this.#endCare.run({ carerId: self(), personId, by: 'carer' });
  }

  @Get('carers')
  @ForResident()
  @ApiOperation({ operationId: 'listCarers', summary: 'Who books for the resident' })
  @ApiOkResponse({ standardSchema: carersSchema })
  async carers() {
    return { carers: await this.#list.carersOf(self()) };
  }

  @Post('carers/:carerId/end')
  @HttpCode(200)
  @ForResident()
  @ApiOperation({ operationId: 'withdrawConsent', summary: 'Withdraws the consent to be booked for' })
  @ApiOkResponse({ standardSchema: nothing })
  withdraw(@Param('carerId', { schema: id }) carerId: string) {
    return this.#endCare.run({ carerId, personId: self(), by: 'dependant' });
  }

  @Post('people/:personId/carers/:carerId/end')
  @HttpCode(200)
  @Permission('identity.end-care')
  @ApiOperation({
    operationId: 'endCareByStaff',
    summary: 'Ends it for somebody without a phone, who told the office',
  })
  @ApiOkResponse({ standardSchema: nothing })
  endByStaff(
    @Param('personId', { schema: id }) personId: string,
    @Param('carerId', { schema: id }) carerId: string,
    @Body({ schema: endBody }) { reason }: z.output<typeof endBody>,
  ) {
    return this.#endCare.run({ carerId, personId, by: 'staff', reason });
  }
}

const self = (): string => currentContext().actor.id!;
