import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Sweep, UnitOfWork } from '#kernel';

const BATCH = 1_000;

export interface SealedFields {
  position: string;
  at: string;
  action: string;
  actor_kind: string;
  actor_id: string | null;
  person_id: string | null;
  correlation_id: string;
  came_from: string | null;
  facts: string;
}

/** Hash of an entry together with the one before it: a changed or missing line breaks every later one. */
export const entryHash = (previous: Buffer, entry: SealedFields): Buffer =>
  createHash('sha256')
    .update(previous)
    .update(
      JSON.stringify([
        entry.position,
        entry.at,
        entry.action,
        entry.actor_kind,
        entry.actor_id,
        entry.person_id,
        entry.correlation_id,
        entry.came_from,
        entry.facts,
      ]),
    )
    .digest();

export const FIRST_HASH = Buffer.alloc(32);

/**
 * Lays the chain over entries that are settled. Done apart from the acts, because a chain laid inside
 * them would make every act of the office wait for the one before.
 */
@Injectable()
export class SealEntries extends Sweep {
  readonly name = 'audit.seal-entries';
  readonly everyMillis = 2_000;
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    super();
    this.#unitOfWork = unitOfWork;
  }

  async run(): Promise<number> {
    return this.#unitOfWork.run(async ({ sql }) => {
      const [turn] = await sql<{
        mine: boolean;
      }>`select pg_try_advisory_xact_lock(hashtext('audit.seal')) as mine`;
      if (!turn?.mine) return 0;
      const [last] = await sql<{ sealed_no: string; hash: Buffer }>`
        select sealed_no, hash from audit.entry where sealed_no is not null order by sealed_no desc limit 1`;
      // Sealed in the order in which commits become visible, so a late commit of a low position is not passed over.
      const entries = await sql<SealedFields>`
        select position, at, action, actor_kind, actor_id, person_id, correlation_id, came_from, facts::text as facts
        from audit.entry where sealed_no is null order by position limit ${BATCH}`;
      if (entries.length === 0) return 0;
      let previous = last?.hash ?? FIRST_HASH;
      let sealedNo = BigInt(last?.sealed_no ?? 0);
      const seals = entries.map((entry) => {
        const hash = entryHash(previous, entry);
        sealedNo += 1n;
        const seal = {
          position: entry.position,
          sealed_no: String(sealedNo),
          previous_hash: previous.toString('hex'),
          hash: hash.toString('hex'),
        };
        previous = hash;
        return seal;
      });
      await sql`
        update audit.entry e
        set sealed_no = s.sealed_no, previous_hash = decode(s.previous_hash, 'hex'), hash = decode(s.hash, 'hex')
        from jsonb_to_recordset(${JSON.stringify(seals)}::jsonb)
          as s(position bigint, sealed_no bigint, previous_hash text, hash text)
        where e.position = s.position`;
      return entries.length;
    });
  }
}
