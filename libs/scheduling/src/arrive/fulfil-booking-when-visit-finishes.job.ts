import { Injectable } from '@nestjs/common';
import { Reaction, type Transaction } from '#kernel';
import { VisitFinished } from '#queueing/events';
import type { z } from 'zod';

type Finished = z.output<typeof VisitFinished.schema>;

@Injectable()
export class FulfilBookingWhenVisitFinishes extends Reaction<Finished> {
  readonly name = 'scheduling.fulfil-booking-when-visit-finishes';
  readonly on = VisitFinished;

  async react(finished: Finished, { sql }: Transaction): Promise<void> {
    if (finished.outcome !== 'completed') return;
    await sql`update scheduling.booking set state = 'fulfilled' where visit_id = ${finished.visitId} and state = 'arrived'`;
  }
}
