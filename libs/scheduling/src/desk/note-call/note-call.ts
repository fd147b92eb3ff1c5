import { Injectable } from '@nestjs/common';
import { PeopleDirectory } from '#identity';
import { DomainError, newId, UnitOfWork } from '#kernel';
import { ownCentre, ownStaffId } from '../own-centre.ts';

/** Keeps what a caller was told where no booking changed. */
@Injectable()
export class NoteCall {
  readonly #unitOfWork: UnitOfWork;
  readonly #people: PeopleDirectory;

  constructor(unitOfWork: UnitOfWork, people: PeopleDirectory) {
    this.#unitOfWork = unitOfWork;
    this.#people = people;
  }

  async run(input: { personId: string; groupId: string | null; told: string }): Promise<{ noteId: string }> {
    const { personId, groupId, told } = input;
    const staffId = ownStaffId();
    return this.#unitOfWork.run(async (tx) => {
      if (!(await this.#people.describe([personId], tx)).has(personId)) {
        throw new DomainError('identity.person-not-found', 'not-found');
      }
      if (groupId) {
        const centre = await ownCentre(tx.sql);
        const [group] = await tx.sql`
          select 1 from scheduling.booking_group g join scheduling.centre c on c.id = g.centre_id
          where g.id = ${groupId} and c.department = ${centre.department}
            and (g.person_id = ${personId} or g.booked_by_person_id = ${personId})`;
        if (!group) throw new DomainError('scheduling.booking-not-found', 'not-found');
      }
      const noteId = newId();
      await tx.sql`
        insert into scheduling.desk_note (id, person_id, group_id, at, staff_id, told)
        values (${noteId}, ${personId}, ${groupId}, ${tx.now}, ${staffId}, ${told})`;
      tx.audit({ action: 'scheduling.call-noted', personId, facts: { noteId, groupId } });
      return { noteId };
    });
  }
}
