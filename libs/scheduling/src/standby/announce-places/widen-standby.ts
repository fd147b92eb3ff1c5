import { Injectable } from '@nestjs/common';
import { DomainError, UnitOfWork } from '#kernel';
import { findCentre } from '../../centre/centre.ts';
import { Bookables } from '../../registry.ts';

export interface WidenStandbyInput {
  centreCode: string;
  offerCode: string;
  effectiveFrom: string;
  bornFrom: string | null;
  bornTo: string | null;
}

/** Sets who may stand by for an offer from a day on, beside those who may book it. */
@Injectable()
export class WidenStandby {
  readonly #unitOfWork: UnitOfWork;
  readonly #bookables: Bookables;

  constructor(unitOfWork: UnitOfWork, bookables: Bookables) {
    this.#unitOfWork = unitOfWork;
    this.#bookables = bookables;
  }

  async run(input: WidenStandbyInput): Promise<{ effectiveFrom: string }> {
    return this.#unitOfWork.run(async (tx) => {
      const centre = await findCentre(tx.sql, input.centreCode);
      if (!this.#bookables.findOffer(centre.department, input.offerCode)) {
        throw new DomainError('scheduling.offer-not-found', 'not-found', { offer: input.offerCode });
      }
      const today = tx.now.toZonedDateTimeISO(centre.zone).toPlainDate();
      if (Temporal.PlainDate.compare(input.effectiveFrom, today) < 0) {
        throw new DomainError('scheduling.standby-rule-in-the-past', 'invalid', { today: today.toString() });
      }
      if (input.bornFrom !== null && input.bornTo !== null && input.bornFrom > input.bornTo) {
        throw new DomainError('scheduling.standby-rule-reversed', 'invalid');
      }
      await tx.sql`
        insert into scheduling.standby_rule (centre_id, offer_code, effective_from, born_from, born_to)
        values (${centre.id}, ${input.offerCode}, ${input.effectiveFrom}, ${input.bornFrom}, ${input.bornTo})
        on conflict (centre_id, offer_code, effective_from)
          do update set born_from = excluded.born_from, born_to = excluded.born_to`;
      tx.audit({ action: 'scheduling.standby-rule-set', personId: null, facts: { ...input } });
      return { effectiveFrom: input.effectiveFrom };
    });
  }
}
