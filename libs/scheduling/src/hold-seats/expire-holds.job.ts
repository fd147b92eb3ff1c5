import { Injectable } from '@nestjs/common';
import { Sweep, UnitOfWork } from '#kernel';

const BATCH = 500;
/** Names of people who did not go through with it are not kept longer than needed to answer their questions. */
const KEPT_FOR = '1 day';

/**
 * Gives back what run-out holds still keep. Nobody depends on it: whoever wants such a seat takes it at
 * once. This returns the seats and supplies that nobody has asked for, and forgets the holds a day later.
 */
@Injectable()
export class ExpireHolds extends Sweep {
  readonly name = 'scheduling.expire-holds';
  readonly everyMillis = 5_000;
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    super();
    this.#unitOfWork = unitOfWork;
  }

  async run(): Promise<number> {
    return this.#unitOfWork.run(async ({ sql, now }) => {
      const lapsed = await sql<{ id: string; pools: string[] }>`
        select id, array_remove(array[seat_pool_id, supply_pool_id], null) as pools from scheduling.booking
        where state in ('held', 'expired') and (seat_pool_id is not null or supply_pool_id is not null) and held_until <= ${now}::timestamptz
        order by id limit ${BATCH} for update skip locked`;
      if (lapsed.length > 0) {
        const pools = lapsed.flatMap((booking) => booking.pools);
        await sql`select id from scheduling.seat_pool where id = any(${pools}::uuid[]) order by id for no key update`;
        await sql`
          update scheduling.booking set state = 'expired', seat_pool_id = null, supply_pool_id = null
          where id = any(${lapsed.map((booking) => booking.id)}::uuid[])`;
        await sql`
          update scheduling.seat_pool p set taken = p.taken - back.seats
          from (select id, count(*)::int as seats from unnest(${pools}::uuid[]) as u(id) group by id) back where p.id = back.id`;
      }
      await sql`
        with gone as (
          select g.id from scheduling.booking_group g
          where g.confirmed_at is null and g.created_at < ${now}::timestamptz - ${KEPT_FOR}::interval
            and not exists (select from scheduling.booking b where b.group_id = g.id and (b.state <> 'expired' or b.seat_pool_id is not null or b.supply_pool_id is not null))
          limit ${BATCH}),
        bookings as (delete from scheduling.booking b using gone where b.group_id = gone.id returning b.group_id)
        select count(*) from bookings`;
      await sql`
        delete from scheduling.booking_group g
        where g.confirmed_at is null and g.created_at < ${now}::timestamptz - ${KEPT_FOR}::interval
          and not exists (select from scheduling.booking b where b.group_id = g.id)
          and not exists (select from scheduling.booking_change c where c.group_id = g.id)`;
      return lapsed.length;
    });
  }
}
