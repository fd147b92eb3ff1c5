import { Injectable } from '@nestjs/common';
import { Database } from '#kernel';
import { ShowSupply, type EligibilityChannel } from '#scheduling';
import type { Opening, Rules } from './opening.ts';
import type { PriorityGroup } from './priority-groups.ts';

const FRESH_MILLIS = 1_000;

interface OpeningRow {
  code: string;
  label: string;
  position: number;
  groupCode: string | null;
  bornFrom: string | null;
  bornTo: string | null;
  isInvitedOnly: boolean;
  dayDigits: number[];
  dongs: string[];
  channels: EligibilityChannel[];
  announcedAt: string | null;
  opensAt: string | null;
  closesAt: string | null;
  supplyPoolId: string | null;
  offerCodes: string[];
  centreCodes: string[];
}

/** The rules in force, kept in memory for at most a second however many people ask. */
@Injectable()
export class OpeningRules {
  readonly #database: Database;
  readonly #showSupply: ShowSupply;
  #kept: { rules: Promise<Rules>; readAt: number } | undefined;
  /** Lists are long and seldom change, so each is read again only when its version has moved. */
  readonly #lists = new Map<string, { version: number; keys: ReadonlySet<string> }>();

  constructor(database: Database, showSupply: ShowSupply) {
    this.#database = database;
    this.#showSupply = showSupply;
  }

  current(): Promise<Rules> {
    if (this.#kept && performance.now() - this.#kept.readAt < FRESH_MILLIS) return this.#kept.rules;
    const kept = { rules: this.#read(), readAt: performance.now() };
    this.#kept = kept;
    kept.rules.catch(() => {
      if (this.#kept === kept) this.#kept = undefined;
    });
    return kept.rules;
  }

  /** The next question reads the database again; called after this process changed a rule. */
  forget(): void {
    this.#kept = undefined;
  }

  async #read(): Promise<Rules> {
    const { sql } = this.#database;
    const groups = await sql<PriorityGroup>`
      select code, label, kind, born_from::text as "bornFrom", born_to::text as "bornTo",
             booking_opens_on::text as "bookingOpensOn", booking_opens_note as "bookingOpensNote",
             starts_on::text as "startsOn", starts_note as "startsNote", product, place, offer_codes as "offerCodes"
      from vaccination.priority_group order by position`;
    const rows = await sql<OpeningRow>`
      select code, label, position, group_code as "groupCode", born_from::text as "bornFrom", born_to::text as "bornTo",
             is_invited_only as "isInvitedOnly", day_digits as "dayDigits", dongs, channels, announced_at as "announcedAt",
             opens_at as "opensAt", closes_at as "closesAt", supply_pool_id as "supplyPoolId",
             offer_codes as "offerCodes", centre_codes as "centreCodes"
      from vaccination.opening where replaced_at is null order by position, code`;
    const supply = await this.#showSupply.run(rows.flatMap(({ supplyPoolId }) => supplyPoolId ?? []));
    const openings = rows.map((row): Opening => {
      const pool = row.supplyPoolId === null ? undefined : supply.get(row.supplyPoolId);
      return {
        ...row,
        announcedAt: instantOf(row.announcedAt),
        opensAt: instantOf(row.opensAt),
        closesAt: instantOf(row.closesAt),
        supplyLeft: pool ? Math.max(0, pool.capacity - pool.taken) : null,
      };
    });
    return { groups, openings, invited: await this.#invited() };
  }

  async #invited(): Promise<Map<string, ReadonlySet<string>>> {
    const { sql } = this.#database;
    const lists = await sql<{ code: string; version: number }>`
      select opening_code as code, version from vaccination.invited_list`;
    for (const { code, version } of lists) {
      if (this.#lists.get(code)?.version === version) continue;
      const keys = await sql<{ identity_key: string }>`
        select identity_key from vaccination.invitation where opening_code = ${code}`;
      this.#lists.set(code, { version, keys: new Set(keys.map((row) => row.identity_key)) });
    }
    return new Map([...this.#lists].map(([code, { keys }]) => [code, keys]));
  }
}

const instantOf = (text: string | null) => (text === null ? null : Temporal.Instant.from(text));
