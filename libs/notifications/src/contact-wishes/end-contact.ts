import { Injectable } from '@nestjs/common';
import { Database, DomainError, UnitOfWork } from '#kernel';

/** Somebody has died, or must not be written to any more: nothing goes out, whatever its cause. */
@Injectable()
export class EndContact {
  readonly #database: Database;
  readonly #unitOfWork: UnitOfWork;

  constructor(database: Database, unitOfWork: UnitOfWork) {
    this.#database = database;
    this.#unitOfWork = unitOfWork;
  }

  /** Since when nobody writes to them; null when they are written to. */
  async since(personId: string): Promise<string | null> {
    const [ended] = await this.#database.sql<{ at: string }>`
      select at from notifications.withdrawal where concern_id = ${personId}`;
    return ended ? Temporal.Instant.from(ended.at).toString() : null;
  }

  /** @throws `notifications.contact-has-ended` */
  end({ personId, reason }: { personId: string; reason: string }): Promise<{ withdrawn: number }> {
    return this.#unitOfWork.run(async (tx) => {
      const [made] = await tx.sql`
        insert into notifications.withdrawal (concern_id, at, reason) values (${personId}, ${tx.now}, 'deceased')
        on conflict do nothing returning concern_id`;
      if (!made) throw new DomainError('notifications.contact-has-ended', 'conflict', {});
      // What a worker holds just now is looked at once more by that worker.
      const rows = await tx.sql`
        update notifications.message set state = 'not-sent', reason = 'deceased'
        where person_id = ${personId} and state = 'pending' and not is_uncertain returning id`;
      tx.audit({
        action: 'notifications.contact-ended',
        personId,
        facts: { reason, withdrawn: rows.length },
      });
      return { withdrawn: rows.length };
    });
  }

  /**
   * It was a mistake: what still makes sense goes out after all.
   * @throws `notifications.contact-has-not-ended`
   */
  resume({ personId, reason }: { personId: string; reason: string }): Promise<{ returned: number }> {
    return this.#unitOfWork.run(async (tx) => {
      const [ended] = await tx.sql`
        delete from notifications.withdrawal where concern_id = ${personId} and reason = 'deceased' returning concern_id`;
      if (!ended) throw new DomainError('notifications.contact-has-not-ended', 'conflict', {});
      const rows = await tx.sql`
        update notifications.message set state = 'pending', reason = null
        where person_id = ${personId} and state = 'not-sent' and reason = 'deceased' and not_after > ${tx.now}
        returning id`;
      tx.audit({
        action: 'notifications.contact-resumed',
        personId,
        facts: { reason, returned: rows.length },
      });
      return { returned: rows.length };
    });
  }
}
