import { Injectable } from '@nestjs/common';
import { Clock, Database, DomainError } from '#kernel';
import { Availability, type SlotView, type Snapshot } from '../../availability/availability.ts';
import { inZone } from '../../availability/in-zone.ts';
import { ListDays } from '../../availability/list-days.ts';
import { SlotDirectory } from '../../book-slots/slot-directory.ts';
import { findCentre, listCentres, type Centre } from '../../centre/centre.ts';
import { RulesInForce } from '../../centre/rules-in-force.ts';
import { nearestSlots } from '../../follow-up/nearest-slots.ts';
import { Bookables } from '../../registry.ts';
import { ownCentre } from '../own-centre.ts';

export interface DeskSlot {
  id: string;
  date: string;
  startsAt: string;
  endsAt: string;
  staff: number;
  online: number;
}

export interface DeskDay {
  date: string;
  state: 'open' | 'closed' | 'full' | 'past' | 'not-published';
  reason: string | null;
  staff: number;
  online: number;
}

const ALTERNATIVES = 11;
const sum = (slots: readonly SlotView[] | undefined) =>
  (slots ?? []).reduce((all, slot) => all + slot.left, 0);

/** Seats as a desk sees them: those kept for it and those that residents take online, apart. */
@Injectable()
export class ListDeskSeats {
  readonly #database: Database;
  readonly #availability: Availability;
  readonly #listDays: ListDays;
  readonly #slots: SlotDirectory;
  readonly #rules: RulesInForce;
  readonly #bookables: Bookables;
  readonly #clock: Clock;

  constructor(
    database: Database,
    availability: Availability,
    listDays: ListDays,
    slots: SlotDirectory,
    rules: RulesInForce,
    bookables: Bookables,
    clock: Clock,
  ) {
    this.#database = database;
    this.#availability = availability;
    this.#listDays = listDays;
    this.#slots = slots;
    this.#rules = rules;
    this.#bookables = bookables;
    this.#clock = clock;
  }

  /** The centres this desk books for, its own first, with what each offers. */
  async centres() {
    const own = await ownCentre(this.#database.sql);
    const all = (await listCentres(this.#database.sql)).filter((one) => one.department === own.department);
    const offers = this.#bookables.offersOf(own.department);
    return all
      .sort((a, b) => Number(b.id === own.id) - Number(a.id === own.id))
      .map(({ code, name, address, phone }) => ({ code, name, address, phone, offers: [...offers] }));
  }

  async days(input: {
    centreCode: string;
    step: number;
    from: Temporal.PlainDate;
    to: Temporal.PlainDate;
  }): Promise<{ days: DeskDay[]; nearest: { staff: string | null; any: string | null } }> {
    const { staff, online } = await this.#views(await this.#sameDepartment(input.centreCode), input.step);
    const { days } = await this.#listDays.run(input);
    return {
      days: days.map(({ date, state, reason }) => {
        const seats = { staff: sum(staff.byDate.get(date)), online: sum(online.byDate.get(date)) };
        const isOffered = state === 'open' || state === 'full';
        return {
          date,
          reason,
          state: isOffered ? (seats.staff + seats.online > 0 ? ('open' as const) : ('full' as const)) : state,
          ...seats,
        };
      }),
      nearest: { staff: firstFree(staff), any: earlier(firstFree(staff), firstFree(online)) },
    };
  }

  async slots(input: { centreCode: string; step: number; date: string }): Promise<DeskSlot[]> {
    const views = await this.#views(await this.#sameDepartment(input.centreCode), input.step);
    return merged(views, input.date);
  }

  /** The next appointment that goes with one at this time; a desk's own seats are proposed first. */
  async followUp(input: { slotId: string; offerCode: string; step: number }) {
    const first = await this.#slots.get(input.slotId);
    const centre = await this.#sameDepartment(first.centre.code);
    const offer = this.#bookables.findOffer(centre.department, input.offerCode);
    if (!offer) throw new DomainError('scheduling.offer-not-found', 'not-found', { offer: input.offerCode });
    const service = offer.services.find((one) => one.step === input.step + 1);
    if (!service) return { rule: null, earliestOn: null, proposal: null, alternatives: [] as DeskSlot[] };
    const firstOn = Temporal.PlainDate.from(first.date);
    const rule = (await this.#rules.of(centre.id)).interval(service.code, firstOn);
    if (!rule) throw new DomainError('scheduling.no-interval-rule', 'unavailable', { service: service.code });
    const earliestOn = firstOn.add({ days: rule.minDays }).toString();
    const { staff, online } = await this.#views(centre, service.step);
    const like = { date: first.date, startsAt: inZone(first.startsAt, centre.zone) } as SlotView;
    const byStaff = nearestSlots(staff.slots, like, earliestOn, ALTERNATIVES + 1);
    const found =
      byStaff.length > 0 ? byStaff : nearestSlots(online.slots, like, earliestOn, ALTERNATIVES + 1);
    const [proposal = null, ...alternatives] = found.map((slot) => deskSlot(slot, { staff, online }));
    return { rule: { days: rule.minDays, label: rule.label }, earliestOn, proposal, alternatives };
  }

  /** Today's slot that is running and the one after it: where somebody who walks in may be added. */
  async walkInSlots(): Promise<Omit<DeskSlot, 'staff' | 'online'>[]> {
    const centre = await ownCentre(this.#database.sql);
    const rows = await walkInSlotsOf(this.#database, centre, this.#clock.now());
    return rows.map((row) => ({
      id: row.id,
      date: row.date,
      startsAt: inZone(row.startsAt, centre.zone),
      endsAt: inZone(row.endsAt, centre.zone),
    }));
  }

  async #sameDepartment(code: string): Promise<Centre> {
    const { sql } = this.#database;
    const [own, centre] = await Promise.all([ownCentre(sql), findCentre(sql, code)]);
    if (centre.department !== own.department) {
      throw new DomainError('scheduling.centre-not-found', 'not-found', { centre: code });
    }
    return centre;
  }

  async #views(centre: Centre, step: number): Promise<Views> {
    const [staff, online] = await Promise.all([
      this.#availability.snapshotOf(centre.code, step, 'staff'),
      this.#availability.snapshotOf(centre.code, step, 'online'),
    ]);
    return { staff, online };
  }
}

interface Views {
  staff: Snapshot;
  online: Snapshot;
}

/** The slots of today that have not ended, the running one and the next. */
export const walkInSlotsOf = async (
  { sql }: Pick<Database, 'sql'>,
  centre: Centre,
  now: Temporal.Instant,
): Promise<{ id: string; date: string; startsAt: string; endsAt: string }[]> => sql`
  select id, on_date::text as date, starts_at as "startsAt", ends_at as "endsAt" from scheduling.slot
  where centre_id = ${centre.id} and on_date = ${now.toZonedDateTimeISO(centre.zone).toPlainDate()}::date and ends_at > ${now}::timestamptz
  order by starts_at limit 2`;

const merged = ({ staff, online }: Views, date: string): DeskSlot[] => {
  const slots = [...(staff.byDate.get(date) ?? []), ...(online.byDate.get(date) ?? [])];
  return [...new Map(slots.map((slot) => [slot.id, slot])).values()]
    .sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1))
    .map((slot) => deskSlot(slot, { staff, online }));
};

const deskSlot = (slot: SlotView, { staff, online }: Views): DeskSlot => ({
  id: slot.id,
  date: slot.date,
  startsAt: slot.startsAt,
  endsAt: slot.endsAt,
  staff: staff.byId.get(slot.id)?.left ?? 0,
  online: online.byId.get(slot.id)?.left ?? 0,
});

const firstFree = (snapshot: Snapshot): string | null =>
  snapshot.slots.find((slot) => slot.left > 0)?.date ?? null;

const earlier = (a: string | null, b: string | null): string | null => (a && b ? (a < b ? a : b) : (a ?? b));
