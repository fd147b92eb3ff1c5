import { Injectable } from '@nestjs/common';
import { Reaction, type Transaction } from '#kernel';
import { VisitReopened } from '#queueing/events';
import type { z } from 'zod';

type Reopened = z.output<typeof VisitReopened.schema>;

@Injectable()
export class ReopenBookingWhenVisitReopens extends Reaction<Reopened> {
  readonly name = 'scheduling.reopen-booking-when-visit-reopens';
  readonly on = VisitReopened;

  async react(reopened: Reopened, { sql }: Transaction): Promise<void> {
    await sql`update scheduling.booking set state = 'arrived' where visit_id = ${reopened.visitId} and state = 'fulfilled'`;
  }
}
