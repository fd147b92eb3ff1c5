import { Body, Controller, Get, Header, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Permission } from '#identity';
import { centreCode } from '../http-schemas.ts';
import {
  choicesSchema,
  moveListSchema,
  moveSchema,
  peopleSchema,
  undoFileSchema,
} from './bulk-move.schemas.ts';
import { ConfirmBulkMove } from './confirm/confirm-bulk-move.ts';
import { definitionSchema } from './definition.ts';
import { ProposeBulkMove } from './propose/propose-bulk-move.ts';
import { ExportBulkMove } from './show/export-bulk-move.ts';
import { ListBulkMoves } from './show/list-bulk-moves.ts';
import { ListMovePeople } from './show/list-move-people.ts';
import { SteerBulkMove } from './steer/steer-bulk-move.ts';

const page = z.coerce.number().int().min(1).max(10_000).default(1);
const centreQuery = z.object({ centre: centreCode });
const listQuery = z.object({ centre: centreCode, page });
const peopleQuery = z.object({
  list: z.enum(['listed', 'moves', 'stays', 'no-phone']).default('listed'),
  page,
});
const proposal = z.object({ centre: centreCode, definition: definitionSchema });
const confirmation = z.object({
  people: z.number().int().min(0),
  noticeText: z.string().trim().min(10).max(600),
  noticeOn: z.iso.date(),
});
const steering = z.object({ turn: z.enum(['pause', 'resume', 'undo', 'drop']) });
const moveId = z.uuid();

@ApiTags('bulk moves')
@Controller('scheduling/bulk-moves')
@Permission('scheduling.run-bulk-moves')
export class BulkMoveController {
  readonly #propose: ProposeBulkMove;
  readonly #confirm: ConfirmBulkMove;
  readonly #steer: SteerBulkMove;
  readonly #moves: ListBulkMoves;
  readonly #people: ListMovePeople;
  readonly #files: ExportBulkMove;

  constructor(
    propose: ProposeBulkMove,
    confirm: ConfirmBulkMove,
    steer: SteerBulkMove,
    moves: ListBulkMoves,
    people: ListMovePeople,
    files: ExportBulkMove,
  ) {
    this.#propose = propose;
    this.#confirm = confirm;
    this.#steer = steer;
    this.#moves = moves;
    this.#people = people;
    this.#files = files;
  }

  @Get()
  @ApiOperation({ operationId: 'listBulkMoves', summary: 'Bulk moves of a centre, newest first' })
  @ApiOkResponse({ standardSchema: moveListSchema })
  list(@Query({ schema: listQuery }) query: z.output<typeof listQuery>) {
    return this.#moves.run(query.centre, query.page);
  }

  @Get('choices')
  @ApiOperation({ operationId: 'listBulkMoveChoices', summary: 'Services and ready-made decisions' })
  @ApiOkResponse({ standardSchema: choicesSchema })
  choices(@Query({ schema: centreQuery }) query: z.output<typeof centreQuery>) {
    return this.#moves.choices(query.centre);
  }

  @Post()
  @ApiOperation({ operationId: 'proposeBulkMove', summary: 'What a change of interval would do to whom' })
  @ApiCreatedResponse({ standardSchema: moveSchema })
  propose(@Body({ schema: proposal }) body: z.output<typeof proposal>) {
    return this.#propose.run({ centreCode: body.centre, definition: body.definition });
  }

  @Get(':moveId')
  @ApiOperation({ operationId: 'showBulkMove', summary: 'A bulk move and how far it has come' })
  @ApiOkResponse({ standardSchema: moveSchema })
  show(@Param('moveId', { schema: moveId }) id: string) {
    return this.#moves.show(id);
  }

  @Get(':moveId/people')
  @ApiOperation({ operationId: 'listBulkMovePeople', summary: 'People of a bulk move, masked' })
  @ApiOkResponse({ standardSchema: peopleSchema })
  people(
    @Param('moveId', { schema: moveId }) id: string,
    @Query({ schema: peopleQuery }) query: z.output<typeof peopleQuery>,
  ) {
    return this.#people.run(id, query.list, query.page);
  }

  @Get(':moveId/people.csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="bulk-move.csv"')
  @ApiOperation({
    operationId: 'downloadBulkMovePeople',
    summary: 'Everybody of a bulk move, masked, as a file',
  })
  @ApiOkResponse({ description: 'CSV in UTF-8' })
  peopleFile(@Param('moveId', { schema: moveId }) id: string) {
    return this.#files.peopleFile(id);
  }

  @Get(':moveId/undo.json')
  @Header('content-disposition', 'attachment; filename="bulk-move-undo.json"')
  @ApiOperation({ operationId: 'downloadBulkMoveUndo', summary: 'What was moved from where, by ids' })
  @ApiOkResponse({ standardSchema: undoFileSchema })
  undoFile(@Param('moveId', { schema: moveId }) id: string) {
    return this.#files.undoFile(id);
  }

  @Post(':moveId/calendar')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'publishForBulkMove',
    summary: 'Publishes the days that the proposal could want and proposes anew',
  })
  @ApiOkResponse({ standardSchema: moveSchema })
  publish(@Param('moveId', { schema: moveId }) id: string) {
    return this.#propose.publishAndRepeat(id);
  }

  @Post(':moveId/confirmation')
  @HttpCode(200)
  @ApiOperation({ operationId: 'confirmBulkMove', summary: 'Puts the rule in force and begins to move' })
  @ApiOkResponse({ standardSchema: moveSchema })
  confirm(
    @Param('moveId', { schema: moveId }) id: string,
    @Body({ schema: confirmation }) body: z.output<typeof confirmation>,
  ) {
    return this.#confirm.run({ moveId: id, ...body });
  }

  @Post(':moveId/turn')
  @HttpCode(200)
  @ApiOperation({ operationId: 'steerBulkMove', summary: 'Pauses, resumes, undoes or drops' })
  @ApiOkResponse({ standardSchema: moveSchema })
  steer(
    @Param('moveId', { schema: moveId }) id: string,
    @Body({ schema: steering }) body: z.output<typeof steering>,
  ) {
    return this.#steer.run(id, body.turn);
  }
}
