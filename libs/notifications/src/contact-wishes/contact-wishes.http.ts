import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { ForResident, Permission } from '#identity';
import { currentContext } from '#kernel';
import { choices } from './choices.ts';
import { ContactWishes } from './contact-wishes.ts';
import { EndContact } from './end-contact.ts';
import { CHANGE_CONTACT } from './permission.ts';

const choice = z.enum(choices);
const personId = z.uuid();
const me = (): string => currentContext().actor.id!;
const instant = z.iso.datetime({ offset: true }).nullable();
const choiceList = z.array(z.object({ choice, isRefused: z.boolean(), at: instant, isByStaff: z.boolean() }));
const mine = z.object({ choices: choiceList }).meta({ id: 'MyContactChoices' });
const theirs = z.object({ choices: choiceList, endedAt: instant }).meta({ id: 'ContactOfPerson' });
const reason = z.string().trim().min(2).max(200);
const mySetting = z.object({ isRefused: z.boolean() });
const setting = mySetting.extend({ reason });
const why = z.object({ reason });

@ApiTags('notifications')
@Controller('notifications/my-choices')
@ForResident()
export class MyContactChoicesController {
  readonly #wishes: ContactWishes;

  constructor(wishes: ContactWishes) {
    this.#wishes = wishes;
  }

  @Get()
  @ApiOperation({ operationId: 'listMyContactChoices', summary: 'Which texts I do without' })
  @ApiOkResponse({ standardSchema: mine })
  async list() {
    return { choices: await this.#wishes.of(me()) };
  }

  @Put(':choice')
  @ApiOperation({
    operationId: 'setMyContactChoice',
    summary: 'Does without a kind of texts, or wants them again',
  })
  @ApiOkResponse({ standardSchema: mine })
  async set(
    @Param('choice', { schema: choice }) which: z.output<typeof choice>,
    @Body({ schema: mySetting }) { isRefused }: z.output<typeof mySetting>,
  ) {
    return { choices: await this.#wishes.set({ personId: me(), choice: which, isRefused }) };
  }
}

@ApiTags('notifications')
@Controller('notifications/people/:personId/contact')
@Permission(CHANGE_CONTACT)
export class ContactOfPersonController {
  readonly #wishes: ContactWishes;
  readonly #contact: EndContact;

  constructor(wishes: ContactWishes, contact: EndContact) {
    this.#wishes = wishes;
    this.#contact = contact;
  }

  @Get()
  @ApiOperation({ operationId: 'readContactOfPerson', summary: 'Which texts somebody does without' })
  @ApiOkResponse({ standardSchema: theirs })
  read(@Param('personId', { schema: personId }) id: string) {
    return this.#stateOf(id);
  }

  @Put(':choice')
  @ApiOperation({ operationId: 'setContactChoice', summary: 'Writes down what a caller does without' })
  @ApiOkResponse({ standardSchema: theirs })
  async set(
    @Param('personId', { schema: personId }) id: string,
    @Param('choice', { schema: choice }) which: z.output<typeof choice>,
    @Body({ schema: setting }) { isRefused, reason: said }: z.output<typeof setting>,
  ) {
    await this.#wishes.set({ personId: id, choice: which, isRefused, reason: said });
    return this.#stateOf(id);
  }

  @Post('end')
  @HttpCode(200)
  @ApiOperation({ operationId: 'endContact', summary: 'Nobody writes to them any more' })
  @ApiOkResponse({ standardSchema: theirs })
  async end(
    @Param('personId', { schema: personId }) id: string,
    @Body({ schema: why }) { reason: said }: z.output<typeof why>,
  ) {
    await this.#contact.end({ personId: id, reason: said });
    return this.#stateOf(id);
  }

  @Post('resume')
  @HttpCode(200)
  @ApiOperation({ operationId: 'resumeContact', summary: 'It was a mistake' })
  @ApiOkResponse({ standardSchema: theirs })
  async resume(
    @Param('personId', { schema: personId }) id: string,
    @Body({ schema: why }) { reason: said }: z.output<typeof why>,
  ) {
    await this.#contact.resume({ personId: id, reason: said });
    return this.#stateOf(id);
  }

  async #stateOf(id: string) {
    return { choices: await this.#wishes.of(id), endedAt: await this.#contact.since(id) };
  }
}
