import { Injectable } from '@nestjs/common';
import type { Transaction } from '#kernel';

export interface SeatAsked {
  centreId: string;
  hubCode: string;
  date: string;
  /** The bus must be at the centre by then. */
  arriveAt: string;
  seats: number;
}

/** Counts the seats of buses. */
export abstract class ShuttleSeats {
  /** Rides of a centre are settled one after another, so that nobody is passed over for a seat just given back. */
  abstract lock(tx: Transaction, centreIds: readonly string[]): Promise<void>;
  /** The last bus that is there in time, has not left and has the seats; null when there is none. */
  abstract take(tx: Transaction, asked: SeatAsked): Promise<string | null>;
  abstract giveBack(tx: Transaction, runId: string, seats: number): Promise<void>;
}

@Injectable()
export class PostgresShuttleSeats extends ShuttleSeats {
  async lock({ sql }: Transaction, centreIds: readonly string[]): Promise<void> {
    for (const id of [...new Set(centreIds)].sort())
      await sql`select pg_advisory_xact_lock(hashtextextended(${`shuttle ${id}`}, 4))`;
  }

  async take({ sql, now }: Transaction, asked: SeatAsked): Promise<string | null> {
    const { centreId, hubCode, date, arriveAt, seats } = asked;
    const runs = await sql<{ id: string }>`
      select id from scheduling.shuttle_run
      where centre_id = ${centreId} and hub_code = ${hubCode} and on_date = ${date}::date
        and arrives_at <= ${arriveAt}::timestamptz and departs_at > ${now}::timestamptz and taken + ${seats}::int <= seats
      order by arrives_at desc`;
    for (const { id } of runs) {
      const [taken] = await sql`
        update scheduling.shuttle_run set taken = taken + ${seats}::int
        where id = ${id} and taken + ${seats}::int <= seats returning id`;
      if (taken) return id;
    }
    return null;
  }

  async giveBack({ sql }: Transaction, runId: string, seats: number): Promise<void> {
    await sql`update scheduling.shuttle_run set taken = taken - ${seats}::int where id = ${runId}`;
  }
}
