/** A pool of seats by name; `starts` and `ends` are minutes after the beginning of the story. */
export interface ModelPool {
  step: number;
  slot: number;
  starts: number;
  ends: number;
  capacity: number;
}

export interface ModelBooking {
  person: string;
  step: number;
  hold: number;
  group: number;
  state: 'held' | 'expired' | 'confirmed' | 'cancelled' | 'orphaned' | 'no-show';
  pool: string | null;
  supply: boolean;
  heldUntil: number;
}

export type ModelCommand =
  | {
      kind: 'take';
      people: string[];
      /** Name of the pool for each step wanted; one that is not there is never free. */
      seats: { step: number; pool: string }[];
      holdMinutes: number | null;
      addSeat: boolean;
      usesSupply: boolean;
    }
  | { kind: 'confirm'; hold: number }
  | {
      kind: 'release';
      bookings: number[];
      to: 'cancelled' | 'expired' | 'orphaned' | 'no-show';
    }
  | { kind: 'move'; moves: { booking: number; pool: string; slot: number }[]; addSeat: boolean }
  | { kind: 'set-capacity'; pool: string; capacity: number };

export const SUPPLY = 'supply';

class Refusal extends Error {}
const refuse = (code: string): never => {
  throw new Refusal(`scheduling.${code}`);
};

const ACTIVE = ['held', 'confirmed'];

/** Who has which seat, told as simply as it can be: one command after another, everything looked up anew each time. */
export class SeatModel {
  now = 0;
  readonly pools: Map<string, ModelPool>;
  supply: number;
  readonly bookings: ModelBooking[] = [];
  #groups = 0;

  constructor(pools: Record<string, ModelPool>, supply: number) {
    this.pools = new Map(Object.entries(pools).map(([name, pool]) => [name, { ...pool }]));
    this.supply = supply;
  }

  /** `ok`, or the code of the refusal; a refused command changes nothing. */
  does(command: ModelCommand): string {
    for (const one of this.bookings) {
      if (one.state === 'held' && one.heldUntil <= this.now) this.#end(one, 'expired');
    }
    try {
      if (command.kind === 'take') this.#take(command);
      if (command.kind === 'confirm') this.#confirm(command.hold);
      if (command.kind === 'release') this.#release(command.bookings, command.to);
      if (command.kind === 'move') this.#move(command);
      if (command.kind === 'set-capacity') this.#setCapacity(command);
      return 'ok';
    } catch (error) {
      if (error instanceof Refusal) return error.message;
      throw error;
    }
  }

  taken(pool: string): number {
    return this.bookings.filter((one) => (pool === SUPPLY ? one.supply : one.pool === pool)).length;
  }

  #capacity = (pool: string): number => (pool === SUPPLY ? this.supply : this.pools.get(pool)!.capacity);

  #active = (person: string, step: number): ModelBooking | undefined =>
    this.bookings.find((one) => one.person === person && one.step === step && ACTIVE.includes(one.state));

  #end(booking: ModelBooking, state: ModelBooking['state']): void {
    Object.assign(booking, { state, pool: null, supply: false });
  }

  #open(name: string, addSeat: boolean): ModelPool {
    const pool = this.pools.get(name) ?? refuse('slot-full');
    if ((addSeat ? pool.ends : pool.starts) <= this.now) refuse('slot-past');
    return pool;
  }

  #assertRoom(wanted: string[], back: string[]): void {
    const times = (pools: string[], pool: string) => pools.filter((one) => one === pool).length;
    for (const pool of new Set(wanted)) {
      if (this.taken(pool) - times(back, pool) + times(wanted, pool) <= this.#capacity(pool)) continue;
      refuse(pool === SUPPLY ? 'supply-exhausted' : 'slot-full');
    }
  }

  #take(command: ModelCommand & { kind: 'take' }): void {
    const { people, seats, addSeat } = command;
    if (new Set(people).size < people.length) refuse('person-twice');
    const wanted: string[] = [];
    const replaced = new Set<ModelBooking>();
    const replacedOrphans: ModelBooking[] = [];
    for (const person of people) {
      for (const { step, pool } of seats) {
        this.#open(pool, addSeat);
        if (!addSeat) wanted.push(pool);
        const standing = this.#active(person, step);
        if (standing?.state === 'confirmed') refuse('already-booked');
        for (const one of this.bookings) {
          if (standing && one.hold === standing.hold && one.state === 'held') replaced.add(one);
          if (one.state === 'orphaned' && one.person === person && one.step === step)
            replacedOrphans.push(one);
        }
      }
      if (command.usesSupply) wanted.push(SUPPLY);
    }
    const back = [...replaced].flatMap((one) => [one.pool!, ...(one.supply ? [SUPPLY] : [])]);
    this.#assertRoom(wanted, back);
    for (const one of replaced) this.#end(one, 'expired');
    for (const one of replacedOrphans) this.#end(one, 'cancelled');
    const hold = this.#groups;
    for (const person of people) {
      seats.forEach(({ step, pool }, at) => {
        if (addSeat) this.pools.get(pool)!.capacity += 1;
        this.bookings.push({
          person,
          step,
          hold,
          group: this.#groups,
          state: command.holdMinutes === null ? 'confirmed' : 'held',
          pool,
          supply: command.usesSupply && at === 0,
          heldUntil: this.now + (command.holdMinutes ?? 0),
        });
      });
      this.#groups += 1;
    }
  }

  #confirm(hold: number): void {
    const own = this.bookings.filter((one) => one.hold === hold);
    if (own.length === 0) refuse('hold-not-found');
    if (own.every((one) => one.state === 'confirmed')) return;
    if (own.some((one) => one.state !== 'held')) refuse('hold-expired');
    for (const one of own) one.state = 'confirmed';
  }

  #release(places: number[], to: 'cancelled' | 'expired' | 'orphaned' | 'no-show'): void {
    const own = places.map((at) => this.bookings[at] ?? refuse('booking-not-found'));
    const from = { cancelled: ['confirmed', 'orphaned', 'held'], expired: ['held'] };
    const allowed = to === 'cancelled' || to === 'expired' ? from[to] : ['confirmed'];
    if (own.some((one) => !allowed.includes(one.state))) refuse('not-changeable');
    for (const one of own) this.#end(one, to);
  }

  #move({ moves, addSeat }: ModelCommand & { kind: 'move' }): void {
    const own = moves.map(({ booking, pool }) => {
      const one = this.bookings[booking] ?? refuse('booking-not-found');
      if (one.state !== 'confirmed' && one.state !== 'orphaned') refuse('not-changeable');
      const other = this.#active(one.person, one.step);
      if (other && other !== one) refuse('already-booked');
      this.#open(pool, addSeat);
      if (one.pool === pool) refuse('same-time');
      return { one, pool };
    });
    const steps = new Set(own.map(({ one }) => `${one.person} ${one.step}`));
    if (steps.size < own.length) refuse('person-twice');
    this.#assertRoom(
      addSeat ? [] : own.map(({ pool }) => pool),
      own.flatMap(({ one }) => one.pool ?? []),
    );
    for (const { one, pool } of own) {
      if (addSeat) this.pools.get(pool)!.capacity += 1;
      Object.assign(one, { state: 'confirmed', pool });
    }
  }

  #setCapacity({ pool, capacity }: { pool: string; capacity: number }): void {
    if (capacity < this.taken(pool)) refuse('seats-taken');
    if (pool === SUPPLY) this.supply = capacity;
    else this.pools.get(pool)!.capacity = capacity;
  }
}
