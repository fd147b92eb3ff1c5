import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Permission } from '#identity';
import { z } from 'zod';
import { caseResult, code, remark, takenStepSchema } from '../http-schemas.ts';
import { ExtendCase } from './extend-case.ts';
import { WorkOnCase } from './work-on-case.ts';

const id = z.uuid();
const assignBody = z.object({ unit: code, handlerId: z.uuid().nullable(), note: remark.optional() });
const extendBody = z.object({
  length: z.number().int().min(1).max(366),
  reason: remark,
  applicantAgreed: z.boolean().default(false),
});
const noteBody = z.object({ note: remark });
const maybeNoteBody = z.object({ note: remark.nullable().default(null) });
const finishBody = z.object({ result: caseResult, note: remark.nullable().default(null) });

@ApiTags('casework')
@Controller('casework/cases/:id')
@Permission('casework.work')
export class CaseStepsController {
  readonly #work: WorkOnCase;
  readonly #extend: ExtendCase;

  constructor(work: WorkOnCase, extend: ExtendCase) {
    this.#work = work;
    this.#extend = extend;
  }

  @Post('assignment')
  @HttpCode(200)
  @ApiOperation({ operationId: 'assignCase', summary: 'Hands a case to a unit or one of its people' })
  @ApiOkResponse({ standardSchema: takenStepSchema })
  assign(
    @Param('id', { schema: id }) of: string,
    @Body({ schema: assignBody }) body: z.output<typeof assignBody>,
  ) {
    return this.#work.assign(of, body);
  }

  @Post('start')
  @HttpCode(200)
  @ApiOperation({ operationId: 'startCase', summary: 'Begins the work on a case' })
  @ApiOkResponse({ standardSchema: takenStepSchema })
  start(@Param('id', { schema: id }) of: string) {
    return this.#work.start(of);
  }

  @Post('extension')
  @HttpCode(200)
  @ApiOperation({ operationId: 'extendCase', summary: 'Gives a case more time' })
  @ApiOkResponse({ standardSchema: takenStepSchema })
  extend(
    @Param('id', { schema: id }) of: string,
    @Body({ schema: extendBody }) body: z.output<typeof extendBody>,
  ) {
    return this.#extend.run(of, body);
  }

  @Post('supplement-request')
  @HttpCode(200)
  @ApiOperation({ operationId: 'askSupplement', summary: 'Asks the applicant for what is missing' })
  @ApiOkResponse({ standardSchema: takenStepSchema })
  askSupplement(
    @Param('id', { schema: id }) of: string,
    @Body({ schema: noteBody }) body: z.output<typeof noteBody>,
  ) {
    return this.#work.askSupplement(of, body.note);
  }

  @Post('supplement')
  @HttpCode(200)
  @ApiOperation({ operationId: 'supplementCase', summary: 'What was missing is there' })
  @ApiOkResponse({ standardSchema: takenStepSchema })
  supplement(
    @Param('id', { schema: id }) of: string,
    @Body({ schema: maybeNoteBody }) body: z.output<typeof maybeNoteBody>,
  ) {
    return this.#work.supplement(of, body.note);
  }

  @Post('completion')
  @HttpCode(200)
  @ApiOperation({ operationId: 'finishCase', summary: 'Answers a case' })
  @ApiOkResponse({ standardSchema: takenStepSchema })
  finish(
    @Param('id', { schema: id }) of: string,
    @Body({ schema: finishBody }) body: z.output<typeof finishBody>,
  ) {
    return this.#work.finish(of, body);
  }

  @Post('return')
  @HttpCode(200)
  @ApiOperation({ operationId: 'returnCase', summary: 'Sends a case back for good' })
  @ApiOkResponse({ standardSchema: takenStepSchema })
  sendBack(
    @Param('id', { schema: id }) of: string,
    @Body({ schema: noteBody }) body: z.output<typeof noteBody>,
  ) {
    return this.#work.sendBack(of, body.note);
  }

  @Post('withdrawal')
  @HttpCode(200)
  @ApiOperation({ operationId: 'withdrawCase', summary: 'The applicant takes a case back' })
  @ApiOkResponse({ standardSchema: takenStepSchema })
  withdraw(
    @Param('id', { schema: id }) of: string,
    @Body({ schema: noteBody }) body: z.output<typeof noteBody>,
  ) {
    return this.#work.withdraw(of, body.note);
  }

  @Post('notes')
  @HttpCode(200)
  @ApiOperation({ operationId: 'noteOnCase', summary: 'Keeps a remark in the history of a case' })
  @ApiOkResponse({ standardSchema: takenStepSchema })
  note(@Param('id', { schema: id }) of: string, @Body({ schema: noteBody }) body: z.output<typeof noteBody>) {
    return this.#work.note(of, body.note);
  }
}
