import { DomainError, type SqlTag } from '#kernel';

/** Decides who gets the last seat. */
export abstract class SeatGuard {
  /** Takes one seat in each slot, or throws `scheduling.slot-full` and takes none. */
  abstract take(sql: SqlTag, slotIds: readonly string[]): Promise<void>;

  /** Gives back one seat for each slot named, however often it is named. */
  async release(sql: SqlTag, slotIds: readonly string[]): Promise<void> {
    const sorted = [...slotIds].sort();
    await sql`select id from scheduling.slot where id = any(${sorted}::uuid[]) order by id for no key update`;
    await sql`
      update scheduling.slot s set taken = s.taken - given.seats
      from (select id, count(*)::int as seats from unnest(${sorted}::uuid[]) as u(id) group by id) given
      where s.id = given.id`;
  }
}

/**
 * Locks the slots in id order, counts under the lock, takes; the table's own check stands behind it.
 * The lock is NO KEY UPDATE because the bookings just inserted hold KEY SHARE on the same rows through
 * their foreign key: a full lock would make two bookings of one slot wait for each other.
 */
export class PostgresSeatGuard extends SeatGuard {
  async take(sql: SqlTag, slotIds: readonly string[]): Promise<void> {
    const sorted = [...slotIds].sort();
    const locked = await sql<{ id: string; starts_at: string; capacity: number; taken: number }>`
      select id, starts_at, capacity, taken from scheduling.slot where id = any(${sorted}::uuid[]) order by id for no key update`;
    const full = locked.find((slot) => slot.taken >= slot.capacity);
    if (full) {
      const startsAt = Temporal.Instant.from(full.starts_at).toString();
      throw new DomainError('scheduling.slot-full', 'conflict', { slotId: full.id, startsAt });
    }
    await sql`update scheduling.slot set taken = taken + 1 where id = any(${sorted}::uuid[])`;
  }
}
