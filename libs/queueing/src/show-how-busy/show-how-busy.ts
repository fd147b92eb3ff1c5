import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock, Database } from '#kernel';
import { dayOf, getBoard, type Board } from '../board/board.ts';
import { callingOrder } from '../call-next/waiting-line.ts';
import { EstimateWait } from '../estimate-wait/estimate-wait.ts';
import { floorRuleOn } from '../floor-rules/floor-rules.ts';
import { waitRangeView } from '../read-board/stage-counts.ts';
import { VisitPaths } from '../visit-paths.ts';
import { ClosedDays } from '../walk-ins/closed-days.ts';
import { CounterServices } from '../walk-ins/counter-services.ts';
import { isOpenAt, nextOpening, toldSpansOn } from '../walk-ins/number-hours.ts';
import { walkInRulesOn, type WalkInRule } from '../walk-ins/walk-in-rule.ts';
import { usualHours } from './usual-hours.ts';

const wording = z.object({ ko: z.string(), en: z.string(), zh: z.string(), vi: z.string() });

const busyService = z.object({
  code: z.string(),
  label: wording,
  hint: wording,
  /** The stage whose line it joins, and where that is. */
  stageLabel: z.string(),
  isOpen: z.boolean(),
  /** Today’s spans, `09:00`. */
  hours: z.array(z.object({ opens: z.string(), closes: z.string() })),
  opensAt: z.string().nullable(),
  waiting: z.number().int(),
  /** For who takes a number now; null while no counter that serves it is open. */
  estimate: waitRangeView.nullable(),
  /** Numbers still given out in this hour; null: as many as come. */
  left: z.number().int().nullable(),
  fromHome: z.object({
    isOffered: z.boolean(),
    leastWaiting: z.number().int(),
    graceMinutes: z.number().int(),
  }),
  usual: z.array(z.object({ hour: z.number().int(), people: z.number().int(), minutes: z.number().int() })),
});

export const busyAnswer = z
  .object({
    centre: z.object({ code: z.string(), name: z.string() }),
    asOf: z.iso.datetime({ offset: true }),
    isClosedToday: z.boolean(),
    services: z.array(busyService),
  })
  .meta({ id: 'HowBusy' });

type HowBusy = z.output<typeof busyAnswer>;

/** A look at the tables serves everybody who asks within so many seconds. */
const KEPT_SECONDS = 5;
const USUAL_KEPT_MINUTES = 30;

/** How busy a centre is now, by service, and how it usually is on this weekday; nobody is named. */
@Injectable()
export class ShowHowBusy {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #paths: VisitPaths;
  readonly #services: CounterServices;
  readonly #closedDays: ClosedDays;
  readonly #estimateWait: EstimateWait;
  readonly #kept = new Map<string, { until: Temporal.Instant; answer: Promise<HowBusy> }>();
  readonly #usual = new Map<string, { until: Temporal.Instant; hours: ReturnType<typeof usualHours> }>();

  constructor(
    database: Database,
    clock: Clock,
    paths: VisitPaths,
    services: CounterServices,
    closedDays: ClosedDays,
    estimateWait: EstimateWait,
  ) {
    this.#database = database;
    this.#clock = clock;
    this.#paths = paths;
    this.#services = services;
    this.#closedDays = closedDays;
    this.#estimateWait = estimateWait;
  }

  /** @throws `queueing.centre-not-found`. */
  async run({ centreCode }: { centreCode: string }): Promise<HowBusy> {
    const now = this.#clock.now();
    const kept = this.#kept.get(centreCode);
    if (kept && Temporal.Instant.compare(now, kept.until) < 0) return kept.answer;
    const board = await getBoard(this.#database.sql, centreCode);
    const answer = this.#look(board, now);
    this.#kept.set(centreCode, { until: now.add({ seconds: KEPT_SECONDS }), answer });
    answer.catch(() => this.#kept.delete(centreCode));
    return answer;
  }

  async #look(board: Board, now: Temporal.Instant): Promise<HowBusy> {
    const { centreCode, zone } = board;
    const local = now.toZonedDateTimeISO(zone);
    const isClosedToday = await this.#closedDays.isClosed(centreCode, local.toPlainDate());
    const rules = await walkInRulesOn(this.#database.sql, centreCode, local.toPlainDate());
    const usual = await this.#usualHours(board, now);
    const services: HowBusy['services'] = [];
    for (const service of this.#services.all()) {
      const rule = rules.find(({ serviceCode }) => serviceCode === service.code);
      if (!rule) continue;
      const { ahead, left } = await this.#line(board, now, rule);
      const stage = this.#paths.pathFor(service.code).stages[0]!;
      const forecast = await this.#estimateWait.run(centreCode);
      services.push({
        ...service,
        stageLabel: stage.label,
        isOpen: !isClosedToday && isOpenAt(rule.hours, local),
        hours: isClosedToday ? [] : toldSpansOn(rule.hours, local.toPlainDate()),
        opensAt: isClosedToday ? null : nextOpening(rule.hours, local),
        waiting: ahead.filter((code) => code === service.code).length,
        estimate: forecast(stage.code, ahead.length, { serviceCode: service.code, ahead }),
        left,
        fromHome: {
          isOffered: rule.isFromHome,
          leastWaiting: rule.homeLeastWaiting,
          graceMinutes: rule.homeGraceMinutes,
        },
        usual: usual
          .filter((hour) => hour.service === service.code)
          .map(({ hour, people, minutes }) => ({ hour, people, minutes })),
      });
    }
    const centre = { code: centreCode, name: board.centreName };
    return { centre, asOf: now.toString(), isClosedToday, services };
  }

  /** Services of everybody in the line that a new number would join, and how many numbers are left. */
  async #line({ centreCode, zone }: Board, now: Temporal.Instant, rule: WalkInRule) {
    const { sql } = this.#database;
    const on = dayOf(now, zone);
    const stage = this.#paths.pathFor(rule.serviceCode).stages[0]!.code;
    const line = { centreCode, stage, on, heldServices: [], counterId: null, now };
    const order = await callingOrder(sql, line, await floorRuleOn(sql, centreCode, on));
    const hour = now
      .toZonedDateTimeISO(zone)
      .round({ smallestUnit: 'hour', roundingMode: 'floor' })
      .toInstant();
    const [given] = await sql<{ today: number; this_hour: number }>`
      select count(*)::int as today, (count(*) filter (where arrived_at >= ${hour}::timestamptz))::int as this_hour
      from queueing.ticket
      where centre_code = ${centreCode} and issued_on = ${on} and service_code = ${rule.serviceCode}
        and appointment_at is null`;
    const limits = [
      rule.mostPerDay === null ? Infinity : rule.mostPerDay - given!.today,
      rule.mostPerHour === null ? Infinity : rule.mostPerHour - given!.this_hour,
    ];
    const left = Math.max(0, Math.min(...limits));
    return {
      ahead: order.map(({ service_code }) => service_code),
      left: Number.isFinite(left) ? left : null,
    };
  }

  #usualHours({ centreCode, zone }: Board, now: Temporal.Instant): ReturnType<typeof usualHours> {
    const today = dayOf(now, zone);
    const key = `${centreCode} ${today.toString()}`;
    const kept = this.#usual.get(key);
    if (kept && Temporal.Instant.compare(now, kept.until) < 0) return kept.hours;
    const hours = usualHours(this.#database.sql, centreCode, zone, today);
    this.#usual.set(key, { until: now.add({ minutes: USUAL_KEPT_MINUTES }), hours });
    hours.catch(() => this.#usual.delete(key));
    return hours;
  }
}
