import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#kernel';
import { priorityGroups } from './priority-groups.ts';

/** Writes the office's table on the first day; rows an official has changed since stay as they are. */
@Injectable()
export class SetUpPriorityGroups {
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    this.#unitOfWork = unitOfWork;
  }

  async run(): Promise<void> {
    await this.#unitOfWork.run(async ({ sql }) => {
      for (const [position, group] of priorityGroups.entries()) {
        await sql`
          insert into vaccination.priority_group (code, position, label, kind, born_from, born_to, booking_opens_on,
            booking_opens_note, starts_on, starts_note, product, place, offer_codes)
          values (${group.code}, ${position}, ${group.label}, ${group.kind}, ${group.bornFrom}, ${group.bornTo},
            ${group.bookingOpensOn}, ${group.bookingOpensNote}, ${group.startsOn}, ${group.startsNote},
            ${group.product}, ${group.place}, ${group.offerCodes}::text[])
          on conflict (code) do nothing`;
      }
    });
  }
}
