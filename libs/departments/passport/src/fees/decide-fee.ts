import { Injectable } from '@nestjs/common';
import { currentContext, DomainError, UnitOfWork } from '#kernel';
import { kinds, type PassportFee } from '../rules.ts';

/** Decides what a kind of passport costs from today or a later day on; null: it is no longer made. */
@Injectable()
export class DecideFee {
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    this.#unitOfWork = unitOfWork;
  }

  /** @throws `passport.kind-unknown`, `passport.day-has-passed`. */
  run({ kind, validFrom, fee, reason }: PassportFee & { reason: string }): Promise<{ id: string }> {
    return this.#unitOfWork.run(async ({ sql, now, audit }) => {
      if (!kinds.includes(kind)) throw new DomainError('passport.kind-unknown', 'invalid', { kind });
      const today = now.toZonedDateTimeISO('Asia/Seoul').toPlainDate();
      if (Temporal.PlainDate.compare(validFrom, today) < 0)
        throw new DomainError('passport.day-has-passed', 'invalid', { on: validFrom });
      const { actor } = currentContext();
      const [row] = await sql<{ id: string }>`
        insert into passport.fee (kind, valid_from, fee, reason, decided_at, decided_by)
        values (${kind}, ${validFrom}::date, ${fee}, ${reason}, ${now}, ${actor.kind === 'staff' ? actor.id : null})
        returning id`;
      audit({ action: 'passport.fee-decided', personId: null, facts: { kind, validFrom, fee, reason } });
      return row!;
    });
  }
}
