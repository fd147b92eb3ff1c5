import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { newId, Reaction, type Transaction } from '#kernel';
import { VisitFinished, VisitReopened } from '#queueing/events';
import { casePlan } from '../case-plan.ts';
import { visitPaths } from '../offers.ts';

type Finished = z.output<(typeof VisitFinished)['schema']>;
type Reopened = z.output<(typeof VisitReopened)['schema']>;

const OFFICE = casePlan.offices[0]!.code;
const LANE = visitPaths.find(({ services }) => services.includes('passport.other'))!.lane;
const isOther = ({ centreCode, ticketNumber }: Pick<Finished, 'centreCode' | 'ticketNumber'>): boolean =>
  centreCode === OFFICE && ticketNumber.startsWith(LANE);

/** Counts a visit for another matter when it has been dealt with; applications and collections count by their case. */
@Injectable()
export class CountOtherWhenVisitFinished extends Reaction<Finished> {
  readonly name = 'passport.count-other-when-visit-finished';
  readonly on = VisitFinished;

  async react(visit: Finished, { sql }: Transaction): Promise<void> {
    if (!isOther(visit) || visit.outcome !== 'completed') return;
    await sql`
      insert into passport.other_matter (id, visit_id, dealt_at) values (${newId()}, ${visit.visitId}, ${visit.at})
      on conflict (visit_id) do nothing`;
  }
}

/** The end was a slip: it is not counted until it comes again. */
@Injectable()
export class UncountOtherWhenVisitReopened extends Reaction<Reopened> {
  readonly name = 'passport.uncount-other-when-visit-reopened';
  readonly on = VisitReopened;

  async react(visit: Reopened, { sql }: Transaction): Promise<void> {
    if (isOther(visit)) await sql`delete from passport.other_matter where visit_id = ${visit.visitId}`;
  }
}
