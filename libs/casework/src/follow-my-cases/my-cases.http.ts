import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ForResident, Public } from '#identity';
import { Clock } from '#kernel';
import { z } from 'zod';
import { caseResult, caseState, count, date, guideSchema, instant, termUnit } from '../http-schemas.ts';
import { FollowMyCases } from './follow-my-cases.ts';

const number = z.string().regex(/^[A-Za-z]{1,3}\d{2}-\d{1,8}$/);

const office = z.object({ name: z.string(), address: z.string(), phone: z.string() });

const labels = z.object({ ko: z.string(), en: z.string(), zh: z.string(), vi: z.string() });

const line = {
  office,
  number: z.string(),
  kind: z.string(),
  subject: z.string(),
  state: caseState,
  result: caseResult.nullable(),
  isClosed: z.boolean(),
  receivedAt: instant,
  deadlineAt: instant,
  deadlineOn: date,
  termUnit,
  closedAt: instant.nullable(),
};

const myCasesSchema = z.object({ cases: z.array(z.object(line)) }).meta({ id: 'MyCases' });

const myCaseSchema = z
  .object({
    ...line,
    unit: z.object({ label: z.string(), phone: z.string() }),
    guide: guideSchema.nullable(),
    mayWithdraw: z.boolean(),
    /** Named milestones in their order; empty for kinds without them. */
    stages: z.array(
      z.object({ code: z.string(), label: labels, isReached: z.boolean(), at: instant.nullable() }),
    ),
    steps: z.array(
      z.object({
        kind: z.enum([
          'receive',
          'start',
          'extend',
          'ask-supplement',
          'supplement',
          'finish',
          'return',
          'withdraw',
          'advance',
        ]),
        stage: labels.nullable(),
        at: instant,
        note: z.string().nullable(),
        deadlineAt: instant.nullable(),
      }),
    ),
  })
  .meta({ id: 'MyCase' });

const kindsSchema = z
  .object({
    departments: z.array(
      z.object({
        department: z.string(),
        offices: z.array(office),
        kinds: z.array(
          z.object({
            code: z.string(),
            label: z.string(),
            group: z.string(),
            unit: z.string(),
            termUnit,
            term: count,
            feeWon: count,
            documents: z.array(z.string()),
            basis: z.string(),
            guide: guideSchema.nullable(),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'CaseKinds' });

@ApiTags('casework')
@Controller('casework')
export class MyCasesController {
  readonly #cases: FollowMyCases;
  readonly #clock: Clock;

  constructor(cases: FollowMyCases, clock: Clock) {
    this.#cases = cases;
    this.#clock = clock;
  }

  @Get('kinds')
  @Public('how long what takes, what it costs and which papers it needs is printed on the office’s walls')
  @ApiOperation({ operationId: 'listCaseKinds', summary: 'What may be asked for, and what that needs' })
  @ApiOkResponse({ standardSchema: kindsSchema })
  kinds() {
    return this.#cases.kinds(this.#clock.now());
  }

  @Get('my-cases')
  @ForResident()
  @ApiOperation({ operationId: 'listMyCases', summary: 'What the signed-in resident asked for' })
  @ApiOkResponse({ standardSchema: myCasesSchema })
  list() {
    return this.#cases.list();
  }

  @Get('my-cases/:number')
  @ForResident()
  @ApiOperation({ operationId: 'showMyCase', summary: 'How far a case of the signed-in resident is' })
  @ApiOkResponse({ standardSchema: myCaseSchema })
  show(@Param('number', { schema: number }) given: string) {
    return this.#cases.show(given);
  }

  @Post('my-cases/:number/withdrawal')
  @HttpCode(200)
  @ForResident()
  @ApiOperation({ operationId: 'withdrawMyCase', summary: 'Takes one’s own case back' })
  @ApiOkResponse({ standardSchema: z.object({ number: z.string(), state: caseState }) })
  withdraw(@Param('number', { schema: number }) given: string) {
    return this.#cases.withdraw(given);
  }
}
