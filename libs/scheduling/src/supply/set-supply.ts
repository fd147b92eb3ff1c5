import { Injectable } from '@nestjs/common';
import { DomainError, newId, UnitOfWork } from '#kernel';

/**
 * Sets how much of something a rule may give out beside the seats; the engine counts it with them.
 * @throws `scheduling.seats-taken` when more is given out already
 */
@Injectable()
export class SetSupply {
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    this.#unitOfWork = unitOfWork;
  }

  async run({ code, capacity }: { code: string; capacity: number }): Promise<{ poolId: string }> {
    return this.#unitOfWork.run(async ({ sql }) => {
      // One statement: the row's own lock keeps bookings of the same moment out.
      const [set] = await sql<{ id: string }>`
        insert into scheduling.seat_pool as p (id, supply_code, capacity) values (${newId()}, ${code}, ${capacity})
        on conflict (supply_code) do update set capacity = excluded.capacity where p.taken <= excluded.capacity
        returning id`;
      if (set) return { poolId: set.id };
      const [pool] = await sql<{ id: string; taken: number }>`
        select id, taken from scheduling.seat_pool where supply_code = ${code}`;
      throw new DomainError('scheduling.seats-taken', 'conflict', {
        poolId: pool?.id ?? null,
        taken: pool?.taken ?? 0,
      });
    });
  }
}
