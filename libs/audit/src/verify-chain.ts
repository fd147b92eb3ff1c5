import { Injectable } from '@nestjs/common';
import { Database } from '#kernel';
import { entryHash, FIRST_HASH, type SealedFields } from './seal-entries.job.ts';

const PAGE = 5_000;

/** Checks the whole chain and names the first entry that was changed or whose predecessor is gone. */
@Injectable()
export class VerifyChain {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async run(): Promise<{ checked: number; brokenAt: string | null }> {
    let previous: Buffer = FIRST_HASH;
    let after = '0';
    let checked = 0;
    for (;;) {
      const entries = await this.#database.sql<
        SealedFields & { sealed_no: string; previous_hash: Buffer; hash: Buffer }
      >`
        select position, at, action, actor_kind, actor_id, person_id, correlation_id, came_from, facts::text as facts,
               sealed_no, previous_hash, hash
        from audit.entry where sealed_no > ${after}::bigint order by sealed_no limit ${PAGE}`;
      for (const entry of entries) {
        const expected = String(BigInt(after) + 1n);
        if (
          entry.sealed_no !== expected ||
          !entry.previous_hash.equals(previous) ||
          !entry.hash.equals(entryHash(previous, entry))
        ) {
          return { checked, brokenAt: entry.position };
        }
        previous = entry.hash;
        after = entry.sealed_no;
        checked += 1;
      }
      if (entries.length < PAGE) return { checked, brokenAt: null };
    }
  }
}
