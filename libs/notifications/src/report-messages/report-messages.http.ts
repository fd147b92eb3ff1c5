import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Permission } from '#identity';
import { READ_REPORTS } from '../operate/permissions.ts';
import { ExportMessageReport } from './export-message-report.ts';
import { ReadMessageReport } from './read-message-report.ts';
import { ReadWaiting } from './read-waiting.ts';
import { centreInReach, reportScope } from './report-scope.ts';

const centre = z.string().regex(/^[a-z0-9-]{1,64}$/);
const scope = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  centre: centre.optional(),
  purpose: z
    .string()
    .regex(/^[a-z0-9.-]{1,80}$/)
    .optional(),
});
const exportBody = scope.extend({ reason: z.string().trim().min(2).max(200) });
const waitingQuery = z.object({ centre: centre.optional() });

const count = z.number().int();
const seconds = z.number().nullable();
const figures = z.object({
  queued: count,
  waiting: count,
  sent: count,
  delivered: count,
  undelivered: count,
  failed: count,
  notSent: count,
  unknown: count,
  won: z.number(),
  failedBy: z.record(z.string(), count),
  notSentBy: z.record(z.string(), count),
  p50: seconds,
  p99: seconds,
});
const reportSchema = z
  .object({
    from: z.iso.date(),
    to: z.iso.date(),
    totals: figures,
    days: z.array(figures.extend({ day: z.iso.date() })),
    purposes: z.array(figures.extend({ purpose: z.string(), label: z.string() })),
    months: z.array(
      z.object({
        month: z.string(),
        provider: z.string(),
        kind: z.enum(['SMS', 'LMS', 'alimtalk']),
        messages: count,
        won: z.number(),
      }),
    ),
  })
  .meta({ id: 'MessageReport' });
const waitingSchema = z
  .object({
    today: z.iso.date(),
    due: count,
    oldestDueSeconds: count.nullable(),
    scheduled: count,
    asOf: z.iso.datetime({ offset: true }),
  })
  .meta({ id: 'WaitingMessages' });
const fileSchema = z.object({ fileName: z.string(), csv: z.string() }).meta({ id: 'MessageReportFile' });

@ApiTags('message report')
@Controller('notifications/message-report')
@Permission(READ_REPORTS)
export class ReportMessagesController {
  readonly #report: ReadMessageReport;
  readonly #waiting: ReadWaiting;
  readonly #export: ExportMessageReport;

  constructor(report: ReadMessageReport, waiting: ReadWaiting, exporting: ExportMessageReport) {
    this.#report = report;
    this.#waiting = waiting;
    this.#export = exporting;
  }

  @Get()
  @ApiOperation({ operationId: 'readMessageReport', summary: 'What became of the messages of some days' })
  @ApiOkResponse({ standardSchema: reportSchema })
  read(@Query({ schema: scope }) query: z.output<typeof scope>) {
    return this.#report.run(reportScope(query));
  }

  @Get('waiting')
  @ApiOperation({ operationId: 'readWaitingMessages', summary: 'What waits at this moment' })
  @ApiOkResponse({ standardSchema: waitingSchema })
  async waiting(@Query({ schema: waitingQuery }) query: z.output<typeof waitingQuery>) {
    return { today: this.#report.today(), ...(await this.#waiting.run(centreInReach(query.centre))) };
  }

  @Post('file')
  @HttpCode(200)
  @ApiOperation({ operationId: 'exportMessageReport', summary: 'The report as a file, with a reason' })
  @ApiOkResponse({ standardSchema: fileSchema })
  file(@Body({ schema: exportBody }) { reason, ...asked }: z.output<typeof exportBody>) {
    return this.#export.run(reportScope(asked), reason);
  }
}
