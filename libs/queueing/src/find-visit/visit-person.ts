import { Injectable } from '@nestjs/common';
import { Database } from '#kernel';

/** Whose visit it is: for those who must decide whether somebody may follow it. */
@Injectable()
export class VisitPerson {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async ownerOf(visitId: string): Promise<string | null> {
    const [visit] = await this.#database.sql<{ person_id: string }>`
      select person_id from queueing.visit where id = ${visitId}`;
    return visit?.person_id ?? null;
  }
}
