import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { ForResident, Permission, Public } from '#identity';
import { currentContext, Database } from '#kernel';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { centreInScope } from '../edit-calendar/centre-in-scope.ts';
import { centreCode, localDate } from '../http-schemas.ts';
import { EditTimetable } from './edit-timetable/edit-timetable.ts';
import { ListTimetables } from './edit-timetable/list-timetables.ts';
import {
  editedSchema,
  helpSchema,
  manifestSchema,
  myRidesSchema,
  runsSchema,
  timetablesSchema,
  waitingSchema,
} from './http-schemas.ts';
import { ListRuns } from './list-runs/list-runs.ts';
import { ListWaiting } from './list-runs/list-waiting.ts';
import { MyRides } from './my-rides/my-rides.ts';
import { OfferHelp } from './offer-help/offer-help.ts';
import { manifestCsv } from './show-manifest/manifest-csv.ts';
import { ShowManifest } from './show-manifest/show-manifest.ts';
import { dayKinds, plannedRuns } from './timetable.ts';

const page = z.coerce.number().int().min(1).max(1_000).default(1);
const runsQuery = z.object({ on: localDate.optional(), page });
const waitingQuery = z.object({ on: localDate, page });
const pageQuery = z.object({ page });
const hub = z.string().regex(/^[a-z0-9-]{1,40}$/);
const timetableQuery = z.object({ hub });
const timetableBody = z.object({
  hub,
  kind: z.enum(dayKinds),
  effectiveFrom: localDate,
  runs: plannedRuns,
});
const id = z.uuid();

@ApiTags('shuttle')
@Controller('scheduling')
export class ShuttleController {
  readonly #database: Database;
  readonly #help: OfferHelp;
  readonly #myRides: MyRides;
  readonly #listRuns: ListRuns;
  readonly #listWaiting: ListWaiting;
  readonly #manifest: ShowManifest;
  readonly #edit: EditTimetable;
  readonly #timetables: ListTimetables;

  constructor(
    database: Database,
    help: OfferHelp,
    myRides: MyRides,
    listRuns: ListRuns,
    listWaiting: ListWaiting,
    manifest: ShowManifest,
    edit: EditTimetable,
    timetables: ListTimetables,
  ) {
    this.#database = database;
    this.#help = help;
    this.#myRides = myRides;
    this.#listRuns = listRuns;
    this.#listWaiting = listWaiting;
    this.#manifest = manifest;
    this.#edit = edit;
    this.#timetables = timetables;
  }

  @Get('centres/:centreCode/help')
  @Public('Stops and times of the bus and languages of interpreters are public information.')
  @ApiOperation({ operationId: 'showHelp', summary: 'Interpreters and the shuttle bus with its stops' })
  @ApiOkResponse({ standardSchema: helpSchema })
  help(@Param('centreCode', { schema: centreCode }) code: string) {
    return this.#help.run(code);
  }

  @Get('shuttle/my-rides')
  @ForResident()
  @ApiOperation({
    operationId: 'listMyRides',
    summary: 'Which bus the resident and those they care for take',
  })
  @ApiOkResponse({ standardSchema: myRidesSchema })
  myRides() {
    return this.#myRides.run(currentContext().actor.id!);
  }

  @Get('centres/:centreCode/shuttle-runs')
  @Permission('scheduling.read-manifests')
  @ApiOperation({ operationId: 'listShuttleRuns', summary: 'Buses of a day by hub, and how full they are' })
  @ApiOkResponse({ standardSchema: runsSchema })
  async runs(
    @Param('centreCode', { schema: centreCode }) code: string,
    @Query({ schema: runsQuery }) query: z.output<typeof runsQuery>,
  ) {
    await centreInScope(this.#database.sql, code);
    return this.#listRuns.run({ centreCode: code, on: query.on, page: query.page });
  }

  @Get('centres/:centreCode/shuttle-waiting')
  @Permission('scheduling.read-manifests')
  @ApiOperation({ operationId: 'listShuttleWaiting', summary: 'Who found no seat on the bus of a day' })
  @ApiOkResponse({ standardSchema: waitingSchema })
  async waiting(
    @Param('centreCode', { schema: centreCode }) code: string,
    @Query({ schema: waitingQuery }) query: z.output<typeof waitingQuery>,
  ) {
    await centreInScope(this.#database.sql, code);
    return this.#listWaiting.run({ centreCode: code, ...query });
  }

  @Get('shuttle/runs/:runId/manifest')
  @Permission('scheduling.read-manifests')
  @ApiOperation({ operationId: 'showManifest', summary: 'Who takes a bus' })
  @ApiOkResponse({ standardSchema: manifestSchema })
  manifest(
    @Param('runId', { schema: id }) runId: string,
    @Query({ schema: pageQuery }) query: z.output<typeof pageQuery>,
  ) {
    return this.#manifest.run({ runId, page: query.page, as: 'screen' });
  }

  @Get('shuttle/runs/:runId/manifest.csv')
  @Permission('scheduling.read-manifests')
  @ApiProduces('text/csv')
  @ApiOperation({ operationId: 'downloadManifest', summary: 'Who takes a bus, as a file for spreadsheets' })
  async file(
    @Param('runId', { schema: id }) runId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const manifest = await this.#manifest.run({ runId, page: 1, as: 'file' });
    const name = `${manifest.run.hub.label}-${manifest.run.departsAt.slice(0, 16).replace(/\D/g, '')}.csv`;
    void reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header(
        'content-disposition',
        `attachment; filename="manifest.csv"; filename*=UTF-8''${encodeURIComponent(name)}`,
      );
    return manifestCsv(manifest);
  }

  @Get('centres/:centreCode/shuttle-timetables')
  @Permission('scheduling.edit-shuttle')
  @ApiOperation({ operationId: 'listTimetables', summary: 'What leaves a hub, now and from later days on' })
  @ApiOkResponse({ standardSchema: timetablesSchema })
  async timetables(
    @Param('centreCode', { schema: centreCode }) code: string,
    @Query({ schema: timetableQuery }) query: z.output<typeof timetableQuery>,
  ) {
    return this.#timetables.run(await centreInScope(this.#database.sql, code), query.hub);
  }

  @Post('centres/:centreCode/shuttle-timetables')
  @HttpCode(200)
  @Permission('scheduling.edit-shuttle')
  @ApiOperation({ operationId: 'editTimetable', summary: 'What leaves a hub from a day on' })
  @ApiOkResponse({ standardSchema: editedSchema })
  async edit(
    @Param('centreCode', { schema: centreCode }) code: string,
    @Body({ schema: timetableBody }) body: z.output<typeof timetableBody>,
  ) {
    return this.#edit.run(await centreInScope(this.#database.sql, code), body);
  }
}
