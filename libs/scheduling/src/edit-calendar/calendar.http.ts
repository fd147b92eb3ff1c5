import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Permission } from '#identity';
import { z } from 'zod';
import type { PolicyName } from '../centre/policy.ts';
import { hoursSchema } from '../change-proposal/change.ts';
import { centreCode, localDate } from '../http-schemas.ts';
import { ListCalendarDays } from './list-calendar-days.ts';
import { policyLimits, SetPolicy } from './set-policy.ts';
import { ShowCalendarRules } from './show-calendar-rules.ts';

const LONGEST_STRETCH_DAYS = 45;
const count = z.number().int();

const stretch = z.object({ from: localDate, to: localDate }).refine(({ from, to }) => {
  const days = Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;
  return days >= 0 && days <= LONGEST_STRETCH_DAYS;
}, `At most ${LONGEST_STRETCH_DAYS} days`);
const yearParam = z.coerce.number().int().min(2018).max(2100);
const policyBody = z.object({
  name: z.enum(Object.keys(policyLimits) as [PolicyName, ...PolicyName[]]),
  effectiveFrom: localDate,
  /** Null takes the row of that day away. */
  value: z.number().int().min(0).nullable(),
});

const daysSchema = z
  .object({
    today: localDate,
    days: z.array(
      z.object({
        date: localDate,
        isPublished: z.boolean(),
        isPast: z.boolean(),
        hours: hoursSchema.nullable(),
        note: z
          .object({ kind: z.enum(['special', 'closure', 'public-holiday']), reason: z.string() })
          .nullable(),
        seats: z.object({ total: count, online: count, staff: count, added: count }),
        booked: z.array(z.object({ step: count, count })),
        held: count,
        arrived: count,
        byHour: z.array(z.object({ hour: count, seats: count, taken: count })),
      }),
    ),
  })
  .meta({ id: 'CalendarDays' });

const rulesSchema = z
  .object({
    today: localDate,
    weeklyHours: z.array(
      hoursSchema.extend({ weekday: count, effectiveFrom: localDate, isOpen: z.boolean() }),
    ),
    seatShares: z.array(
      z.object({ effectiveFrom: localDate, step: count, channel: z.enum(['online', 'staff']), parts: count }),
    ),
    policies: z.array(z.object({ name: z.string(), effectiveFrom: localDate, value: count })),
    intervalRules: z.array(
      z.object({ serviceCode: z.string(), label: z.string(), effectiveFrom: localDate, minDays: count }),
    ),
    steps: count,
  })
  .meta({ id: 'CalendarRules' });

const datesSchema = z
  .object({
    year: count,
    closedDays: z.array(
      z.object({ date: localDate, kind: z.enum(['public-holiday', 'closure']), reason: z.string() }),
    ),
    specialDays: z.array(
      z.object({
        date: localDate,
        reason: z.string(),
        opens: z.string(),
        closes: z.string(),
        capacity: count,
      }),
    ),
    missing: z.array(z.object({ date: localDate, reason: z.string() })),
    isAnnounced: z.boolean(),
  })
  .meta({ id: 'SpecialDates' });

@ApiTags('calendar')
@Controller('scheduling/calendars/:centreCode')
export class CalendarController {
  readonly #days: ListCalendarDays;
  readonly #rules: ShowCalendarRules;
  readonly #setPolicy: SetPolicy;

  constructor(days: ListCalendarDays, rules: ShowCalendarRules, setPolicy: SetPolicy) {
    this.#days = days;
    this.#rules = rules;
    this.#setPolicy = setPolicy;
  }

  @Get('days')
  @Permission('scheduling.edit-calendar')
  @ApiOperation({ operationId: 'listCalendarDays', summary: 'Plan, seats and bookings of a stretch of days' })
  @ApiOkResponse({ standardSchema: daysSchema })
  days(
    @Param('centreCode', { schema: centreCode }) code: string,
    @Query({ schema: stretch }) { from, to }: z.output<typeof stretch>,
  ) {
    return this.#days.run(code, from, to);
  }

  @Get('rules')
  @Permission('scheduling.edit-calendar')
  @ApiOperation({
    operationId: 'showCalendarRules',
    summary: 'Weekly hours, shares, policies and intervals, dated',
  })
  @ApiOkResponse({ standardSchema: rulesSchema })
  rules(@Param('centreCode', { schema: centreCode }) code: string) {
    return this.#rules.run(code);
  }

  @Get('special-dates/:year')
  @Permission('scheduling.edit-calendar')
  @ApiOperation({ operationId: 'showSpecialDates', summary: 'Holidays, closures and special days of a year' })
  @ApiOkResponse({ standardSchema: datesSchema })
  dates(
    @Param('centreCode', { schema: centreCode }) code: string,
    @Param('year', { schema: yearParam }) year: number,
  ) {
    return this.#rules.dates(code, year);
  }

  @Post('policies')
  @HttpCode(200)
  @Permission('scheduling.edit-calendar')
  @ApiOperation({ operationId: 'setPolicy', summary: 'A number that holds from a day on' })
  @ApiOkResponse({ standardSchema: rulesSchema })
  async setPolicy(
    @Param('centreCode', { schema: centreCode }) code: string,
    @Body({ schema: policyBody }) body: z.output<typeof policyBody>,
  ) {
    await this.#setPolicy.run({ centreCode: code, ...body });
    return this.#rules.run(code);
  }
}
