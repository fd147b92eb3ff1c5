import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Permission } from '#identity';
import { z } from 'zod';
import { CheckOverdue } from '../check-overdue/check-overdue.ts';
import { ShowOverdue } from '../check-overdue/show-overdue.ts';
import { count, date, instant, pageNumber, paged, termUnit } from '../http-schemas.ts';
import { CountCases } from './count-cases.ts';

const span = z.object({ from: date, to: date });
const plain = ({ from, to }: z.output<typeof span>) => ({
  from: Temporal.PlainDate.from(from),
  to: Temporal.PlainDate.from(to),
});

const counts = {
  received: count,
  done: count,
  kept: count,
  closed: count,
  open: count,
  openLate: count,
  told: count,
};
const statisticsSchema = z
  .object({
    from: date,
    to: date,
    workingDays: count,
    averageDays: count,
    basis: z.enum(['reported', 'calendar']),
    groups: z.array(
      z.object({
        label: z.string(),
        total: z.object({ ...counts, perDay: count }),
        lines: z.array(z.object({ label: z.string(), ...counts, perDay: count })),
      }),
    ),
    total: z.object(counts),
    months: z.array(z.object({ month: z.string(), ...counts })),
  })
  .meta({ id: 'CaseStatistics' });

const check = {
  id: z.uuid(),
  checkedAt: instant,
  month: z.string().nullable(),
  open: count,
  warnings: count,
  reminders: count,
};
const checksSchema = z
  .object({ items: z.array(z.object({ ...check, by: z.string().nullable() })), ...paged })
  .meta({ id: 'OverdueChecks' });
const lettersSchema = z
  .object({
    check: z.object(check),
    from: z.object({ name: z.string(), phone: z.string(), address: z.string() }),
    letters: z.array(
      z.object({
        unit: z.object({ code: z.string(), label: z.string() }),
        notices: z.array(
          z.object({
            number: z.string(),
            kind: z.enum(['warning', 'reminder']),
            caseKind: z.string(),
            handler: z.string().nullable(),
            receivedAt: instant,
            deadlineAt: instant,
            deadlineOn: date,
            termUnit,
            daysLate: count,
            isClosedSince: z.boolean(),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'OverdueLetters' });
const lateSchema = z
  .object({
    from: date,
    to: date,
    handlers: z.array(
      z.object({
        unit: z.string(),
        handler: z.string().nullable(),
        answeredLate: count,
        stillOpen: count,
        closed: count,
      }),
    ),
  })
  .meta({ id: 'LateHandlers' });

@ApiTags('casework')
@Controller('casework')
export class CaseReportsController {
  readonly #countCases: CountCases;
  readonly #checkOverdue: CheckOverdue;
  readonly #showOverdue: ShowOverdue;

  constructor(countCases: CountCases, checkOverdue: CheckOverdue, showOverdue: ShowOverdue) {
    this.#countCases = countCases;
    this.#checkOverdue = checkOverdue;
    this.#showOverdue = showOverdue;
  }

  @Get('statistics')
  @Permission('casework.read-reports')
  @ApiOperation({ operationId: 'countCases', summary: 'Cases by kind, a day, and how many in time' })
  @ApiOkResponse({ standardSchema: statisticsSchema })
  statistics(@Query({ schema: span }) query: z.output<typeof span>) {
    return this.#countCases.run(plain(query));
  }

  @Get('overdue-checks')
  @Permission('casework.read-reports')
  @ApiOperation({ operationId: 'listOverdueChecks', summary: 'Checks of what is late, the newest first' })
  @ApiOkResponse({ standardSchema: checksSchema })
  checks(@Query({ schema: z.object({ page: pageNumber }) }) { page }: { page: number }) {
    return this.#showOverdue.list(page);
  }

  @Post('overdue-checks')
  @HttpCode(200)
  @Permission('casework.lead')
  @ApiOperation({ operationId: 'checkOverdue', summary: 'Checks now what is late or nearly so' })
  @ApiOkResponse({ standardSchema: z.object({ id: z.uuid(), warnings: count, reminders: count }) })
  check() {
    return this.#checkOverdue.run();
  }

  @Get('overdue-checks/:id')
  @Permission('casework.read-reports')
  @ApiOperation({ operationId: 'showOverdueLetters', summary: 'What each unit is told by a check' })
  @ApiOkResponse({ standardSchema: lettersSchema })
  letters(@Param('id', { schema: z.uuid() }) id: string) {
    return this.#showOverdue.letters(id);
  }

  @Get('late-handlers')
  @Permission('casework.audit')
  @ApiOperation({ operationId: 'listLateHandlers', summary: 'Who was late, for the auditor' })
  @ApiOkResponse({ standardSchema: lateSchema })
  lateHandlers(@Query({ schema: span }) query: z.output<typeof span>) {
    return this.#showOverdue.lateHandlers(plain(query));
  }
}
