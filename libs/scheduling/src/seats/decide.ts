import { DomainError, newId, type Verdict } from '#kernel';
import { newBookingNumber } from '../book-slots/booking-number.ts';
import { inZone } from '../availability/in-zone.ts';
import type {
  BookingState,
  ConfirmHold,
  MoveSeats,
  ReleaseSeats,
  SeatCommand,
  SeatOutcome,
  SetCapacity,
  StandingBooking,
  TakeSeats,
} from './commands.ts';
import { Ledger } from './ledger.ts';
import { stepKey, type Group, type Pool, type Standing } from './standing.ts';

/** A thing that happened to one group, for the events and the history. */
export interface Happening {
  kind: 'confirmed' | 'cancelled' | 'moved' | 'orphaned' | 'no-show';
  group: Group;
  bookings: StandingBooking[];
  before: StandingBooking[];
  command: SeatCommand;
}

export interface Decision {
  verdict: Verdict<SeatOutcome>;
  happenings: Happening[];
}

/**
 * Answers commands one after the other, as if each had come alone, on what was loaded under lock; changes
 * go to the ledger. Knows no database: what it decides depends on its arguments only.
 */
export const decide = (
  standing: Standing,
  commands: readonly SeatCommand[],
): { ledger: Ledger; decisions: Decision[] } => {
  const ledger = new Ledger(standing);
  ledger.reclaimLapsed();
  const decisions = commands.map((command): Decision => {
    try {
      const happenings: Happening[] = [];
      return { verdict: { done: answer(ledger, command, happenings) }, happenings };
    } catch (error) {
      return { verdict: { refused: error }, happenings: [] };
    }
  });
  return { ledger, decisions };
};

/** Throws before it changes anything, or changes everything. */
const answer = (ledger: Ledger, command: SeatCommand, happenings: Happening[]): SeatOutcome => {
  switch (command.kind) {
    case 'take':
      return take(ledger, command, happenings);
    case 'confirm':
      return confirm(ledger, command, happenings);
    case 'release':
      return release(ledger, command, happenings);
    case 'move':
      return move(ledger, command, happenings);
    case 'set-capacity':
      return setCapacity(ledger, command);
  }
};

const take = (ledger: Ledger, command: TakeSeats, happenings: Happening[]): SeatOutcome => {
  const { now } = ledger;
  command.assertAllowed?.(now);
  if (new Set(command.members.map((member) => member.personId)).size !== command.members.length) {
    throw new DomainError('scheduling.person-twice', 'invalid');
  }
  const replaced = new Set<StandingBooking>();
  const superseded: StandingBooking[] = [];
  const wants = new Map<Pool, number>();
  for (const member of command.members) {
    for (const seat of member.seats) {
      const pool = ledger.poolFor(seat.slotId, seat.step, seat.channel);
      assertOpen(pool, now, seat.addSeat === true);
      want(wants, pool, seat.addSeat ? 0 : 1);
      const standing = ledger.activeAt(stepKey(member.personId, command.offer.series, seat.step));
      if (standing && standing.state !== 'held') {
        throw new DomainError('scheduling.already-booked', 'conflict', { groupId: standing.groupId });
      }
      if (standing) for (const one of ledger.holdWith(standing)) replaced.add(one);
      superseded.push(...ledger.orphansAt(stepKey(member.personId, command.offer.series, seat.step)));
    }
    if (member.supplyPoolId) want(wants, ledger.pool(member.supplyPoolId), 1);
  }
  assertRoom(wants, givenBack([...replaced]));
  for (const one of replaced) ledger.free(one, 'expired');
  for (const one of superseded) ledger.free(one, 'cancelled');
  const partyId = command.members.length > 1 ? newId<'party'>() : null;
  const groups = command.members.map((member) => {
    const group: Group = {
      id: newId<'booking-group'>(),
      number: newBookingNumber(),
      personId: member.personId,
      offerCode: command.offer.code,
      centre: command.centre,
      partyId,
      channel: command.channel,
      bookedByPersonId: command.bookedByPersonId ?? null,
      bookedByStaffId: command.bookedByStaffId ?? null,
      contactPersonId: command.contactPersonId ?? null,
      priorityGroup: member.priorityGroup ?? null,
      needs: member.needs ?? {},
      createdAt: now,
      confirmedAt: command.heldUntil ? null : now,
      cancelledAt: null,
      consentedAt: command.isConsented ? now : null,
    };
    ledger.addGroup(group);
    const bookings = member.seats.map((seat, at) => {
      const pool = ledger.poolFor(seat.slotId, seat.step, seat.channel);
      if (seat.addSeat) ledger.addCapacity(pool);
      return ledger.addBooking(group, pool, {
        series: command.offer.series,
        step: seat.step,
        serviceCode: seat.service.code,
        state: command.heldUntil ? 'held' : 'confirmed',
        heldUntil: command.heldUntil ?? null,
        supplyPoolId: at === 0 ? (member.supplyPoolId ?? null) : null,
      });
    });
    if (!command.heldUntil) happenings.push({ kind: 'confirmed', group, bookings, before: [], command });
    return { group, bookings };
  });
  return outcomeOf(groups, partyId ?? groups[0]!.group.id, command.heldUntil);
};

const confirm = (ledger: Ledger, command: ConfirmHold, happenings: Happening[]): SeatOutcome => {
  const { now } = ledger;
  const bookings = ledger.bookingsOfHold(command.holdId);
  const groups = [...Map.groupBy(bookings, (booking) => booking.groupId)].map(([id, own]) => ({
    group: ledger.group(id),
    bookings: own.sort((a, b) => a.step - b.step),
  }));
  const isOwn = ({ group }: { group: Group }) =>
    command.ownerId === null || (group.bookedByPersonId ?? group.personId) === command.ownerId;
  if (groups.length === 0 || !groups.every(isOwn))
    throw new DomainError('scheduling.hold-not-found', 'not-found');
  if (bookings.every((booking) => booking.state === 'confirmed')) return outcomeOf(groups, command.holdId);
  if (bookings.some((booking) => booking.state !== 'held')) {
    throw new DomainError('scheduling.hold-expired', 'gone', { holdId: command.holdId });
  }
  command.assertAllowed?.(now);
  for (const { group, bookings: own } of groups) {
    ledger.changeGroup(group, {
      confirmedAt: now,
      needs: command.needs?.[group.personId] ?? group.needs,
      consentedAt: command.isConsented ? now : group.consentedAt,
    });
    for (const booking of own) ledger.change(booking, { state: 'confirmed', heldUntil: null });
    happenings.push({ kind: 'confirmed', group: ledger.group(group.id), bookings: own, before: [], command });
  }
  return outcomeOf(groups, command.holdId);
};

const RELEASABLE: Record<ReleaseSeats['to'], readonly BookingState[]> = {
  cancelled: ['confirmed', 'orphaned', 'held'],
  expired: ['held'],
  orphaned: ['confirmed'],
  'no-show': ['confirmed'],
};

const release = (ledger: Ledger, command: ReleaseSeats, happenings: Happening[]): SeatOutcome => {
  const bookings = [...new Set(command.bookingIds)].map((id) => ledger.booking(id));
  const unfit = bookings.find((booking) => !RELEASABLE[command.to].includes(booking.state));
  if (unfit) throw new DomainError('scheduling.not-changeable', 'conflict', { state: unfit.state });
  command.assertAllowed?.(ledger.now, bookings);
  const before = bookings.map((booking) => ({ ...booking }));
  for (const booking of bookings) ledger.free(booking, command.to);
  const groups = [...Map.groupBy(bookings, (booking) => booking.groupId)].map(([id, own]) => ({
    group: ledger.group(id),
    bookings: own,
  }));
  for (const { group, bookings: own } of groups) {
    const wasBooked = before.filter((one) => one.groupId === group.id && one.state !== 'held');
    if (command.to === 'cancelled') ledger.changeGroup(group, { cancelledAt: ledger.now });
    if (command.to !== 'expired' && wasBooked.length > 0) {
      happenings.push({ kind: command.to, group, bookings: own, before: wasBooked, command });
    }
  }
  return outcomeOf(groups, null);
};

const move = (ledger: Ledger, command: MoveSeats, happenings: Happening[]): SeatOutcome => {
  const moves = command.moves.map(({ bookingId, slotId, channel, addSeat }) => {
    const booking = ledger.booking(bookingId);
    if (booking.state !== 'confirmed' && booking.state !== 'orphaned') {
      throw new DomainError('scheduling.not-changeable', 'conflict', { state: booking.state });
    }
    const other = ledger.activeAt(stepKey(booking.personId, booking.series, booking.step));
    if (other && other !== booking) {
      throw new DomainError('scheduling.already-booked', 'conflict', { groupId: other.groupId });
    }
    const pool = ledger.poolFor(slotId, booking.step, channel);
    assertOpen(pool, ledger.now, addSeat === true);
    if (booking.state === 'confirmed' && booking.slotId === slotId && booking.seatPoolId === pool.id) {
      throw new DomainError('scheduling.same-time', 'conflict', { slotId });
    }
    return { booking, pool, addSeat: addSeat === true };
  });
  const bookings = moves.map(({ booking }) => booking);
  const steps = new Set(bookings.map((one) => stepKey(one.personId, one.series, one.step)));
  if (steps.size !== bookings.length) throw new DomainError('scheduling.person-twice', 'invalid');
  command.assertAllowed?.(ledger.now, bookings);
  const wants = new Map<Pool, number>();
  for (const { pool, addSeat } of moves) want(wants, pool, addSeat ? 0 : 1);
  assertRoom(wants, givenBack(bookings, 'seat'));
  const before = bookings.map((booking) => ({ ...booking }));
  for (const { booking } of moves) ledger.leaveSeat(booking);
  for (const { booking, pool, addSeat } of moves) {
    if (addSeat) ledger.addCapacity(pool);
    ledger.takeSeat(booking, pool);
  }
  const groups = [...Map.groupBy(bookings, (booking) => booking.groupId)].map(([id, own]) => ({
    group: ledger.group(id),
    bookings: own,
  }));
  for (const { group, bookings: own } of groups) {
    if (group.cancelledAt) ledger.changeGroup(group, { cancelledAt: null });
    const earlier = before.filter((one) => one.groupId === group.id);
    happenings.push({ kind: 'moved', group, bookings: own, before: earlier, command });
  }
  return outcomeOf(groups, null);
};

const setCapacity = (ledger: Ledger, command: SetCapacity): SeatOutcome => {
  for (const { poolId, capacity } of command.pools) {
    const pool = ledger.pool(poolId);
    if (capacity < pool.taken) {
      throw new DomainError('scheduling.seats-taken', 'conflict', { poolId, taken: pool.taken });
    }
  }
  for (const { poolId, capacity } of command.pools) ledger.setCapacity(ledger.pool(poolId), capacity);
  return { holdId: null, heldUntil: null, groups: [] };
};

/** An added seat may be in a slot that has begun: who walks in is here now. */
const assertOpen = (pool: Pool, now: Temporal.Instant, isAdded: boolean): void => {
  const slot = pool.slot!;
  const until = isAdded ? slot.endsAt : slot.startsAt;
  if (Temporal.Instant.compare(until, now) <= 0) {
    throw new DomainError('scheduling.slot-past', 'conflict', {
      slotId: slot.id,
      startsAt: slot.startsAt.toString(),
    });
  }
  if (slot.closedReason !== null) {
    throw new DomainError('scheduling.day-closed', 'conflict', {
      date: slot.date,
      reason: slot.closedReason,
    });
  }
};

const want = (wants: Map<Pool, number>, pool: Pool, seats: number): void => {
  wants.set(pool, (wants.get(pool) ?? 0) + seats);
};

/** Seats per pool that those bookings would leave. */
const givenBack = (
  bookings: readonly StandingBooking[],
  what: 'all' | 'seat' = 'all',
): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const booking of bookings) {
    for (const id of what === 'all' ? [booking.seatPoolId, booking.supplyPoolId] : [booking.seatPoolId]) {
      if (id) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return counts;
};

const assertRoom = (wants: Map<Pool, number>, back: Map<string, number>): void => {
  for (const [pool, seats] of wants) {
    if (pool.taken - (back.get(pool.id) ?? 0) + seats <= pool.capacity) continue;
    if (!pool.slot) throw new DomainError('scheduling.supply-exhausted', 'conflict', { poolId: pool.id });
    throw new DomainError('scheduling.slot-full', 'conflict', {
      slotId: pool.slot.id,
      startsAt: pool.slot.startsAt.toString(),
    });
  }
};

const outcomeOf = (
  groups: readonly { group: Group; bookings: readonly StandingBooking[] }[],
  holdId: string | null,
  heldUntil?: Temporal.Instant,
): SeatOutcome => ({
  holdId,
  heldUntil: heldUntil?.toString() ?? null,
  groups: groups.map(({ group, bookings }) => ({
    id: group.id,
    number: group.number,
    personId: group.personId,
    confirmedAt: group.confirmedAt?.toString() ?? null,
    bookings: bookings.map((booking) => ({
      id: booking.id,
      number: booking.number,
      step: booking.step,
      serviceCode: booking.serviceCode,
      slotId: booking.slotId,
      startsAt: inZone(booking.startsAt, group.centre.zone),
      arriveAt: inZone(booking.arriveAt, group.centre.zone),
      endsAt: inZone(booking.endsAt, group.centre.zone),
      state: booking.state,
    })),
  })),
});
