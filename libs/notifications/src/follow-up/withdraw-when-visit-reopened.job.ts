import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Reaction, type Transaction } from '#kernel';
import { VisitReopened } from '#queueing/events';
import { withdraw } from '../withdraw-messages/withdraw.ts';

type Reopened = z.output<(typeof VisitReopened)['schema']>;

/** The end of the visit was a slip: what was to follow it is told when it ends in truth. */
@Injectable()
export class WithdrawWhenVisitReopened extends Reaction<Reopened> {
  readonly name = 'notifications.withdraw-when-visit-reopened';
  readonly on = VisitReopened;

  async react({ visitId }: Reopened, tx: Transaction): Promise<void> {
    const rows = await tx.sql<{ id: string }>`
      select distinct unnest(concerns) as id from notifications.message
      where subject_kind = 'visit' and subject_id = ${visitId} and state in ('pending', 'sending')`;
    await withdraw(
      tx,
      rows.map(({ id }) => id),
      'reopened',
    );
  }
}
