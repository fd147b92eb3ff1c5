import { Injectable } from '@nestjs/common';
import { DomainError, UnitOfWork } from '#kernel';
import { findOffer, stateAt } from './find-offer.ts';

/** Gives an offered seat back, so that the next wave offers it to somebody else. */
@Injectable()
export class DeclineOffer {
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    this.#unitOfWork = unitOfWork;
  }

  async run(input: { offerId: string; personId: string | null }): Promise<{ offerId: string }> {
    return this.#unitOfWork.run(async (tx) => {
      await tx.sql`select from scheduling.standby_offer where id = ${input.offerId} for update`;
      const offer = await findOffer(tx.sql, input, tx.now);
      if (offer.state === 'declined') return { offerId: offer.id };
      const state = stateAt(offer, tx.now);
      if (state !== 'offered') throw new DomainError('scheduling.standby-offer-over', 'gone', { state });
      await tx.sql`update scheduling.standby_offer set state = 'declined', settled_at = ${tx.now} where id = ${offer.id}`;
      await tx.sql`
        update scheduling.standby_entry set state = 'declined', ended_at = ${tx.now} where id = ${offer.entryId}`;
      tx.audit({
        action: 'scheduling.standby-declined',
        personId: offer.personId,
        facts: { offerId: offer.id },
      });
      return { offerId: offer.id };
    });
  }
}
