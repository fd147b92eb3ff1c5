import { Injectable } from '@nestjs/common';
import { Database, DomainError, Loader } from '#kernel';
import type { Centre } from '../centre/centre.ts';

export interface KnownSlot {
  id: string;
  centre: Centre;
  date: string;
  startsAt: Temporal.Instant;
  endsAt: Temporal.Instant;
}

const MOST = 100_000;

/** When and where a slot is. That never changes, so it is read once. */
@Injectable()
export class SlotDirectory {
  readonly #known = new Map<string, KnownSlot>();
  readonly #loader: Loader<string, KnownSlot>;

  constructor(database: Database) {
    this.#loader = new Loader(async (ids) => {
      const rows = await database.sql<Record<string, string>>`
        select s.id, s.on_date, s.starts_at, s.ends_at, c.id as centre_id, c.code, c.department, c.name, c.address, c.phone, c.zone
        from scheduling.slot s join scheduling.centre c on c.id = s.centre_id where s.id = any(${ids}::uuid[])`;
      return new Map(
        rows.map((row) => {
          const { code, department, name, address, phone, zone } = row as unknown as Centre;
          const slot = {
            id: row['id']!,
            centre: { id: row['centre_id']!, code, department, name, address, phone, zone },
            date: row['on_date']!,
            startsAt: Temporal.Instant.from(row['starts_at']!),
            endsAt: Temporal.Instant.from(row['ends_at']!),
          };
          return [slot.id, slot];
        }),
      );
    });
  }

  /** @throws `scheduling.slot-not-found` */
  async get(id: string): Promise<KnownSlot> {
    const known = this.#known.get(id) ?? (await this.#loader.get(id));
    if (!known) throw new DomainError('scheduling.slot-not-found', 'not-found', { slotId: id });
    if (this.#known.size >= MOST) this.#known.clear();
    this.#known.set(id, known);
    return known;
  }
}
