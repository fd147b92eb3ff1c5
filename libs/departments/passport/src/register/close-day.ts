import { Injectable } from '@nestjs/common';
import { currentContext, DomainError, UnitOfWork } from '#kernel';
import { holdRegister } from './receipts.ts';

/** Closes today's register with its total; whoever pays after that pays tomorrow. */
@Injectable()
export class CloseDay {
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    this.#unitOfWork = unitOfWork;
  }

  /** @throws `passport.day-is-closed` */
  run() {
    return this.#unitOfWork.run(async (tx) => {
      const today = tx.now.toZonedDateTimeISO('Asia/Seoul').toPlainDate();
      await holdRegister(tx, today.year);
      const { actor } = currentContext();
      const [closed] = await tx.sql<{ taken: number; refunded: number; receipts: number }>`
        insert into passport.closing (closed_on, taken, refunded, receipts, closed_at, closed_by)
        select ${today.toString()}::date, coalesce(sum(amount) filter (where amount > 0), 0)::int,
          coalesce(-sum(amount) filter (where amount < 0), 0)::int, count(*)::int, ${tx.now}::timestamptz,
          ${actor.kind === 'staff' ? actor.id : null}::uuid
        from passport.receipt where taken_on = ${today.toString()}::date
        on conflict do nothing returning taken, refunded, receipts`;
      if (!closed) throw new DomainError('passport.day-is-closed', 'conflict', { on: today.toString() });
      tx.audit({ action: 'passport.day-closed', personId: null, facts: { on: today.toString(), ...closed } });
      return { on: today.toString(), ...closed };
    });
  }
}
