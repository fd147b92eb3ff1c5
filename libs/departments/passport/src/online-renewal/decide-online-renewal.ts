import { Injectable } from '@nestjs/common';
import { currentContext, DomainError, UnitOfWork } from '#kernel';
import type { OnlineRenewalRule } from './judge-online-renewal.ts';

/** Decides who may renew online from today or a later day on. */
@Injectable()
export class DecideOnlineRenewal {
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    this.#unitOfWork = unitOfWork;
  }

  /** @throws `passport.day-has-passed`. */
  run({ reason, ...rule }: OnlineRenewalRule & { reason: string }): Promise<{ id: string }> {
    return this.#unitOfWork.run(async ({ sql, now, audit }) => {
      const today = now.toZonedDateTimeISO('Asia/Seoul').toPlainDate();
      if (Temporal.PlainDate.compare(rule.validFrom, today) < 0)
        throw new DomainError('passport.day-has-passed', 'invalid', { on: rule.validFrom });
      const { actor } = currentContext();
      const [row] = await sql<{ id: string }>`
        insert into passport.online_renewal
          (valid_from, needs_earlier_passport, from_age, excludes_unserved, reason, decided_at, decided_by)
        values (${rule.validFrom}::date, ${rule.needsEarlierPassport}, ${rule.fromAge}, ${rule.excludesUnserved},
                ${reason}, ${now}, ${actor.kind === 'staff' ? actor.id : null})
        returning id`;
      audit({ action: 'passport.online-renewal-decided', personId: null, facts: { ...rule, reason } });
      return row!;
    });
  }
}
