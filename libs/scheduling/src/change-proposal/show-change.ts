import { Injectable } from '@nestjs/common';
import { PeopleDirectory, StaffDirectory } from '#identity';
import { Clock, Database, DomainError, UnitOfWork } from '#kernel';
import { inZone } from '../availability/in-zone.ts';
import { centreInScope } from '../edit-calendar/centre-in-scope.ts';
import {
  changeViewOf,
  type ChangedDayView,
  type ChangeRow,
  type ChangeView,
  type ItemFilter,
} from './change-view.ts';
import type { Lane } from './day-outcome.ts';
import type { RuleSet } from './rule-rows.ts';

const PAGE = 50;

/** Reads proposals, what they do to each day and to whom; names and phones masked, every look noted. */
@Injectable()
export class ShowChange {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #unitOfWork: UnitOfWork;
  readonly #people: PeopleDirectory;
  readonly #staff: StaffDirectory;

  constructor(
    database: Database,
    clock: Clock,
    unitOfWork: UnitOfWork,
    people: PeopleDirectory,
    staff: StaffDirectory,
  ) {
    this.#database = database;
    this.#clock = clock;
    this.#unitOfWork = unitOfWork;
    this.#people = people;
    this.#staff = staff;
  }

  async run(id: string): Promise<ChangeView> {
    const [view] = await this.#views(await this.#rows({ id, centreId: null, page: 0 }));
    if (!view) throw new DomainError('scheduling.proposal-not-found', 'not-found', { id });
    await centreInScope(this.#database.sql, view.centre.code);
    return view;
  }

  /** Those that were carried out or are still thought about, the newest first. */
  async history(centreCode: string, page: number): Promise<{ changes: ChangeView[]; hasMore: boolean }> {
    const centre = await centreInScope(this.#database.sql, centreCode);
    const rows = await this.#rows({ id: null, centreId: centre.id, page });
    return { changes: await this.#views(rows.slice(0, PAGE)), hasMore: rows.length > PAGE };
  }

  async days(id: string): Promise<ChangedDayView[]> {
    await this.run(id);
    return this.#database.sql<ChangedDayView>`
      select on_date::text as date, is_published as "isPublished", seats_before as "seatsBefore", seats_after as "seatsAfter",
             kept, moved, orphaned, let_go as "letGo", before, after
      from scheduling.change_day where proposal_id = ${id} order by on_date`;
  }

  async lanes(id: string, date: string): Promise<Lane[]> {
    const { centre } = await this.run(id);
    const [day] = await this.#database.sql<{ lanes: Lane[]; zone: string }>`
      select d.lanes, c.zone from scheduling.change_day d
      join scheduling.change_proposal p on p.id = d.proposal_id join scheduling.centre c on c.id = p.centre_id
      where d.proposal_id = ${id} and d.on_date = ${date}::date`;
    if (!day)
      throw new DomainError('scheduling.day-not-in-proposal', 'not-found', { centre: centre.code, date });
    return day.lanes.map((lane) => ({ ...lane, startsAt: inZone(lane.startsAt, day.zone) }));
  }

  async items(id: string, filter: ItemFilter, after: number) {
    await this.run(id);
    const rows = await this.#database.sql<{
      position: number;
      booking_id: string;
      person_id: string;
      number: string;
      step: number;
      kind: string;
      state: string;
      why_not: string | null;
      from_starts_at: string;
      to_starts_at: string | null;
      has_phone: boolean | null;
      family: number;
      zone: string;
    }>`
      select i.position, i.booking_id, b.person_id, b.number, b.step, i.kind, i.state, i.why_not, i.from_starts_at,
             i.to_starts_at, i.has_phone, c.zone, greatest(1, (
               select count(*)::int from scheduling.booking_group fg
               join scheduling.booking fb on fb.group_id = fg.id and fb.step = b.step
               join scheduling.change_item fi on fi.booking_id = fb.id and fi.proposal_id = i.proposal_id
               where fg.party_id = g.party_id and fi.on_date = i.on_date and fi.kind = i.kind)) as family
      from scheduling.change_item i join scheduling.booking b on b.id = i.booking_id
      join scheduling.booking_group g on g.id = b.group_id
      join scheduling.centre c on c.id = b.centre_id
      where i.proposal_id = ${id} and i.position > ${after} and case ${filter}
        when 'without-phone' then i.has_phone = false
        when 'not-done' then i.state in ('skipped', 'not-undone')
        else i.kind = ${filter} end
      order by i.position limit ${PAGE + 1}`;
    const shown = rows.slice(0, PAGE);
    const cards = await this.#people.describe(shown.map((row) => row.person_id));
    await this.#unitOfWork.run(async ({ audit }) => {
      for (const row of shown) {
        audit({
          action: 'scheduling.change-list-seen',
          personId: row.person_id,
          facts: { proposalId: id, bookingId: row.booking_id },
        });
      }
    });
    return {
      items: shown.map((row) => ({
        bookingId: row.booking_id,
        number: row.number,
        step: row.step,
        maskedName: cards.get(row.person_id)?.maskedName ?? '',
        maskedPhone: cards.get(row.person_id)?.maskedPhone || null,
        kind: row.kind,
        state: row.state,
        whyNot: row.why_not,
        hasPhone: row.has_phone,
        family: row.family,
        from: inZone(row.from_starts_at, row.zone),
        to: row.to_starts_at && inZone(row.to_starts_at, row.zone),
      })),
      next: rows.length > PAGE ? shown.at(-1)!.position : null,
    };
  }

  /** What undo would put back, for the files of the office: rules and booking numbers, no names. */
  async undoFile(id: string) {
    const view = await this.run(id);
    const [row] = await this.#database.sql<{ rules: RuleSet[] }>`
      select rules from scheduling.change_proposal where id = ${id}`;
    const items = await this.#database.sql<{
      number: string;
      kind: string;
      state: string;
      from: string;
      to: string | null;
    }>`
      select b.number, i.kind, i.state, i.from_starts_at as "from", i.to_starts_at as "to"
      from scheduling.change_item i join scheduling.booking b on b.id = i.booking_id
      where i.proposal_id = ${id} and i.kind <> 'kept' order by i.position`;
    await this.#unitOfWork.run(async ({ audit }) =>
      audit({ action: 'scheduling.change-file-taken', personId: null, facts: { proposalId: id } }),
    );
    return { proposal: view, rules: row!.rules, bookings: items };
  }

  #rows(of: { id: string | null; centreId: string | null; page: number }): Promise<ChangeRow[]> {
    return this.#database.sql<ChangeRow>`
      select p.id, c.code, c.name, c.zone, p.change, p.reason, p.state, p.fingerprint, p.made_at, p.made_by, p.computed_at,
             p.applied_at, p.finished_at, p.undone_at, d.*, i.*
      from scheduling.change_proposal p join scheduling.centre c on c.id = p.centre_id
      cross join lateral (
        select coalesce(sum(kept), 0)::int as kept, coalesce(sum(moved), 0)::int as moved,
               coalesce(sum(orphaned), 0)::int as orphaned, coalesce(sum(let_go), 0)::int as let_go,
               coalesce(sum(seats_before), 0)::int as seats_before, coalesce(sum(seats_after), 0)::int as seats_after,
               count(*)::int as days, min(on_date)::text as first_day, max(on_date)::text as last_day
        from scheduling.change_day where proposal_id = p.id) d
      cross join lateral (
        select count(*) filter (where has_phone = false)::int as without_phone,
               count(*) filter (where state in ('done', 'undone', 'not-undone'))::int as done,
               count(*) filter (where state = 'skipped')::int as skipped
        from scheduling.change_item where proposal_id = p.id and kind <> 'kept') i
      where (${of.id}::uuid is null or p.id = ${of.id}::uuid)
        and (${of.centreId}::uuid is null or p.centre_id = ${of.centreId}::uuid and p.state not in ('open', 'discarded'))
      order by coalesce(p.applied_at, p.made_at) desc, p.id desc limit ${PAGE + 1} offset ${of.page * PAGE}`;
  }

  async #views(rows: readonly ChangeRow[]): Promise<ChangeView[]> {
    const staff = await this.#staff.describe(rows.flatMap((row) => row.made_by ?? []));
    return rows.map((row) => changeViewOf(row, staff, this.#clock.today(row.zone)));
  }
}
