import { newId } from '#kernel';
import type { SeatCommand, SeatOutcome } from '../../libs/scheduling/src/seats/commands.ts';
import { DESK, offers, type Scheduling } from './scheduling.ts';
import { SeatModel, SUPPLY, type ModelCommand, type ModelPool } from './seat-model.ts';

/** Beside what people do: time passes, and the sweep gives back what run-out holds keep. */
export type StoryStep = ModelCommand | { kind: 'clock'; minutes: number } | { kind: 'sweep' };

type Channel = 'online' | 'staff' | 'walk-in' | 'standby';

const DAY = 24 * 60;
export const SUPPLY_SEATS = 2;
const NOBODY = -1;

/** Slots by number: when they start and end, in minutes from the beginning. */
const slots = [
  { starts: 15, ends: 25 },
  { starts: DAY, ends: DAY + 10 },
  { starts: DAY + 60, ends: DAY + 70 },
  { starts: 22 * DAY, ends: 22 * DAY + 10 },
  { starts: 23 * DAY, ends: 23 * DAY + 10 },
];

/** `none` is a way to book for which its slot has no seats at all. */
const places: Record<string, { slot: number; step: number; channel: Channel; capacity: number | null }> = {
  soon: { slot: 0, step: 1, channel: 'online', capacity: 2 },
  'soon-walk-in': { slot: 0, step: 1, channel: 'walk-in', capacity: 0 },
  one: { slot: 1, step: 1, channel: 'online', capacity: 1 },
  'one-staff': { slot: 1, step: 1, channel: 'staff', capacity: 1 },
  'one-walk-in': { slot: 1, step: 1, channel: 'walk-in', capacity: 0 },
  two: { slot: 2, step: 1, channel: 'online', capacity: 2 },
  none: { slot: 2, step: 1, channel: 'standby', capacity: null },
  later: { slot: 3, step: 2, channel: 'online', capacity: 2 },
  last: { slot: 4, step: 2, channel: 'online', capacity: 1 },
};

export const poolsOfStory = (): Record<string, ModelPool> =>
  Object.fromEntries(
    Object.entries(places).flatMap(([name, { slot, step, capacity }]) =>
      capacity === null ? [] : [[name, { step, slot, capacity, ...slots[slot]! }]],
    ),
  );

interface Stand {
  pools: Record<string, { capacity: number; taken: number }>;
  bookings: { state: string; pool: string | null }[];
}

/** The same story told to the engine: numbers of the model become ids, answers become words. */
export class SeatStory {
  readonly #world: Scheduling;
  readonly #model: SeatModel;
  readonly #centre: never;
  readonly #slotIds: string[];
  readonly #poolIds = new Map<string, string>();
  readonly #people = new Map<string, string>();
  readonly #bookingIds: string[] = [];
  readonly #holdIds = new Map<number, string>();
  #groups = 0;

  private constructor(world: Scheduling, model: SeatModel, centre: never) {
    this.#world = world;
    this.#model = model;
    this.#centre = centre;
    this.#slotIds = slots.map(() => newId());
  }

  static async begin(world: Scheduling, model: SeatModel): Promise<SeatStory> {
    const { sql, clock } = world;
    await sql`truncate scheduling.booking_change, scheduling.booking, scheduling.booking_group, kernel.outbox cascade`;
    await sql`truncate scheduling.seat_pool, scheduling.slot, scheduling.session cascade`;
    const [centre] = await sql`
      select id, code, department, name, address, phone, zone from scheduling.centre where code = ${DESK}`;
    const story = new SeatStory(world, model, centre as never);
    const begins = clock.now();
    for (const [at, { starts, ends }] of slots.entries()) {
      const [from, until] = [begins.add({ minutes: starts }), begins.add({ minutes: ends })];
      const session = newId();
      await sql`
        insert into scheduling.session (id, centre_id, on_date, opens_at, closes_at, capacity)
        select ${session}, id, ${from}::date, ${from}::timestamptz, ${until}::timestamptz, 0 from scheduling.centre where code = ${DESK}`;
      await sql`
        insert into scheduling.slot (id, session_id, centre_id, on_date, starts_at, ends_at)
        select ${story.#slotIds[at]}, ${session}, id, ${from}::date, ${from}::timestamptz, ${until}::timestamptz
        from scheduling.centre where code = ${DESK}`;
    }
    for (const [name, { slot, step, channel, capacity }] of Object.entries(places)) {
      if (capacity === null) continue;
      const id = newId();
      story.#poolIds.set(name, id);
      await sql`
        insert into scheduling.seat_pool (id, slot_id, step, channel, capacity)
        values (${id}, ${story.#slotIds[slot]}, ${step}, ${channel}, ${capacity})`;
    }
    story.#poolIds.set(SUPPLY, newId());
    await sql`
      insert into scheduling.seat_pool (id, supply_code, capacity)
      values (${story.#poolIds.get(SUPPLY)}, ${newId()}, ${SUPPLY_SEATS})`;
    return story;
  }

  /** Numbers that stand for anything become numbers of bookings that there are. */
  resolve(commands: readonly ModelCommand[]): ModelCommand[] {
    const { bookings } = this.#model;
    const booking = (at: number) => (bookings.length === 0 ? NOBODY : at % bookings.length);
    return commands.map((command) => {
      if (command.kind === 'confirm') {
        return { ...command, hold: bookings[booking(command.hold)]?.hold ?? NOBODY };
      }
      if (command.kind === 'release') {
        return { ...command, bookings: [...new Set(command.bookings.map(booking))] };
      }
      if (command.kind !== 'move') return command;
      const moves = command.moves.map(({ booking: at, slot }) => {
        const step = bookings[booking(at)]?.step ?? 1;
        const names = Object.keys(places).filter(
          (name) => places[name]!.step === step && (places[name]!.channel === 'walk-in') === command.addSeat,
        );
        // Nobody walks in for a follow-up: its seats are added to those there are.
        const choice = names.length > 0 ? names : ['later', 'last'];
        return { booking: booking(at), slot, pool: choice[slot % choice.length]! };
      });
      return { ...command, moves: [...new Map(moves.map((one) => [one.booking, one])).values()] };
    });
  }

  write(command: ModelCommand): SeatCommand {
    if (command.kind === 'take') return this.#take(command);
    if (command.kind === 'confirm') {
      return { kind: 'confirm', holdId: this.#holdIds.get(command.hold) ?? newId(), ownerId: null };
    }
    if (command.kind === 'release') {
      const bookingIds = command.bookings.map((at) => this.#bookingIds[at] ?? newId());
      return { kind: 'release', bookingIds, to: command.to, why: 'by-staff' };
    }
    if (command.kind === 'move') {
      const moves = command.moves.map(({ booking, pool }) => ({
        bookingId: this.#bookingIds[booking] ?? newId(),
        slotId: this.#slotIds[places[pool]!.slot]!,
        channel: places[pool]!.channel,
        addSeat: command.addSeat,
      }));
      return { kind: 'move', moves, why: 'by-staff' };
    }
    const poolId = this.#poolIds.get(command.pool)!;
    return { kind: 'set-capacity', pools: [{ poolId, capacity: command.capacity }] };
  }

  async runs(command: SeatCommand): Promise<string> {
    try {
      this.#remember(command, await this.#world.engine.run(command));
      return 'ok';
    } catch (error) {
      return codeOf(error);
    }
  }

  async runsTogether(commands: readonly SeatCommand[]): Promise<string[]> {
    const verdicts = await this.#world.unitOfWork.run((tx) => this.#world.engine.runAll(tx, commands));
    return verdicts.map((verdict, at) => {
      if (!('done' in verdict)) return codeOf(verdict.refused);
      this.#remember(commands[at]!, verdict.done);
      return 'ok';
    });
  }

  async answer(command: SeatCommand): Promise<string> {
    return this.#world.engine.run(command).then(() => 'ok', codeOf);
  }

  async stands(): Promise<Stand> {
    const { sql, clock } = this.#world;
    const bookings = await sql<{ id: string; state: string; pool: string | null; has_lapsed: boolean }>`
      select id, state, seat_pool_id as pool, state = 'expired' or coalesce(state = 'held' and held_until <= ${clock.now()}::timestamptz, false) as has_lapsed
      from scheduling.booking`;
    const pools = await sql<{ id: string; capacity: number; taken: number }>`
      select p.id, p.capacity, (select count(*)::int from scheduling.booking b where p.id in (b.seat_pool_id, b.supply_pool_id)
        and not (b.state = 'expired' or coalesce(b.state = 'held' and b.held_until <= ${clock.now()}::timestamptz, false))) as taken
      from scheduling.seat_pool p`;
    const nameOf = new Map([...this.#poolIds].map(([name, id]) => [id, name]));
    const byId = new Map(bookings.map((one) => [one.id, one]));
    return {
      pools: Object.fromEntries(
        pools
          .map(({ id, capacity, taken }) => [nameOf.get(id)!, { capacity, taken }] as const)
          .toSorted(([a], [b]) => a.localeCompare(b)),
      ),
      bookings: this.#bookingIds.map((id) => {
        const { state, pool, has_lapsed: hasLapsed } = byId.get(id)!;
        return hasLapsed
          ? { state: 'expired', pool: null }
          : { state, pool: pool === null ? null : nameOf.get(pool)! };
      }),
    };
  }

  modelStands(): Stand {
    const capacities: [string, number][] = [...this.#model.pools].map(([name, pool]) => [
      name,
      pool.capacity,
    ]);
    return {
      pools: Object.fromEntries(
        [...capacities, [SUPPLY, this.#model.supply] as const]
          .map(([name, capacity]) => [name, { capacity, taken: this.#model.taken(name) }] as const)
          .toSorted(([a], [b]) => a.localeCompare(b)),
      ),
      bookings: this.#model.bookings.map(({ state, pool }) => ({ state, pool })),
    };
  }

  /** People who have two active bookings of one step; nobody, ever. */
  activeTwice(): Promise<unknown[]> {
    return this.#world.sql`
      select person_id, series, step from scheduling.booking
      where state in ('held', 'confirmed', 'arrived', 'fulfilled') group by 1, 2, 3 having count(*) > 1`;
  }

  #take(command: ModelCommand & { kind: 'take' }): SeatCommand {
    const offer = offers[0]!;
    const seats = command.seats.map(({ step, pool }) => ({
      step,
      service: { code: offer.services[step - 1]!.code, label: offer.services[step - 1]!.label },
      slotId: this.#slotIds[places[pool]!.slot]!,
      channel: places[pool]!.channel,
      addSeat: command.addSeat,
    }));
    const supplyPoolId = command.usesSupply ? this.#poolIds.get(SUPPLY)! : null;
    return {
      kind: 'take',
      centre: this.#centre,
      offer: { code: offer.code, label: offer.label, series: offer.series },
      members: command.people.map((name) => ({ personId: this.#person(name), seats, supplyPoolId })),
      channel: 'self',
      ...(command.holdMinutes !== null && {
        heldUntil: this.#world.clock.now().add({ minutes: command.holdMinutes }),
      }),
    };
  }

  #person(name: string): string {
    const id = this.#people.get(name) ?? newId();
    this.#people.set(name, id);
    return id;
  }

  #remember(command: SeatCommand, outcome: SeatOutcome): void {
    if (command.kind !== 'take') return;
    this.#holdIds.set(this.#groups, outcome.holdId!);
    this.#groups += outcome.groups.length;
    this.#bookingIds.push(...outcome.groups.flatMap((group) => group.bookings.map((one) => one.id)));
  }
}

const codeOf = (error: unknown): string => {
  const { code } = error as { code?: string };
  return code?.startsWith('scheduling.') ? code : String(error);
};
