import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { ListStages } from '#casework';
import { Permission } from '#identity';
import { stages } from '../case-plan.ts';
import { collectors, MovePassports, proofs } from './move-passports.ts';

const codes = ['received', ...stages.map(({ code }) => code)];
const query = z.object({
  stage: z.enum(codes).default('received'),
  number: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^([A-Z]{1,3}\d{2}-\d{1,8})?$/)
    .default(''),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});
const count = z.number().int();
const board = z
  .object({
    items: z.array(
      z.object({
        id: z.uuid(),
        number: z.string(),
        version: count,
        kind: z.string(),
        applicant: z.string().nullable(),
        light: z.enum(['late', 'near', 'ok', 'paused']).nullable(),
        receivedAt: z.iso.datetime({ offset: true }),
        deadlineOn: z.iso.date(),
        waitedDays: count.nullable(),
        lapsesOn: z.iso.date().nullable(),
      }),
    ),
    page: count,
    pages: count,
    total: count,
    counts: z.array(z.object({ stage: z.string(), count })),
  })
  .meta({ id: 'PassportBoard' });
const ids = z.array(z.uuid()).min(1).max(100);
const advance = z.object({ ids, to: z.enum(stages.map(({ code }) => code)) });
const moved = z.object({ moved: count, stage: z.string().nullable() }).meta({ id: 'MovedPassports' });
const handOver = z.object({ collector: z.enum(collectors), proof: z.enum(proofs) });
const collected = z
  .object({ id: z.uuid(), number: z.string(), stage: z.string().nullable(), version: count })
  .meta({ id: 'CollectedPassport' });

@ApiTags('passport')
@Controller('passport/cases')
export class PassportStagesController {
  readonly #list: ListStages;
  readonly #move: MovePassports;

  constructor(list: ListStages, move: MovePassports) {
    this.#list = list;
    this.#move = move;
  }

  @Get()
  @Permission('casework.read')
  @ApiOperation({ operationId: 'listPassportsByStage', summary: 'Passports at a stage' })
  @ApiOkResponse({ standardSchema: board })
  list(@Query({ schema: query }) filter: z.output<typeof query>) {
    return this.#list.run(filter);
  }

  @Post('advance')
  @HttpCode(200)
  @Permission('casework.work')
  @ApiOperation({ operationId: 'advancePassports', summary: 'Takes passports to their next stage' })
  @ApiOkResponse({ standardSchema: moved })
  advance(@Body({ schema: advance }) { ids: all, to }: z.output<typeof advance>) {
    return this.#move.advance(all, to);
  }

  @Post('step-back')
  @HttpCode(200)
  @Permission('casework.work')
  @ApiOperation({ operationId: 'stepPassportsBack', summary: 'Takes a slip back' })
  @ApiOkResponse({ standardSchema: moved })
  back(@Body({ schema: z.object({ ids }) }) { ids: all }: { ids: string[] }) {
    return this.#move.stepBack(all);
  }

  @Post(':id/collection')
  @HttpCode(200)
  @Permission('casework.work')
  @ApiOperation({ operationId: 'collectPassport', summary: 'Hands a passport over' })
  @ApiOkResponse({ standardSchema: collected })
  collect(
    @Param('id', { schema: z.uuid() }) id: string,
    @Body({ schema: handOver }) body: z.output<typeof handOver>,
  ) {
    return this.#move.collect(id, body);
  }
}
