import { Injectable } from '@nestjs/common';
import { DomainError, UnitOfWork } from '#kernel';
import { holdRegister, writeReceipt, type Method } from './receipts.ts';

interface TakenRow {
  case_id: string;
  case_number: string;
  passport_kind: string;
  amount: number;
  method: Method;
}

/** Gives a fee back, as a row of its own beside the one that was taken. */
@Injectable()
export class RefundFee {
  readonly #unitOfWork: UnitOfWork;

  constructor(unitOfWork: UnitOfWork) {
    this.#unitOfWork = unitOfWork;
  }

  /** @throws `passport.receipt-not-found`, `passport.receipt-given-back`, `passport.day-is-closed` */
  run({ id, reason }: { id: string; reason: string }) {
    return this.#unitOfWork.run(async (tx) => {
      await holdRegister(tx, tx.now.toZonedDateTimeISO('Asia/Seoul').year);
      const [taken] = await tx.sql<TakenRow>`
        select case_id, case_number, passport_kind, amount, method from passport.receipt
        where id = ${id} and refund_of is null`;
      if (!taken) throw new DomainError('passport.receipt-not-found', 'not-found');
      const [back] = await tx.sql`select from passport.receipt where refund_of = ${id}`;
      if (back) throw new DomainError('passport.receipt-given-back', 'conflict');
      const receipt = await writeReceipt(tx, {
        caseId: taken.case_id,
        caseNumber: taken.case_number,
        kind: taken.passport_kind,
        amount: -taken.amount,
        method: taken.method,
        refundOf: id,
        reason,
      });
      tx.audit({
        action: 'passport.fee-refunded',
        personId: null,
        facts: { receipt: receipt.number, caseNumber: taken.case_number, amount: taken.amount },
      });
      return receipt;
    });
  }
}
