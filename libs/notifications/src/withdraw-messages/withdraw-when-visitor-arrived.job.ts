import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Reaction, type Transaction } from '#kernel';
import { VisitorArrived } from '#scheduling/events';
import { withdraw } from './withdraw.ts';

type Payload = z.output<(typeof VisitorArrived)['schema']>;

/** Nobody is reminded of a visit they have begun: some come hours before their time. */
@Injectable()
export class WithdrawWhenVisitorArrived extends Reaction<Payload> {
  readonly name = 'notifications.withdraw-when-visitor-arrived';
  readonly on = VisitorArrived;

  async react({ bookingId }: Payload, tx: Transaction): Promise<void> {
    const rows = await tx.sql<{ id: string }>`
      select distinct unnest(concerns) as id from notifications.message
      where subject_kind = 'booking' and subject_id = ${bookingId} and state in ('pending', 'sending')`;
    await withdraw(
      tx,
      rows.map(({ id }) => id),
      'visited',
    );
  }
}
