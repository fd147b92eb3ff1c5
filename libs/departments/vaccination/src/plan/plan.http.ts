import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Permission } from '#identity';
import { z } from 'zod';
import { ChangePlan } from './change-plan.ts';
import { scenarioOf, scenarioQuery } from './scenario-query.ts';
import { ShowPlan } from './show-plan.ts';

const date = z.iso.date();
const count = z.number().int();
const steps = z.object({ first: count, second: count });
const planRow = z.object({ effectiveFrom: date, monthly: count, label: z.string() });

const outlook = z.object({
  closing: date,
  capacity: count,
  gap: count.nullable(),
  reachable: count,
  reachableGap: count.nullable(),
  daysBeyondStaff: count,
  lastFirstDays: z.array(
    z.object({ offer: z.string(), firstOn: date, followUpOn: date, minDays: count, label: z.string() }),
  ),
});

const boardSchema = z
  .object({
    today: date,
    from: date,
    goal: count.nullable(),
    plan: z.array(planRow),
    counts: z.array(steps.extend({ from: date, to: date })),
    months: z.array(
      z.object({
        month: z.string(),
        plan: count,
        capacity: count,
        scenario: count.nullable(),
        openWeekdays: count,
        openSaturdays: count,
        closed: z.array(z.object({ date, reason: z.string(), lost: count })),
        booked: steps,
        done: steps,
      }),
    ),
    totals: z.object({ plan: count, booked: count, done: count }),
    calendar: outlook,
    scenario: outlook.nullable(),
    seconds: z.object({ owed: count, placed: count, withoutPlace: count }),
  })
  .meta({ id: 'VaccinationPlanBoard' });

const planSchema = z.object({ plan: z.array(planRow) }).meta({ id: 'VaccinationPlan' });

const boardQuery = scenarioQuery.extend({
  centre: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/)
    .default(''),
});

const planBody = z.object({
  month: z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/),
  monthly: z.number().int().min(0).max(1_000_000),
  label: z.string().trim().min(1).max(100),
});

@ApiTags('vaccination')
@Controller('vaccination/plan')
export class PlanController {
  readonly #showPlan: ShowPlan;
  readonly #changePlan: ChangePlan;

  constructor(showPlan: ShowPlan, changePlan: ChangePlan) {
    this.#showPlan = showPlan;
    this.#changePlan = changePlan;
  }

  @Get()
  @Permission('scheduling.read-plan')
  @ApiOperation({
    operationId: 'showVaccinationPlan',
    summary: 'Plan, capacity, booked and done per month, with a scenario',
  })
  @ApiOkResponse({ standardSchema: boardSchema })
  show(@Query({ schema: boardQuery }) query: z.output<typeof boardQuery>) {
    return this.#showPlan.run({ centreCode: query.centre, scenario: scenarioOf(query) });
  }

  @Post('months')
  @HttpCode(200)
  @Permission('scheduling.change-plan')
  @ApiOperation({ operationId: 'changeVaccinationPlan', summary: 'Sets the plan from a month on' })
  @ApiOkResponse({ standardSchema: planSchema })
  change(@Body({ schema: planBody }) body: z.output<typeof planBody>) {
    return this.#changePlan.run({
      effectiveFrom: `${body.month}-01`,
      monthly: body.monthly,
      label: body.label,
    });
  }
}
