import { DomainError, type Transaction } from '#kernel';
import { lockBoard } from '../board/board.ts';
import type { VisitPaths } from '../visit-paths.ts';
import type { Line } from './waiting-line.ts';

interface FullStage {
  stage: string;
  seats: number;
  taken: number;
  inFlight: number;
}

/**
 * Timed stages right after this line whose seats are taken or spoken for: who is being served here
 * sits there next. Holds the board, so that two tablets do not both count the last free seat.
 */
export const findFullStages = async (
  { sql }: Transaction,
  paths: VisitPaths,
  line: Omit<Line, 'heldServices'>,
): Promise<{ full: FullStage[]; heldServices: string[] }> => {
  const limited = paths.seatsAfter(line.stage);
  if (limited.length === 0) return { full: [], heldServices: [] };
  await lockBoard(sql, line.centreCode);
  const full: FullStage[] = [];
  for (const next of limited) {
    const feeding = paths.servicesFrom(line.stage, next.code);
    const [count] = await sql<{ taken: string; in_flight: string }>`
      select count(*) filter (where stage = ${next.code} and state = 'serving') as taken,
        count(*) filter (where stage = ${line.stage} and state in ('called', 'serving')
                         and service_code = any(${feeding}::text[])) as in_flight
      from queueing.ticket
      where centre_code = ${line.centreCode} and issued_on = ${line.on} and stage in (${next.code}, ${line.stage})`;
    const [taken, inFlight] = [Number(count!.taken), Number(count!.in_flight)];
    if (taken + inFlight >= next.seats) full.push({ stage: next.code, seats: next.seats, taken, inFlight });
  }
  return { full, heldServices: full.flatMap(({ stage }) => paths.servicesFrom(line.stage, stage)) };
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
