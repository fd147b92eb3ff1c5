import { DomainError, newId } from '#kernel';
import type { BookingState, SeatChannel, StandingBooking } from './commands.ts';
import { isActive, poolKey, stepKey, type Group, type Pool, type Standing } from './standing.ts';

/** What stands and what has changed of it; the one place that moves a seat from one booking to another. */
export class Ledger {
  readonly now: Temporal.Instant;
  readonly changedPools = new Set<Pool>();
  readonly changedBookings = new Set<StandingBooking>();
  readonly changedGroups = new Set<Group>();
  readonly newGroups = new Set<Group>();
  readonly newBookings = new Set<StandingBooking>();
  readonly #standing: Standing;
  readonly #poolByKey = new Map<string, Pool>();
  readonly #activeByStep = new Map<string, StandingBooking>();

  constructor(standing: Standing) {
    this.#standing = standing;
    this.now = standing.now;
    for (const pool of standing.pools.values()) {
      if (pool.slot) this.#poolByKey.set(poolKey(pool.slot.id, pool.step!, pool.channel!), pool);
    }
    for (const booking of standing.bookings.values()) {
      if (isActive(booking)) this.#activeByStep.set(keyOf(booking), booking);
    }
  }

  /** Holds that have run out give back what they keep in the pools at hand. */
  reclaimLapsed(): void {
    for (const booking of this.#standing.bookings.values()) {
      const hasLapsed =
        booking.state === 'expired' ||
        (booking.state === 'held' && Temporal.Instant.compare(booking.heldUntil!, this.now) <= 0);
      if (hasLapsed) this.free(booking, 'expired');
    }
  }

  poolFor(slotId: string, step: number, channel: SeatChannel): Pool {
    const pool = this.#poolByKey.get(poolKey(slotId, step, channel));
    if (pool) return pool;
    if (!this.#standing.knownSlots.has(slotId)) {
      throw new DomainError('scheduling.slot-not-found', 'not-found', { slotId });
    }
    throw new DomainError('scheduling.slot-full', 'conflict', { slotId, startsAt: null });
  }

  pool(id: string): Pool {
    const pool = this.#standing.pools.get(id);
    if (!pool) throw new DomainError('scheduling.pool-not-found', 'not-found', { poolId: id });
    return pool;
  }

  booking(id: string): StandingBooking {
    const booking = this.#standing.bookings.get(id);
    if (!booking) throw new DomainError('scheduling.booking-not-found', 'not-found', { bookingId: id });
    return booking;
  }

  group(id: string): Group {
    return this.#standing.groups.get(id)!;
  }

  activeAt(key: string): StandingBooking | undefined {
    return this.#activeByStep.get(key);
  }

  orphansAt(key: string): StandingBooking[] {
    return [...this.#standing.bookings.values()].filter(
      (booking) => booking.state === 'orphaned' && keyOf(booking) === key,
    );
  }

  /** Everything held together with this booking: its group's other steps, its party's other people. */
  holdWith(booking: StandingBooking): StandingBooking[] {
    return this.bookingsOfHold(this.group(booking.groupId).partyId ?? booking.groupId).filter(
      (one) => one.state === 'held',
    );
  }

  bookingsOfHold(holdId: string): StandingBooking[] {
    return [...this.#standing.bookings.values()].filter(
      (booking) => booking.groupId === holdId || this.group(booking.groupId).partyId === holdId,
    );
  }

  addGroup(group: Group): void {
    this.#standing.groups.set(group.id, group);
    this.newGroups.add(group);
  }

  addBooking(
    group: Group,
    pool: Pool,
    about: Pick<StandingBooking, 'series' | 'step' | 'serviceCode' | 'state' | 'heldUntil' | 'supplyPoolId'>,
  ): StandingBooking {
    const slot = pool.slot!;
    const booking: StandingBooking = {
      ...about,
      id: newId<'booking'>(),
      groupId: group.id,
      number: `${group.number}-${about.step}`,
      personId: group.personId,
      slotId: slot.id,
      seatPoolId: pool.id,
      date: slot.date,
      startsAt: slot.startsAt,
      endsAt: slot.endsAt,
      arriveAt: arrivalIn(pool),
      occurrenceId: newId<'occurrence'>(),
      version: 1,
    };
    this.#count(pool.id, 1);
    if (booking.supplyPoolId) this.#count(booking.supplyPoolId, 1);
    this.#standing.bookings.set(booking.id, booking);
    this.#activeByStep.set(keyOf(booking), booking);
    this.newBookings.add(booking);
    return booking;
  }

  change(booking: StandingBooking, to: Partial<StandingBooking>): void {
    Object.assign(booking, to);
    this.changedBookings.add(booking);
  }

  changeGroup(group: Group, to: Partial<Group>): void {
    Object.assign(group, to);
    this.changedGroups.add(group);
  }

  /** Ends what a booking keeps; a pool that is not at hand is given back later, by the sweep. */
  free(booking: StandingBooking, state: BookingState): void {
    if (this.#activeByStep.get(keyOf(booking)) === booking) this.#activeByStep.delete(keyOf(booking));
    const [seat, supply] = [this.#give(booking.seatPoolId), this.#give(booking.supplyPoolId)];
    this.change(booking, { state, seatPoolId: seat, supplyPoolId: supply });
  }

  leaveSeat(booking: StandingBooking): void {
    this.change(booking, { seatPoolId: this.#give(booking.seatPoolId) });
  }

  /** The booking is another occurrence from now on. */
  takeSeat(booking: StandingBooking, pool: Pool): void {
    const slot = pool.slot!;
    const arriveAt = arrivalIn(pool);
    this.#count(pool.id, 1);
    this.change(booking, {
      state: 'confirmed',
      seatPoolId: pool.id,
      slotId: slot.id,
      date: slot.date,
      startsAt: slot.startsAt,
      endsAt: slot.endsAt,
      arriveAt,
      occurrenceId: newId<'occurrence'>(),
      version: booking.version + 1,
    });
    this.#activeByStep.set(keyOf(booking), booking);
  }

  addCapacity(pool: Pool): void {
    this.setCapacity(pool, pool.capacity + 1);
  }

  setCapacity(pool: Pool, capacity: number): void {
    pool.capacity = capacity;
    this.changedPools.add(pool);
  }

  #give(poolId: string | null): string | null {
    if (!poolId || !this.#standing.pools.has(poolId)) return poolId;
    this.#count(poolId, -1);
    return null;
  }

  #count(poolId: string, seats: number): void {
    const pool = this.pool(poolId);
    pool.taken += seats;
    this.changedPools.add(pool);
  }
}

const keyOf = (booking: StandingBooking): string => stepKey(booking.personId, booking.series, booking.step);

/** When the next person of this pool is asked to come: one after another inside the slot, then from its start again. */
const arrivalIn = (pool: Pool): Temporal.Instant => {
  const { startsAt, endsAt, arriveStepMinutes } = pool.slot!;
  if (arriveStepMinutes === 0) return startsAt;
  const steps = Math.max(1, Math.floor(startsAt.until(endsAt).total('minutes') / arriveStepMinutes));
  return startsAt.add({ minutes: (pool.taken % steps) * arriveStepMinutes });
};
