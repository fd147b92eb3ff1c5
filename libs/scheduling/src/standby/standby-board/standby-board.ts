import { Injectable } from '@nestjs/common';
import { StaffDirectory } from '#identity';
import { Clock, Database } from '#kernel';
import { inZone } from '../../availability/in-zone.ts';
import { findCentre } from '../../centre/centre.ts';
import { Bookables } from '../../registry.ts';
import { standbyPolicies } from '../rules/dated-rules.ts';
import { acceptanceRate, peopleNeeded } from '../rules/standby-rules.ts';
import { standbyRulesFrom, widerRules } from '../rules/wider-rules.ts';
import { todayAt } from '../today.ts';

// As many settled offers as say something about how people answer these weeks.
const MEASURED_OFFERS = 50;
const ANNOUNCEMENTS = 50;

interface Places {
  announced: number;
  late: number;
  open: number;
  offered: number;
  accepted: number;
}

/** Today's places, the line and how many say yes, as whoever runs it needs them. */
@Injectable()
export class StandbyBoard {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #bookables: Bookables;
  readonly #staff: StaffDirectory;

  constructor(database: Database, clock: Clock, bookables: Bookables, staff: StaffDirectory) {
    this.#database = database;
    this.#clock = clock;
    this.#bookables = bookables;
    this.#staff = staff;
  }

  async run(centreCode: string) {
    const { sql } = this.#database;
    const centre = await findCentre(sql, centreCode);
    const now = this.#clock.now();
    const today = await todayAt(sql, centre, now);
    const on = Temporal.PlainDate.from(today.date);
    const policies = await standbyPolicies(sql, centre.id, on);
    const wider = await widerRules(sql, centre.id, today.date);
    const rules = await standbyRulesFrom(sql, centre.id, today.date);
    const [day] = await sql<{ stopped_at: string | null }>`
      select stopped_at from scheduling.standby_day where centre_id = ${centre.id} and on_date = ${today.date}::date`;
    const [settled] = await sql<{ offers: number; accepted: number }>`
      select count(*)::int as offers, (count(*) filter (where state in ('accepted', 'given-back')))::int as accepted
      from (select state from scheduling.standby_offer where centre_id = ${centre.id} and state <> 'offered'
            order by settled_at desc limit ${MEASURED_OFFERS}) as last`;
    const rate = acceptanceRate(settled!);
    const places = await this.#places(centre.id, today.date, now);
    const waiting = await sql<{ offer_code: string; count: number }>`
      select offer_code, count(*)::int as count from scheduling.standby_entry
      where centre_id = ${centre.id} and on_date = ${today.date}::date and state = 'waiting' group by offer_code`;
    const last = today.slots.at(-1)?.startsAt;
    return {
      date: today.date,
      now: inZone(now, centre.zone),
      lastAt: last && Temporal.Instant.compare(last, now) > 0 ? inZone(last, centre.zone) : null,
      stoppedAt: day?.stopped_at ? inZone(day.stopped_at, centre.zone) : null,
      policies: { ...policies, lateReleaseMinutes: policies.lateReleaseMinutes ?? null },
      acceptance: { rate, ...settled! },
      offers: this.#bookables.offersOf(centre.department).map(({ code, label }) => {
        const own = places.get(code) ?? noPlaces;
        const range = wider.get(code);
        return {
          code,
          label,
          places: own,
          waiting: waiting.find((row) => row.offer_code === code)?.count ?? 0,
          needed: peopleNeeded(own.open, rate),
          bornFrom: range?.bornFrom ?? null,
          bornTo: range?.bornTo ?? null,
          isWider: range !== undefined,
        };
      }),
      rules: rules.map(({ offerCode, ...rule }) => ({
        ...rule,
        offer: {
          code: offerCode,
          label: this.#bookables.findOffer(centre.department, offerCode)?.label ?? offerCode,
        },
      })),
      announcements: await this.#announcements(centre, today.date),
    };
  }

  async #places(centreId: string, date: string, now: Temporal.Instant): Promise<Map<string, Places>> {
    const rows = await this.#database.sql<Places & { offer_code: string }>`
      select p.offer_code,
             (count(*) filter (where p.announcement_id is not null and p.withdrawn_at is null))::int as announced,
             (count(*) filter (where p.late_booking_id is not null and p.withdrawn_at is null))::int as late,
             (count(*) filter (where o.state is null and p.withdrawn_at is null and p.until_at > ${now}::timestamptz))::int as open,
             (count(*) filter (where o.state = 'offered'))::int as offered,
             (count(*) filter (where o.state = 'accepted'))::int as accepted
      from scheduling.standby_place p
      left join scheduling.standby_offer o on o.place_id = p.id and o.state in ('offered', 'accepted')
      where p.centre_id = ${centreId} and p.on_date = ${date}::date group by p.offer_code`;
    return new Map(rows.map(({ offer_code: code, ...own }) => [code, own]));
  }

  async #announcements(centre: { id: string; department: string; zone: string }, date: string) {
    const rows = await this.#database.sql<{
      id: string;
      offer_code: string;
      places: number;
      until_at: string;
      announced_at: string;
      announced_by_staff_id: string | null;
    }>`
      select id, offer_code, places, until_at, announced_at, announced_by_staff_id from scheduling.standby_announcement
      where centre_id = ${centre.id} and on_date = ${date}::date order by announced_at desc limit ${ANNOUNCEMENTS}`;
    const staff = await this.#staff.describe(rows.flatMap((row) => row.announced_by_staff_id ?? []));
    return rows.map((row) => ({
      id: row.id,
      offer: {
        code: row.offer_code,
        label: this.#bookables.findOffer(centre.department, row.offer_code)?.label ?? row.offer_code,
      },
      places: row.places,
      untilAt: inZone(row.until_at, centre.zone),
      announcedAt: inZone(row.announced_at, centre.zone),
      by: staff.get(row.announced_by_staff_id ?? '')?.displayName ?? null,
    }));
  }
}

const noPlaces: Places = { announced: 0, late: 0, open: 0, offered: 0, accepted: 0 };
