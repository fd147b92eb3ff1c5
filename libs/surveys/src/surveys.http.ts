import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Permission } from '#identity';
import { Clock, Database } from '#kernel';
import { DecideSurveyRule } from './decide-rule/decide-survey-rule.ts';
import { ownSurvey, ownSurveys } from './own-survey.ts';
import { ReadSurveyReport } from './report/read-survey-report.ts';
import { rulesOf } from './rules.ts';
import { Surveys } from './survey.ts';

const ZONE = 'Asia/Seoul';

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const rule = z.object({
  effectiveFrom: z.iso.date(),
  isOn: z.boolean(),
  callAfterMinutes: z.number().int().min(1).max(1_440),
  callsMost: z.number().int().min(1).max(5),
  callAgainMinutes: z.number().int().min(5).max(1_440),
  asksFrom: time,
  asksUntil: time,
  notAgainDays: z.number().int().min(0).max(366),
});
const ruleBody = z.object({ rule, reason: z.string().trim().min(1).max(200) });
const monthQuery = z.object({ month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/) });

const question = z.object({ code: z.string(), label: z.string() });
const listSchema = z
  .object({
    today: z.iso.date(),
    surveys: z.array(z.object({ code: z.string(), label: z.string(), questions: z.array(question) })),
  })
  .meta({ id: 'OwnSurveys' });
const percents = z.record(z.string(), z.number());
const reportSchema = z
  .object({
    survey: z.object({ code: z.string(), label: z.string() }),
    month: z.string(),
    invited: z.number().int(),
    notAsked: z.object({ lately: z.number().int(), refused: z.number().int() }),
    states: z.object({
      waiting: z.number().int(),
      answered: z.number().int(),
      brokenOff: z.number().int(),
      noAnswer: z.number().int(),
      refused: z.number().int(),
      unreachable: z.number().int(),
    }),
    questions: z.array(
      question.extend({
        percent: z.number().nullable(),
        answers: z.number().int(),
        distribution: z.array(z.number().int()),
        baseline: z.object({ year: z.number().int(), percent: z.number() }).nullable(),
      }),
    ),
    units: z.array(
      z.object({
        unit: z.string(),
        label: z.string(),
        answers: z.number().int(),
        percents: percents.nullable(),
      }),
    ),
    months: z.array(
      z.object({
        month: z.string(),
        answers: z.number().int(),
        percents: z.record(z.string(), z.number().nullable()),
      }),
    ),
  })
  .meta({ id: 'SurveyReport' });
const rulesSchema = z
  .object({ rules: z.array(rule.extend({ id: z.uuid(), reason: z.string(), decidedAt: z.string() })) })
  .meta({ id: 'SurveyRules' });

@ApiTags('surveys')
@Controller('surveys')
export class SurveysController {
  readonly #surveys: Surveys;
  readonly #report: ReadSurveyReport;
  readonly #decide: DecideSurveyRule;
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(
    surveys: Surveys,
    report: ReadSurveyReport,
    decide: DecideSurveyRule,
    database: Database,
    clock: Clock,
  ) {
    this.#surveys = surveys;
    this.#report = report;
    this.#decide = decide;
    this.#database = database;
    this.#clock = clock;
  }

  @Get()
  @Permission('surveys.read-reports')
  @ApiOperation({ operationId: 'listSurveys', summary: 'What my department asks people' })
  @ApiOkResponse({ standardSchema: listSchema })
  list() {
    return {
      today: this.#clock.today(ZONE).toString(),
      surveys: ownSurveys(this.#surveys).map(({ code, label, questions }) => ({
        code,
        label,
        questions: questions.map((one) => ({ code: one.code, label: one.label })),
      })),
    };
  }

  @Get(':code/report')
  @Permission('surveys.read-reports')
  @ApiOperation({ operationId: 'readSurveyReport', summary: 'What people answered in a month' })
  @ApiOkResponse({ standardSchema: reportSchema })
  report(
    @Param('code') survey: string,
    @Query({ schema: monthQuery }) { month }: z.output<typeof monthQuery>,
  ) {
    return this.#report.run({ survey, month });
  }

  @Get(':code/rules')
  @Permission('surveys.read-reports')
  @ApiOperation({ operationId: 'listSurveyRules', summary: 'How people are asked: later, now and before' })
  @ApiOkResponse({ standardSchema: rulesSchema })
  async rules(@Param('code') code: string) {
    return { rules: await rulesOf(this.#database.sql, ownSurvey(this.#surveys, code).code) };
  }

  @Post(':code/rules')
  @HttpCode(200)
  @Permission('surveys.decide-rules')
  @ApiOperation({ operationId: 'decideSurveyRule', summary: 'Decide how people are asked from a day on' })
  @ApiOkResponse({ standardSchema: z.object({ id: z.uuid() }) })
  decide(@Param('code') survey: string, @Body({ schema: ruleBody }) body: z.output<typeof ruleBody>) {
    return this.#decide.run({ survey, ...body });
  }
}
