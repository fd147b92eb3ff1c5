import { Injectable } from '@nestjs/common';
import { Clock, Database } from '#kernel';
import { feesOn, type PassportFee } from '../rules.ts';

interface DecidedFee extends PassportFee {
  state: 'in-force' | 'later' | 'over';
  reason: string;
}

const MOST_SHOWN = 100;
const ZONE = 'Asia/Seoul';

/** What a passport costs today, and what was decided before and for later. */
@Injectable()
export class ListFees {
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  async run(): Promise<{ fees: { kind: string; fee: number; validFrom: string }[] }> {
    const fees = await feesOn(this.#database.sql, this.#clock.today(ZONE));
    return { fees: fees.map((one) => ({ ...one, fee: one.fee! })) };
  }

  async history(): Promise<{ fees: DecidedFee[] }> {
    const today = this.#clock.today(ZONE).toString();
    const rows = await this.#database.sql<{
      kind: string;
      valid_from: string;
      fee: number | null;
      reason: string;
    }>`
      select kind, valid_from, fee, reason from passport.fee order by valid_from desc, id desc limit ${MOST_SHOWN}`;
    const inForce = new Set<string>();
    const stateOf = ({ kind, valid_from }: { kind: string; valid_from: string }) => {
      if (valid_from > today) return 'later' as const;
      if (inForce.has(kind)) return 'over' as const;
      inForce.add(kind);
      return 'in-force' as const;
    };
    return {
      fees: rows.map((row) => ({
        kind: row.kind,
        validFrom: row.valid_from,
        fee: row.fee,
        state: stateOf(row),
        reason: row.reason,
      })),
    };
  }
}
