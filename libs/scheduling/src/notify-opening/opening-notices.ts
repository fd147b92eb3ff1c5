import { Injectable } from '@nestjs/common';
import { PeopleDirectory } from '#identity';
import { currentContext, Database, DomainError, newId, UnitOfWork } from '#kernel';
import { findCentre } from '../centre/centre.ts';
import { Bookables } from '../registry.ts';

export interface OpeningNotice {
  id: string;
  centre: { code: string; name: string };
  /** The group they say they belong to, by its label. */
  group: { code: string; label: string } | null;
  dong: string | null;
  createdAt: string;
}

/** Leaves and ends the wish to hear when booking opens; each person once per centre and group. */
@Injectable()
export class OpeningNotices {
  readonly #unitOfWork: UnitOfWork;
  readonly #database: Database;
  readonly #bookables: Bookables;
  readonly #people: PeopleDirectory;

  constructor(unitOfWork: UnitOfWork, database: Database, bookables: Bookables, people: PeopleDirectory) {
    this.#unitOfWork = unitOfWork;
    this.#database = database;
    this.#bookables = bookables;
    this.#people = people;
  }

  /** @throws `scheduling.may-book-already` when there is nothing to wait for */
  async leave(input: { personId: string; centreCode: string; group?: string; dong?: string }): Promise<void> {
    await this.#unitOfWork.run(async (tx) => {
      const { sql, now } = tx;
      const centre = await findCentre(sql, input.centreCode);
      const rules = this.#bookables.eligibilityOf(centre.department);
      if (!rules) throw new DomainError('scheduling.may-book-already', 'conflict');
      const groups = await rules.listGroups(centre.code);
      if (input.group !== undefined && !groups.some(({ code }) => code === input.group)) {
        throw new DomainError('scheduling.group-not-found', 'not-found', { group: input.group });
      }
      const person = (await this.#people.describe([input.personId], tx)).get(input.personId);
      if (!person) throw new DomainError('identity.person-not-found', 'not-found');
      const { birthOn, identityKeys } = person;
      const { group, dong } = input;
      const asked = { centreCode: centre.code, birthOn, identityKeys, group, dong, channel: 'self' as const };
      const answer = await rules.check({ ...asked, now, zone: centre.zone });
      if (answer.status === 'eligible') throw new DomainError('scheduling.may-book-already', 'conflict');
      const [left] = await sql<{ id: string }>`
        insert into scheduling.opening_notice (id, person_id, centre_id, group_code, dong, created_at, check_at)
        values (${newId()}, ${input.personId}, ${centre.id}, ${group ?? ''}, ${dong ?? null}, ${now}, ${now})
        on conflict (person_id, centre_id, group_code) where announced_at is null and ended_at is null
        do update set dong = excluded.dong, check_at = excluded.check_at
        returning id`;
      tx.audit({
        action: 'scheduling.opening-notice-left',
        personId: input.personId,
        facts: { noticeId: left!.id, by: currentContext().actor.kind },
      });
    });
  }

  /** What a person waits for; a person has few of them, so they all fit on one page. */
  async of(personId: string): Promise<OpeningNotice[]> {
    const rows = await this.#database.sql<{
      id: string;
      code: string;
      name: string;
      department: string;
      group_code: string;
      dong: string | null;
      created_at: string;
    }>`
      select n.id, c.code, c.name, c.department, n.group_code, n.dong, n.created_at
      from scheduling.opening_notice n join scheduling.centre c on c.id = n.centre_id
      where n.person_id = ${personId} and n.announced_at is null and n.ended_at is null
      order by n.created_at desc, n.id desc limit 50`;
    return Promise.all(
      rows.map(async (row) => {
        const groups = (await this.#bookables.eligibilityOf(row.department)?.listGroups(row.code)) ?? [];
        const group = groups.find(({ code }) => code === row.group_code);
        return {
          id: row.id,
          centre: { code: row.code, name: row.name },
          group: group ? { code: group.code, label: group.label } : null,
          dong: row.dong,
          createdAt: Temporal.Instant.from(row.created_at).toString(),
        };
      }),
    );
  }

  /** @throws `scheduling.notice-not-found` when it is not theirs, or over */
  async end(input: { noticeId: string; personId: string }): Promise<void> {
    await this.#unitOfWork.run(async (tx) => {
      const [ended] = await tx.sql<{ id: string }>`
        update scheduling.opening_notice set ended_at = ${tx.now}
        where id = ${input.noticeId} and person_id = ${input.personId} and announced_at is null and ended_at is null
        returning id`;
      if (!ended) throw new DomainError('scheduling.notice-not-found', 'not-found');
      tx.audit({
        action: 'scheduling.opening-notice-ended',
        personId: input.personId,
        facts: { noticeId: input.noticeId },
      });
    });
  }
}
