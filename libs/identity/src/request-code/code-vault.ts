import { Injectable } from '@nestjs/common';
import { Clock, Database, Vault } from '#kernel';
import { OneTimeCode } from './one-time-code.entity.ts';

export interface OpenedCode {
  phone: string;
  code: string;
  expiresAt: string;
  /** Who asks to care for the person, where that is what the code says yes to. */
  carerId?: string;
}

/** Opens a one-time code for the message that carries it. */
@Injectable()
export class CodeVault {
  readonly #database: Database;
  readonly #vault: Vault;
  readonly #clock: Clock;

  constructor(database: Database, vault: Vault, clock: Clock) {
    this.#database = database;
    this.#vault = vault;
    this.#clock = clock;
  }

  /** Null when the code was used or is too old to be worth sending. */
  async open(codeId: string): Promise<OpenedCode | null> {
    const row = await this.#database.fork().findOne(OneTimeCode, { id: codeId });
    if (!row?.isFreshFor(this.#clock.now())) return null;
    const { phone, carerId } = JSON.parse(this.#vault.open(row.detailsSealed)) as {
      phone: string;
      carerId?: string;
    };
    return {
      phone,
      code: this.#vault.open(row.codeSealed),
      expiresAt: row.expiresAt.toString(),
      ...(carerId && { carerId }),
    };
  }
}
