import { currentContext, DomainError, newId, type Transaction } from '#kernel';

export const methods = ['cash', 'card', 'transfer'] as const;
export type Method = (typeof methods)[number];

const ZONE = 'Asia/Seoul';

export interface NewReceipt {
  caseId: string;
  caseNumber: string;
  kind: string;
  /** Won; below zero for what is given back. */
  amount: number;
  method: Method;
  refundOf?: string;
  reason?: string;
}

export const receiptText = (year: number, number: number): string =>
  `${String(year)}-${String(number).padStart(6, '0')}`;

/** Holds the register of the year until the transaction ends; all who take, give back or close a day queue here. */
export const holdRegister = async ({ sql }: Transaction, year: number): Promise<void> => {
  await sql`insert into passport.receipt_number (year, last) values (${year}, 0) on conflict (year) do nothing`;
  await sql`select last from passport.receipt_number where year = ${year} for update`;
};

/**
 * Writes one row of the register. Its number comes from a row that is held until the end of the transaction, so that a
 * taking that fails leaves no gap.
 * @throws `passport.day-is-closed`
 */
export const writeReceipt = async (tx: Transaction, one: NewReceipt) => {
  const today = tx.now.toZonedDateTimeISO(ZONE).toPlainDate();
  await holdRegister(tx, today.year);
  const [closed] = await tx.sql`select from passport.closing where closed_on = ${today.toString()}::date`;
  if (closed) throw new DomainError('passport.day-is-closed', 'conflict', { on: today.toString() });
  const [given] = await tx.sql<{ last: number }>`
    update passport.receipt_number set last = last + 1 where year = ${today.year} returning last`;
  const { actor } = currentContext();
  const id = newId();
  await tx.sql`
    insert into passport.receipt (id, year, number, case_id, case_number, passport_kind, amount, method, refund_of,
      reason, taken_at, taken_on, taken_by)
    values (${id}, ${today.year}, ${given!.last}, ${one.caseId}, ${one.caseNumber}, ${one.kind}, ${one.amount},
            ${one.method}, ${one.refundOf ?? null}, ${one.reason ?? null}, ${tx.now}, ${today.toString()}::date,
            ${actor.kind === 'staff' ? actor.id : null})`;
  return { id, number: receiptText(today.year, given!.last), amount: one.amount };
};
