import { Injectable } from '@nestjs/common';
import { Clock, Database } from '#kernel';
import type { PolicyName } from '../centre/policy.ts';
import { publicHolidaysOf } from '../centre/public-holidays.ts';
import { Bookables } from '../registry.ts';
import { centreInScope } from './centre-in-scope.ts';

/** Dated rows as they stand; of equal weekday or name the latest that is not in the future holds. */
export interface CalendarRules {
  today: string;
  weeklyHours: {
    weekday: number;
    effectiveFrom: string;
    isOpen: boolean;
    opens: string;
    closes: string;
    breakFrom: string | null;
    breakUntil: string | null;
    capacity: number;
    slotMinutes: number;
    staffCount: number;
    seatsPerStaff: number;
  }[];
  seatShares: { effectiveFrom: string; step: number; channel: 'online' | 'staff'; parts: number }[];
  policies: { name: PolicyName; effectiveFrom: string; value: number }[];
  intervalRules: { serviceCode: string; label: string; effectiveFrom: string; minDays: number }[];
  /** Most appointments that one of the centre's offers has. */
  steps: number;
}

export interface SpecialDates {
  year: number;
  closedDays: { date: string; kind: 'public-holiday' | 'closure'; reason: string }[];
  specialDays: { date: string; reason: string; opens: string; closes: string; capacity: number }[];
  /** Public holidays that are announced for the year and not entered yet. */
  missing: { date: string; reason: string }[];
  /** False for years of which nothing is announced: they are entered by hand. */
  isAnnounced: boolean;
}

/** The rules of a centre's calendar, for who may change them. */
@Injectable()
export class ShowCalendarRules {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #bookables: Bookables;

  constructor(database: Database, clock: Clock, bookables: Bookables) {
    this.#database = database;
    this.#clock = clock;
    this.#bookables = bookables;
  }

  async run(centreCode: string): Promise<CalendarRules> {
    const { sql } = this.#database;
    const centre = await centreInScope(sql, centreCode);
    const offers = this.#bookables.offersOf(centre.department);
    const services = new Map(
      offers.flatMap((offer) =>
        offer.services.map((service) => [service.code, `${offer.label} ${service.label}`] as const),
      ),
    );
    const weeklyHours = await sql<CalendarRules['weeklyHours'][number]>`
      select weekday, effective_from::text as "effectiveFrom", is_open as "isOpen", to_char(opens, 'HH24:MI') as opens,
             to_char(closes, 'HH24:MI') as closes, to_char(break_from, 'HH24:MI') as "breakFrom",
             to_char(break_until, 'HH24:MI') as "breakUntil", capacity, slot_minutes as "slotMinutes",
             staff_count as "staffCount", seats_per_staff as "seatsPerStaff"
      from scheduling.opening_hours where centre_id = ${centre.id} order by effective_from, weekday`;
    const seatShares = await sql<CalendarRules['seatShares'][number]>`
      select effective_from::text as "effectiveFrom", step, channel, parts from scheduling.seat_share
      where centre_id = ${centre.id} order by effective_from, step, channel`;
    const policies = await sql<CalendarRules['policies'][number]>`
      select name, effective_from::text as "effectiveFrom", value from scheduling.policy
      where centre_id = ${centre.id} order by name, effective_from`;
    const intervals = await sql<{
      serviceCode: string;
      effectiveFrom: string;
      minDays: number;
      label: string;
    }>`
      select service_code as "serviceCode", effective_from::text as "effectiveFrom", min_days as "minDays", label
      from scheduling.interval_rule where service_code = any(${[...services.keys()]}::text[]) order by service_code, effective_from`;
    return {
      today: this.#clock.today(centre.zone).toString(),
      weeklyHours,
      seatShares,
      policies,
      intervalRules: intervals.map((rule) => ({
        ...rule,
        label: services.get(rule.serviceCode) ?? rule.label,
      })),
      steps: Math.max(1, ...offers.map((offer) => offer.services.length)),
    };
  }

  async dates(centreCode: string, year: number): Promise<SpecialDates> {
    const { sql } = this.#database;
    const centre = await centreInScope(sql, centreCode);
    const [first, last] = [`${year}-01-01`, `${year}-12-31`];
    const closedDays = await sql<SpecialDates['closedDays'][number]>`
      select on_date::text as date, kind, reason from scheduling.closed_day
      where centre_id = ${centre.id} and on_date between ${first}::date and ${last}::date order by on_date`;
    const specialDays = await sql<SpecialDates['specialDays'][number]>`
      select on_date::text as date, reason, to_char(opens, 'HH24:MI') as opens, to_char(closes, 'HH24:MI') as closes, capacity
      from scheduling.special_day where centre_id = ${centre.id} and on_date between ${first}::date and ${last}::date
      order by on_date`;
    const announced = await publicHolidaysOf(year);
    const known = new Set(closedDays.map((day) => day.date));
    return {
      year,
      closedDays,
      specialDays,
      missing: announced.filter((day) => !known.has(day.date)).map(({ date, reason }) => ({ date, reason })),
      isAnnounced: announced.length > 0,
    };
  }
}
