import { Injectable } from '@nestjs/common';
import { Dependants } from '#identity';
import { currentContext, Database, DomainError, type Transaction } from '#kernel';

/** Whose visits somebody may follow (of `personIds` the first is themselves), and which visit by its pass. */
export interface Followed {
  personIds: string[];
  visitId: string | null;
}

/**
 * Who may follow which visit: residents their own and those of the people they care for, and whoever holds
 * the pass of a visit that one, also beside a session of their own.
 */
@Injectable()
export class FollowedVisits {
  readonly #database: Database;
  readonly #dependants: Dependants;

  constructor(database: Database, dependants: Dependants) {
    this.#database = database;
    this.#dependants = dependants;
  }

  async ofCaller(): Promise<Followed> {
    const { actor, proven = [] } = currentContext();
    const visitId = [actor, ...proven].find(({ kind }) => kind === 'visitor')?.id ?? null;
    if (actor.kind !== 'resident' || actor.id === null) return { personIds: [], visitId };
    const cared = await this.#dependants.caredForBy(actor.id);
    return { personIds: [actor.id, ...cared.map(({ personId }) => personId)], visitId };
  }

  async mayFollow(visitId: string, tx?: Pick<Transaction, 'sql'>): Promise<boolean> {
    const followed = await this.ofCaller();
    if (followed.visitId === visitId) return true;
    if (followed.personIds.length === 0) return false;
    const [visit] = await (tx?.sql ?? this.#database.sql)<{ person_id: string | null }>`
      select person_id from queueing.visit where id = ${visitId}`;
    return followed.personIds.includes(visit?.person_id ?? '');
  }

  /** @throws `queueing.visit-not-found`, also for a visit that exists but is nobody's business. */
  async assertMayFollow(visitId: string, tx?: Pick<Transaction, 'sql'>): Promise<void> {
    if (!(await this.mayFollow(visitId, tx))) throw new DomainError('queueing.visit-not-found', 'not-found');
  }
}
