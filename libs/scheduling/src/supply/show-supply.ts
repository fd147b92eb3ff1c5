import { Injectable } from '@nestjs/common';
import { Clock, Database } from '#kernel';

export interface Supply {
  poolId: string;
  capacity: number;
  /** Holds that have run out count as free. */
  taken: number;
}

/** How much of each supply is given out, by the id of its pool. */
@Injectable()
export class ShowSupply {
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  async run(poolIds: readonly string[]): Promise<Map<string, Supply>> {
    if (poolIds.length === 0) return new Map();
    const rows = await this.#database.sql<Supply>`
      select p.id as "poolId", p.capacity, p.taken - (
        select count(*)::int from scheduling.booking b
        where b.supply_pool_id = p.id and b.state in ('held', 'expired') and b.held_until <= ${this.#clock.now()}::timestamptz
      ) as taken
      from scheduling.seat_pool p where p.id = any(${[...poolIds]}::uuid[])`;
    return new Map(rows.map((row) => [row.poolId, row]));
  }
}
