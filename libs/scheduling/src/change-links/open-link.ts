import { Injectable } from '@nestjs/common';
import { PeopleDirectory } from '#identity';
import { currentContext, Database, DomainError, UnitOfWork, Vault } from '#kernel';
import { BookingViews, type BookingGroupView } from '../list-bookings/booking-view.ts';
import { readLinkToken, type LinkPurpose } from './change-link.ts';

const TRIES = 5;

/** What stands behind a link in a message. The phone it was sent to is one proof, the birth date the other. */
@Injectable()
export class OpenLink {
  readonly #database: Database;
  readonly #unitOfWork: UnitOfWork;
  readonly #vault: Vault;
  readonly #views: BookingViews;
  readonly #people: PeopleDirectory;

  constructor(
    database: Database,
    unitOfWork: UnitOfWork,
    vault: Vault,
    views: BookingViews,
    people: PeopleDirectory,
  ) {
    this.#database = database;
    this.#unitOfWork = unitOfWork;
    this.#vault = vault;
    this.#views = views;
    this.#people = people;
  }

  /** @throws `scheduling.link-unknown`, `scheduling.link-closed` */
  async show(token: string): Promise<{ purpose: LinkPurpose; group: BookingGroupView }> {
    const { groupId, purpose } = this.#read(token);
    const [closed] = await this.#database.sql`
      select from scheduling.closed_link where group_id = ${groupId} and tries_left = 0`;
    if (closed) throw new DomainError('scheduling.link-closed', 'gone');
    const group = await this.#views.group(groupId);
    if (!group) throw new DomainError('scheduling.link-unknown', 'not-found');
    return { purpose, group };
  }

  /**
   * Checks the birth date; five wrong ones close every link of the booking, whose owner can still sign in.
   * @throws `scheduling.link-unknown`, `scheduling.link-closed`, `scheduling.wrong-birth-date`
   */
  async prove(
    token: string,
    purpose: LinkPurpose,
    birthDate: string,
  ): Promise<{ groupId: string; personId: string }> {
    const link = this.#read(token);
    if (link.purpose !== purpose) throw new DomainError('scheduling.link-for-another-purpose', 'forbidden');
    const { group } = await this.show(token);
    const person = (await this.#people.describe([group.personId])).get(group.personId);
    if (person?.birthOn === birthDate) return { groupId: link.groupId, personId: group.personId };
    const { triesLeft } = await this.#noteWrongTry(link.groupId, group.personId);
    if (triesLeft === 0) throw new DomainError('scheduling.link-closed', 'gone');
    throw new DomainError('scheduling.wrong-birth-date', 'invalid', { triesLeft });
  }

  async #noteWrongTry(groupId: string, personId: string): Promise<{ triesLeft: number }> {
    // The count outlives the refusal that follows it, and must not be answered from an earlier try's key.
    currentContext().idempotency = undefined;
    return this.#unitOfWork.run(async (tx) => {
      const [row] = await tx.sql<{ tries_left: number }>`
        insert into scheduling.closed_link (group_id, tries_left, last_tried_at) values (${groupId}, ${TRIES - 1}, ${tx.now})
        on conflict (group_id) do update set tries_left = greatest(0, scheduling.closed_link.tries_left - 1), last_tried_at = excluded.last_tried_at
        returning tries_left`;
      tx.audit({ action: 'scheduling.link-tried-wrongly', personId, facts: { groupId } });
      return { triesLeft: row!.tries_left };
    });
  }

  #read(token: string): { groupId: string; purpose: LinkPurpose } {
    const link = readLinkToken(this.#vault, token);
    if (!link) throw new DomainError('scheduling.link-unknown', 'not-found');
    return link;
  }
}
