import { DomainError, type SqlTag, type Transaction } from '#kernel';
import { lockBoard } from '../board/board.ts';
import { seatsOn } from '../stage-seats/seats-in-force.ts';
import type { VisitPaths } from '../visit-paths.ts';
import type { Line } from './waiting-line.ts';

type Place = Pick<Line, 'centreCode' | 'stage' | 'on'>;

interface FullStage {
  stage: string;
  seats: number;
  taken: number;
  inFlight: number;
}

export interface SeatsAhead {
  full: FullStage[];
  /** Services whose visitors cannot go on from this line for want of a seat. */
  heldServices: string[];
}

/**
 * Timed stages right after this line whose seats are taken or spoken for: who is being served here
 * sits there next. Holds the board, so that two tablets do not both count the last free seat, and none counts
 * with a number of seats that is being changed.
 */
export const findFullStages = async (
  { sql }: Transaction,
  paths: VisitPaths,
  place: Place,
): Promise<SeatsAhead> => {
  if (paths.staysAfter(place.stage).length > 0) await lockBoard(sql, place.centreCode);
  return countSeatsAhead(sql, paths, place);
};

/** The same count for those who only look. */
export const countSeatsAhead = async (sql: SqlTag, paths: VisitPaths, place: Place): Promise<SeatsAhead> => {
  const full: FullStage[] = [];
  const following = paths.staysAfter(place.stage);
  if (following.length === 0) return { full, heldServices: [] };
  const seatsOf = await seatsOn(sql, place.centreCode, place.on);
  for (const next of following) {
    const seats = seatsOf(next);
    if (seats === null) continue;
    const feeding = paths.servicesFrom(place.stage, next.code);
    const [count] = await sql<{ taken: string; in_flight: string }>`
      select count(*) filter (where stage = ${next.code} and state = 'serving') as taken,
        count(*) filter (where stage = ${place.stage} and state in ('called', 'serving')
                         and service_code = any(${feeding}::text[])) as in_flight
      from queueing.ticket
      where centre_code = ${place.centreCode} and issued_on = ${place.on} and stage in (${next.code}, ${place.stage})`;
    const [taken, inFlight] = [Number(count!.taken), Number(count!.in_flight)];
    if (taken + inFlight >= seats) full.push({ stage: next.code, seats, taken, inFlight });
  }
  return { full, heldServices: full.flatMap(({ stage }) => paths.servicesFrom(place.stage, stage)) };
};

/** Nobody could be called: says so when it is for want of seats and not of people. */
export const refuseIfHeld = async ({ sql }: Transaction, line: Line, full: FullStage[]): Promise<void> => {
  if (full.length === 0) return;
  const held = await sql`
    select 1 from queueing.ticket
    where centre_code = ${line.centreCode} and stage = ${line.stage} and issued_on = ${line.on} and state = 'waiting'
      and service_code = any(${line.heldServices}::text[]) limit 1`;
  if (held.length > 0) throw new DomainError('queueing.seats-full', 'conflict', { ...full[0] });
};
