import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { Permission } from '#identity';
import { EndWording } from './end-wording.ts';
import { ListPurposes } from './list-purposes.ts';
import { ReadWording } from './read-wording.ts';
import { ReturnToWording } from './return-to-wording.ts';
import { SaveWording } from './save-wording.ts';
import { WithdrawWording } from './withdraw-wording.ts';
import { EDIT_TEMPLATES } from './wording-line.ts';
import {
  changedAnswer,
  endBody,
  historyAnswer,
  historyQuery,
  lineQuery,
  purposesAnswer,
  purposesQuery,
  returnBody,
  saveBody,
  versionId,
  withdrawBody,
  wordingAnswer,
} from './wording-schemas.ts';

@ApiTags('notifications')
@Controller('notifications/wordings')
@Permission(EDIT_TEMPLATES)
export class EditTemplatesController {
  readonly #list: ListPurposes;
  readonly #read: ReadWording;
  readonly #save: SaveWording;
  readonly #end: EndWording;
  readonly #withdraw: WithdrawWording;
  readonly #return: ReturnToWording;

  constructor(
    list: ListPurposes,
    read: ReadWording,
    save: SaveWording,
    end: EndWording,
    withdraw: WithdrawWording,
    returnTo: ReturnToWording,
  ) {
    this.#list = list;
    this.#read = read;
    this.#save = save;
    this.#end = end;
    this.#withdraw = withdraw;
    this.#return = returnTo;
  }

  @Get()
  @ApiOperation({ operationId: 'listWordedPurposes', summary: 'What is worded, in a language and on a way' })
  @ApiOkResponse({ standardSchema: purposesAnswer })
  list(@Query({ schema: purposesQuery }) query: z.output<typeof purposesQuery>) {
    return this.#list.run(query);
  }

  @Get('line')
  @ApiOperation({ operationId: 'readWording', summary: 'A wording in force, with those that are coming' })
  @ApiOkResponse({ standardSchema: wordingAnswer })
  read(@Query({ schema: lineQuery }) line: z.output<typeof lineQuery>) {
    return this.#read.run(line);
  }

  @Get('versions')
  @ApiOperation({ operationId: 'listWordingVersions', summary: 'Who wrote what and when, newest first' })
  @ApiOkResponse({ standardSchema: historyAnswer })
  history(@Query({ schema: historyQuery }) { line, page }: z.output<typeof historyQuery>) {
    return this.#read.history(line, page);
  }

  @Post('versions')
  @HttpCode(200)
  @ApiOperation({ operationId: 'saveWording', summary: 'A new wording, from now or a later moment on' })
  @ApiOkResponse({ standardSchema: changedAnswer })
  save(@Body({ schema: saveBody }) draft: z.output<typeof saveBody>) {
    return this.#save.run(draft);
  }

  @Post('end')
  @HttpCode(200)
  @ApiOperation({ operationId: 'endWording', summary: "Ends a centre's own wording or a Kakao notice" })
  @ApiOkResponse({ standardSchema: changedAnswer })
  end(@Body({ schema: endBody }) end: z.output<typeof endBody>) {
    return this.#end.run(end);
  }

  @Post('versions/:id/withdrawal')
  @HttpCode(200)
  @ApiOperation({ operationId: 'withdrawWording', summary: 'Takes back a wording that is not yet in force' })
  @ApiOkResponse({ standardSchema: changedAnswer })
  withdraw(
    @Param('id', { schema: versionId }) id: string,
    @Body({ schema: withdrawBody }) input: z.output<typeof withdrawBody>,
  ) {
    return this.#withdraw.run({ id, ...input });
  }

  @Post('versions/:id/return')
  @HttpCode(200)
  @ApiOperation({ operationId: 'returnToWording', summary: 'Brings an older wording back as a new version' })
  @ApiOkResponse({ standardSchema: changedAnswer })
  returnTo(
    @Param('id', { schema: versionId }) id: string,
    @Body({ schema: returnBody }) input: z.output<typeof returnBody>,
  ) {
    return this.#return.run({ id, ...input });
  }
}
