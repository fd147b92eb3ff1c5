import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { z } from 'zod';
import { Permission } from '#identity';
import { Clock } from '#kernel';
import { EndOpening } from './end-opening.ts';
import { UploadInvited } from './invited-list/upload-invited.ts';
import { ListOpenings } from './list-openings.ts';
import {
  addOpeningBody,
  changeOpeningBody,
  endOpeningBody,
  INVITED_LIST_LIMIT,
  invitedListBody,
  invitedListSchema,
  openingCode,
  openingHistorySchema,
  openingListSchema,
  openingSavedSchema,
  pageQuery,
  trialQuery,
  trialSchema,
} from './opening-schemas.ts';
import { SaveOpening } from './save-opening.ts';
import { TryOpening } from './try-opening.ts';

export const EDIT_OPENINGS = 'vaccination.edit-openings';

@ApiTags('vaccination')
@Controller('vaccination/openings')
@Permission(EDIT_OPENINGS)
export class OpeningsController {
  readonly #list: ListOpenings;
  readonly #save: SaveOpening;
  readonly #end: EndOpening;
  readonly #try: TryOpening;
  readonly #uploadInvited: UploadInvited;
  readonly #clock: Clock;

  constructor(
    list: ListOpenings,
    save: SaveOpening,
    end: EndOpening,
    tryOpening: TryOpening,
    uploadInvited: UploadInvited,
    clock: Clock,
  ) {
    this.#list = list;
    this.#save = save;
    this.#end = end;
    this.#try = tryOpening;
    this.#uploadInvited = uploadInvited;
    this.#clock = clock;
  }

  @Get()
  @ApiOperation({ operationId: 'listOpenings', summary: 'Rules of who may book, those open first' })
  @ApiOkResponse({ standardSchema: openingListSchema })
  list(@Query({ schema: pageQuery }) { page }: z.output<typeof pageQuery>) {
    return this.#list.run(page);
  }

  @Get('changes')
  @ApiOperation({ operationId: 'listOpeningChanges', summary: 'Who changed which rule, newest first' })
  @ApiOkResponse({ standardSchema: openingHistorySchema })
  changes(@Query({ schema: pageQuery }) { page, code }: z.output<typeof pageQuery>) {
    return this.#list.history(page, code);
  }

  @Get('trial')
  @ApiOperation({ operationId: 'tryOpenings', summary: 'What somebody would be told at a time' })
  @ApiOkResponse({ standardSchema: trialSchema })
  async trial(@Query({ schema: trialQuery }) query: z.output<typeof trialQuery>) {
    const { birthDate: birthOn, centre: centreCode, at: text, ...rest } = query;
    const at = text === undefined ? this.#clock.now() : Temporal.Instant.from(text);
    return { ...(await this.#try.run({ ...rest, birthOn, centreCode, at })), at: at.toString() };
  }

  @Post()
  @ApiOperation({ operationId: 'addOpening', summary: 'Adds a rule' })
  @ApiCreatedResponse({ standardSchema: openingSavedSchema })
  async add(@Body({ schema: addOpeningBody }) { reason, ...draft }: z.output<typeof addOpeningBody>) {
    return this.#save.run({ draft, reason, centreCodes: await this.#list.centreCodes() });
  }

  @Post(':code/changes')
  @ApiOperation({
    operationId: 'changeOpening',
    summary: 'Changes a rule; its earlier version stays readable',
  })
  @ApiCreatedResponse({ standardSchema: openingSavedSchema })
  async change(
    @Param('code', { schema: openingCode }) code: string,
    @Body({ schema: changeOpeningBody }) { version, reason, ...draft }: z.output<typeof changeOpeningBody>,
  ) {
    const centreCodes = await this.#list.centreCodes();
    return this.#save.run({ draft, changes: { code, version }, reason, centreCodes });
  }

  @Post(':code/end')
  @HttpCode(200)
  @ApiOperation({ operationId: 'endOpening', summary: 'Ends a rule now, or withdraws it before it opens' })
  @ApiOkResponse({ standardSchema: openingSavedSchema })
  end(
    @Param('code', { schema: openingCode }) code: string,
    @Body({ schema: endOpeningBody }) body: z.output<typeof endOpeningBody>,
  ) {
    return this.#end.run({ code, ...body });
  }

  @Post(':code/invited')
  @HttpCode(200)
  @RouteConfig({ bodyLimit: INVITED_LIST_LIMIT + 1024 })
  @ApiOperation({
    operationId: 'uploadInvited',
    summary: 'Takes in a list of invited people, all or nothing',
  })
  @ApiOkResponse({ standardSchema: invitedListSchema })
  upload(
    @Param('code', { schema: openingCode }) code: string,
    @Body({ schema: invitedListBody }) body: z.output<typeof invitedListBody>,
  ) {
    return this.#uploadInvited.run({ code, ...body });
  }
}
