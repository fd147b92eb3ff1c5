import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '#kernel';
import type { Relationship } from './care.ts';

/** Who books for whom, as agreed to and not ended. */
@Injectable()
export class Dependants {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Those for whom somebody may act. */
  async caredForBy(
    personId: string,
    tx?: Pick<Transaction, 'sql'>,
  ): Promise<{ personId: string; relationship: Relationship }[]> {
    const rows = await this.#sql(tx)<{ dependant_id: string; relationship: Relationship }>`
      select dependant_id, relationship from identity.care
      where carer_id = ${personId} and ended_at is null order by consented_at, id`;
    return rows.map((row) => ({ personId: row.dependant_id, relationship: row.relationship }));
  }

  /** Those who may act for somebody; the latest agreed to comes first. */
  async carersOf(
    personId: string,
    tx?: Pick<Transaction, 'sql'>,
  ): Promise<{ personId: string; relationship: Relationship }[]> {
    const rows = await this.#sql(tx)<{ carer_id: string; relationship: Relationship }>`
      select carer_id, relationship from identity.care
      where dependant_id = ${personId} and ended_at is null order by consented_at desc, id desc`;
    return rows.map((row) => ({ personId: row.carer_id, relationship: row.relationship }));
  }

  #sql(tx?: Pick<Transaction, 'sql'>): Database['sql'] {
    return tx?.sql ?? this.#database.sql;
  }
}
