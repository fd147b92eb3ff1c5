import { Injectable } from '@nestjs/common';
import { DomainError, type Transaction } from '#kernel';
import { peoplePerPhone } from './care.ts';

/** Gives out the places of the people for whom one phone stands; the owner has the first. */
export abstract class PhonePlaces {
  /** @throws DomainError `identity.phone-full` */
  abstract take(tx: Transaction, phoneHash: string): Promise<number>;
}

/** Two who ask for the last place at once wait for each other; the unique index stands behind it. */
@Injectable()
export class PostgresPhonePlaces extends PhonePlaces {
  async take({ sql, now }: Transaction, phoneHash: string): Promise<number> {
    await sql`select pg_advisory_xact_lock(hashtextextended(${phoneHash}, 2))`;
    const limit = await peoplePerPhone(sql, now);
    const [free] = await sql<{ place: number }>`
      select place from generate_series(2, ${limit}::int) as place
      where not exists (select from identity.care c where c.phone_hash = ${phoneHash} and c.place = place.place and c.ended_at is null)
      order by place limit 1`;
    if (!free) throw new DomainError('identity.phone-full', 'conflict', { limit });
    return free.place;
  }
}
