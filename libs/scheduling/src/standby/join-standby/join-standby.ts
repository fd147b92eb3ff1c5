import { Injectable } from '@nestjs/common';
import { DomainError, newId, UnitOfWork, violatedConstraint } from '#kernel';
import { findCentre } from '../../centre/centre.ts';
import { Bookables } from '../../registry.ts';
import { MayStandBy } from '../rules/may-stand-by.ts';
import { assertStillOpen, todayAt } from '../today.ts';

/** Puts a person into today's line of a centre for one offer. */
@Injectable()
export class JoinStandby {
  readonly #unitOfWork: UnitOfWork;
  readonly #bookables: Bookables;
  readonly #mayStandBy: MayStandBy;

  constructor(unitOfWork: UnitOfWork, bookables: Bookables, mayStandBy: MayStandBy) {
    this.#unitOfWork = unitOfWork;
    this.#bookables = bookables;
    this.#mayStandBy = mayStandBy;
  }

  async run(input: {
    personId: string;
    centreCode: string;
    offerCode: string;
    /** A group that the person says they belong to. */
    priorityGroup?: string;
    /** The neighbourhood that the person says they live in. */
    dong?: string;
  }): Promise<{ entryId: string }> {
    try {
      return await this.#unitOfWork.run(async (tx) => {
        const centre = await findCentre(tx.sql, input.centreCode);
        const offer = this.#bookables.findOffer(centre.department, input.offerCode);
        if (!offer) {
          throw new DomainError('scheduling.offer-not-found', 'not-found', { offer: input.offerCode });
        }
        const today = await todayAt(tx.sql, centre, tx.now);
        assertStillOpen(today, tx.now);
        await this.#mayStandBy.assert({ ...tx, tx }, centre, offer, input);
        const entryId = newId<'standby-entry'>();
        await tx.sql`
          insert into scheduling.standby_entry (id, centre_id, on_date, person_id, offer_code, joined_at, state, priority_group, dong)
          values (${entryId}, ${centre.id}, ${today.date}, ${input.personId}, ${offer.code}, ${tx.now}, 'waiting',
                  ${input.priorityGroup ?? null}, ${input.dong ?? null})`;
        tx.audit({
          action: 'scheduling.standby-joined',
          personId: input.personId,
          facts: { entryId, centreCode: centre.code, offerCode: offer.code },
        });
        return { entryId };
      });
    } catch (error) {
      if (violatedConstraint(error) === 'standby_entry_one_a_day') {
        throw new DomainError('scheduling.standby-joined-already', 'conflict');
      }
      throw error;
    }
  }
}
