import { Injectable } from '@nestjs/common';
import { ReceiveCase } from '#casework';
import type { PersonalDetails } from '#identity';
import { Clock, currentContext, Database, DomainError, UnitOfWork } from '#kernel';
import { feesOn } from '../rules.ts';
import { documentListsOn, type DocumentList } from '../situations.ts';
import { writeReceipt, type Method } from '../register/receipts.ts';

export interface Application {
  kind: string;
  situation: string;
  /** Those the clerk has seen; all of the list have to be there. */
  documentsSeen: string[];
  applicant: PersonalDetails;
  isTold: boolean;
  method: Method;
}

/** Takes in an application at the window: the papers are there, the fee is paid, the case begins; or none of it. */
@Injectable()
export class ApplyForPassport {
  readonly #unitOfWork: UnitOfWork;
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #receive: ReceiveCase;

  constructor(unitOfWork: UnitOfWork, database: Database, clock: Clock, receive: ReceiveCase) {
    this.#unitOfWork = unitOfWork;
    this.#database = database;
    this.#clock = clock;
    this.#receive = receive;
  }

  /** @throws `passport.kind-unknown`, `passport.situation-unknown`, `passport.documents-missing`, `passport.day-is-closed` */
  run(input: Application) {
    return this.#unitOfWork.run(async (tx) => {
      const today = tx.now.toZonedDateTimeISO('Asia/Seoul').toPlainDate();
      const fee = (await feesOn(tx.sql, today)).find(({ kind }) => kind === input.kind);
      if (!fee) throw new DomainError('passport.kind-unknown', 'invalid', { kind: input.kind });
      const list = (await documentListsOn(tx.sql, today)).find(
        ({ situation }) => situation === input.situation,
      );
      if (!list) throw new DomainError('passport.situation-unknown', 'invalid');
      const missing = list.documents.filter((one) => !input.documentsSeen.includes(one));
      if (missing.length > 0) throw new DomainError('passport.documents-missing', 'invalid', { missing });
      const received = await this.#receive.run({
        kind: `passport.${input.kind}`,
        subject: '여권 발급 신청',
        channel: 'counter',
        applicant: input.applicant,
        isTold: input.isTold,
      });
      const { actor } = currentContext();
      await tx.sql`
        insert into passport.application (case_id, passport_kind, situation, documents_seen, applied_at, applied_by)
        values (${received.id}, ${input.kind}, ${input.situation}, ${list.documents}::text[], ${tx.now},
                ${actor.kind === 'staff' ? actor.id : null})`;
      const receipt = await writeReceipt(tx, {
        caseId: received.id,
        caseNumber: received.number,
        kind: input.kind,
        amount: fee.fee!,
        method: input.method,
      });
      tx.audit({
        action: 'passport.applied',
        personId: null,
        facts: { caseId: received.id, number: received.number, receipt: receipt.number },
      });
      return { ...received, receipt: receipt.number, amount: receipt.amount };
    });
  }

  /** What has to be brought today, situation by situation. */
  async situations(): Promise<{ situations: DocumentList[] }> {
    return { situations: await documentListsOn(this.#database.sql, this.#clock.today('Asia/Seoul')) };
  }
}
