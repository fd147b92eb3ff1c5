import { Body, Controller, Get, Header, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Permission } from '#identity';
import { z } from 'zod';
import { centreCode, localDate } from '../http-schemas.ts';
import { ApplyChange } from './apply-change.ts';
import { changeSchema } from './change.ts';
import {
  changedDaysSchema,
  changedItemsSchema,
  changesSchema,
  changeViewSchema,
  lanesSchema,
  undoFileSchema,
} from './change-schemas.ts';
import { DiscardChange } from './discard-change.ts';
import { ProposeChange } from './propose-change.ts';
import { ShowChange } from './show-change.ts';
import { UndoChange } from './undo-change.ts';

const id = z.uuid();
const proposeBody = z.object({ change: changeSchema });
const applyBody = z.object({ fingerprint: z.string().min(1).max(100) });
const historyQuery = z.object({ page: z.coerce.number().int().min(0).max(10_000).default(0) });
const itemsQuery = z.object({
  filter: z.enum(['kept', 'moved', 'orphaned', 'without-phone', 'not-done']),
  after: z.coerce.number().int().min(-1).default(-1),
});

@ApiTags('calendar')
@Controller('scheduling')
export class ChangeProposalController {
  readonly #propose: ProposeChange;
  readonly #apply: ApplyChange;
  readonly #discard: DiscardChange;
  readonly #undo: UndoChange;
  readonly #show: ShowChange;

  constructor(
    propose: ProposeChange,
    apply: ApplyChange,
    discard: DiscardChange,
    undo: UndoChange,
    show: ShowChange,
  ) {
    this.#propose = propose;
    this.#apply = apply;
    this.#discard = discard;
    this.#undo = undo;
    this.#show = show;
  }

  @Post('calendars/:centreCode/change-proposals')
  @Permission('scheduling.edit-calendar')
  @ApiOperation({
    operationId: 'proposeChange',
    summary: 'Whom a change of the calendar would reach; changes nothing',
  })
  @ApiCreatedResponse({ standardSchema: changeViewSchema })
  async propose(
    @Param('centreCode', { schema: centreCode }) code: string,
    @Body({ schema: proposeBody }) { change }: z.output<typeof proposeBody>,
  ) {
    const { proposalId } = await this.#propose.run({ centreCode: code, change });
    return this.#show.run(proposalId);
  }

  @Get('calendars/:centreCode/change-proposals')
  @Permission('scheduling.edit-calendar')
  @ApiOperation({
    operationId: 'listChanges',
    summary: 'Changes of the calendar that were carried out, newest first',
  })
  @ApiOkResponse({ standardSchema: changesSchema })
  history(
    @Param('centreCode', { schema: centreCode }) code: string,
    @Query({ schema: historyQuery }) { page }: z.output<typeof historyQuery>,
  ) {
    return this.#show.history(code, page);
  }

  @Get('change-proposals/:id')
  @Permission('scheduling.edit-calendar')
  @ApiOperation({
    operationId: 'showChange',
    summary: 'A proposal, its counts and how far it is carried out',
  })
  @ApiOkResponse({ standardSchema: changeViewSchema })
  show(@Param('id', { schema: id }) proposalId: string) {
    return this.#show.run(proposalId);
  }

  @Get('change-proposals/:id/days')
  @Permission('scheduling.edit-calendar')
  @ApiOperation({ operationId: 'listChangedDays', summary: 'What a proposal does to each day' })
  @ApiOkResponse({ standardSchema: changedDaysSchema })
  async days(@Param('id', { schema: id }) proposalId: string) {
    return { days: await this.#show.days(proposalId) };
  }

  @Get('change-proposals/:id/days/:date/lanes')
  @Permission('scheduling.edit-calendar')
  @ApiOperation({ operationId: 'showChangedDay', summary: 'Each time of a day before and after' })
  @ApiOkResponse({ standardSchema: lanesSchema })
  async lanes(
    @Param('id', { schema: id }) proposalId: string,
    @Param('date', { schema: localDate }) date: string,
  ) {
    return { lanes: await this.#show.lanes(proposalId, date) };
  }

  @Get('change-proposals/:id/items')
  @Permission('scheduling.edit-calendar')
  @ApiOperation({
    operationId: 'listChangedBookings',
    summary: 'Whom a proposal reaches, masked; the look is noted',
  })
  @ApiOkResponse({ standardSchema: changedItemsSchema })
  items(
    @Param('id', { schema: id }) proposalId: string,
    @Query({ schema: itemsQuery }) { filter, after }: z.output<typeof itemsQuery>,
  ) {
    return this.#show.items(proposalId, filter, after);
  }

  @Post('change-proposals/:id/application')
  @HttpCode(202)
  @Permission('scheduling.edit-calendar')
  @ApiOperation({ operationId: 'applyChange', summary: 'Carries out a proposal as it was shown, or refuses' })
  @ApiOkResponse({ standardSchema: changeViewSchema })
  async apply(
    @Param('id', { schema: id }) proposalId: string,
    @Body({ schema: applyBody }) { fingerprint }: z.output<typeof applyBody>,
  ) {
    await this.#apply.run({ proposalId, fingerprint });
    return this.#show.run(proposalId);
  }

  @Post('change-proposals/:id/discard')
  @HttpCode(200)
  @Permission('scheduling.edit-calendar')
  @ApiOperation({ operationId: 'discardChange', summary: 'Puts a proposal away' })
  @ApiOkResponse({ standardSchema: changeViewSchema })
  async discard(@Param('id', { schema: id }) proposalId: string) {
    await this.#discard.run({ proposalId });
    return this.#show.run(proposalId);
  }

  @Post('change-proposals/:id/undo')
  @HttpCode(202)
  @Permission('scheduling.edit-calendar')
  @ApiOperation({
    operationId: 'undoChange',
    summary: 'Puts rules, seats and people back where that is still possible',
  })
  @ApiOkResponse({ standardSchema: changeViewSchema })
  async undo(@Param('id', { schema: id }) proposalId: string) {
    await this.#undo.run({ proposalId });
    return this.#show.run(proposalId);
  }

  @Get('change-proposals/:id/undo-file')
  @Permission('scheduling.edit-calendar')
  @Header('Content-Disposition', 'attachment; filename="calendar-change.json"')
  @ApiOperation({ operationId: 'downloadUndoFile', summary: 'What was changed, as a file; no names' })
  @ApiOkResponse({ standardSchema: undoFileSchema })
  undoFile(@Param('id', { schema: id }) proposalId: string) {
    return this.#show.undoFile(proposalId);
  }
}
