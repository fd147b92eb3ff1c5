import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Permission } from '#identity';
import { ReportPassports } from '../report/report-passports.ts';
import { CloseDay } from './close-day.ts';
import { methods } from './receipts.ts';
import { RefundFee } from './refund-fee.ts';
import { ShowRegister } from './show-register.ts';

const count = z.number().int();
const span = z.object({ from: z.iso.date(), to: z.iso.date() });
const query = span.extend({ page: z.coerce.number().int().min(1).max(10_000).default(1) });
const register = z
  .object({
    items: z.array(
      z.object({
        id: z.uuid(),
        number: z.string(),
        caseNumber: z.string(),
        kind: z.string(),
        amount: count,
        method: z.enum(methods),
        isRefund: z.boolean(),
        isGivenBack: z.boolean(),
        reason: z.string().nullable(),
        takenAt: z.iso.datetime({ offset: true }),
        by: z.string().nullable(),
      }),
    ),
    days: z.array(
      z.object({ on: z.iso.date(), taken: count, refunded: count, receipts: count, isClosed: z.boolean() }),
    ),
    page: count,
    pages: count,
    total: count,
  })
  .meta({ id: 'PassportRegister' });
const receipt = z.object({ id: z.uuid(), number: z.string(), amount: count }).meta({ id: 'PassportReceipt' });
const closed = z
  .object({ on: z.iso.date(), taken: count, refunded: count, receipts: count })
  .meta({ id: 'ClosedPassportDay' });
const counts = { applied: count, collected: count, other: count };
const report = z
  .object({
    from: z.iso.date(),
    to: z.iso.date(),
    workingDays: count,
    months: z.array(z.object({ month: z.string(), ...counts })),
    total: z.object({ ...counts, whole: count }),
    perDay: z.object({ ...counts, whole: count }),
  })
  .meta({ id: 'PassportReport' });
const refund = z.object({ reason: z.string().trim().min(2, 'too-short').max(200, 'too-long') });

@ApiTags('passport')
@Controller('passport')
export class RegisterController {
  readonly #show: ShowRegister;
  readonly #refund: RefundFee;
  readonly #close: CloseDay;
  readonly #report: ReportPassports;

  constructor(show: ShowRegister, refundFee: RefundFee, close: CloseDay, reportPassports: ReportPassports) {
    this.#show = show;
    this.#refund = refundFee;
    this.#close = close;
    this.#report = reportPassports;
  }

  @Get('receipts')
  @Permission('passport.read-register')
  @ApiOperation({ operationId: 'listPassportReceipts', summary: 'The register of fees' })
  @ApiOkResponse({ standardSchema: register })
  list(@Query({ schema: query }) asked: z.output<typeof query>) {
    return this.#show.run(asked);
  }

  @Post('receipts/:id/refund')
  @HttpCode(200)
  @Permission('passport.refund')
  @ApiOperation({ operationId: 'refundPassportFee', summary: 'Gives a fee back' })
  @ApiOkResponse({ standardSchema: receipt })
  giveBack(
    @Param('id', { schema: z.uuid() }) id: string,
    @Body({ schema: refund }) { reason }: z.output<typeof refund>,
  ) {
    return this.#refund.run({ id, reason });
  }

  @Post('closings')
  @HttpCode(200)
  @Permission('passport.close-day')
  @ApiOperation({ operationId: 'closePassportDay', summary: 'Closes today’s register' })
  @ApiOkResponse({ standardSchema: closed })
  close() {
    return this.#close.run();
  }

  @Get('report')
  @Permission('casework.read-reports')
  @ApiOperation({ operationId: 'reportPassports', summary: 'Applied, collected and other matters' })
  @ApiOkResponse({ standardSchema: report })
  figures(@Query({ schema: span }) { from, to }: z.output<typeof span>) {
    return this.#report.run({ from: Temporal.PlainDate.from(from), to: Temporal.PlainDate.from(to) });
  }
}
