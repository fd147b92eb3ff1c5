import { DomainError, type Transaction } from '#kernel';
import type { SeatEngine } from '../seats/seat-engine.ts';

/** Gives pools these seats, or as many as are taken where that is more. */
export const setSeats = async (
  tx: Transaction,
  engine: SeatEngine,
  wanted: readonly { poolId: string; seats: number }[],
): Promise<void> => {
  if (wanted.length === 0) return;
  const commandFor = (poolId: string, capacity: number) => ({
    kind: 'set-capacity' as const,
    pools: [{ poolId, capacity }],
  });
  const verdicts = await engine.runAll(
    tx,
    wanted.map(({ poolId, seats }) => commandFor(poolId, seats)),
  );
  const again = verdicts.flatMap((verdict, at) => {
    if ('done' in verdict) return [];
    const { refused } = verdict;
    const isTaken = refused instanceof DomainError && refused.code === 'scheduling.seats-taken';
    if (!isTaken) throw refused;
    return [commandFor(wanted[at]!.poolId, Number(refused.facts['taken']))];
  });
  if (again.length === 0) return;
  for (const verdict of await engine.runAll(tx, again)) if ('refused' in verdict) throw verdict.refused;
};
