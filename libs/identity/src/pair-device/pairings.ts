import { createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, Database, Vault } from '#kernel';
import { Sessions } from '../sessions/sessions.ts';

export type PairingState =
  { state: 'waiting' } | { state: 'paired'; deviceToken: string } | { state: 'over' };

/** Tells a waiting device whether it was taken on; only to the bearer of the ticket it was given with its code. */
@Injectable()
export class Pairings {
  readonly #database: Database;
  readonly #sessions: Sessions;
  readonly #vault: Vault;
  readonly #clock: Clock;

  constructor(database: Database, sessions: Sessions, vault: Vault, clock: Clock) {
    this.#database = database;
    this.#sessions = sessions;
    this.#vault = vault;
    this.#clock = clock;
  }

  ticketOf(pairingId: string): string {
    return `${pairingId}.${this.#sign(pairingId)}`;
  }

  /** May be asked again until the code runs out, because the first answer may not have arrived. */
  async stateBehind(ticket: string): Promise<PairingState> {
    const [id, signature] = ticket.split('.');
    if (!id || !signature || !isSame(signature, this.#sign(id))) return { state: 'over' };
    const [row] = await this.#database.sql<{ device_id: string | null }>`
      select device_id from identity.device_pairing
      where id = ${id} and expires_at > ${this.#clock.now()}::timestamptz`;
    if (!row) return { state: 'over' };
    return row.device_id
      ? { state: 'paired', deviceToken: this.#sessions.tokenOf(row.device_id) }
      : { state: 'waiting' };
  }

  #sign(pairingId: string): string {
    return createHmac('sha256', this.#vault.tokenKey).update(`pairing\0${pairingId}`).digest('base64url');
  }
}

const isSame = (given: string, right: string): boolean => {
  const [a, b] = [Buffer.from(given), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
};
