import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { seatAt, type ChosenSeat } from './chosen-seat.tsx';
import { followUpQuery, type DeskSlot, type FollowUp } from './desk-api.ts';

interface Pair {
  first: ChosenSeat | null;
  second: ChosenSeat | null;
  setFirst(chosen: ChosenSeat | null): void;
  setSecond(chosen: ChosenSeat | null): void;
  /** What the interval rule says of the second; undefined until the first is chosen. */
  followUp: FollowUp | undefined;
  error: Error | null;
}

/** Two appointments in one decision: the second is proposed by the first and stays while the interval allows it. */
export function usePair(
  offer: string,
  firstStep: number,
  firstSlotId: string | null,
  hasSecond: boolean,
): Pair {
  const [first, setFirst] = useState<ChosenSeat | null>(null);
  const [second, setSecond] = useState<ChosenSeat | null>(null);
  const from = firstSlotId ?? first?.slot.id ?? null;
  const query = useQuery(followUpQuery(hasSecond ? from : null, offer, firstStep));
  const followUp = query.data;

  useEffect(() => {
    if (!followUp?.earliestOn) return;
    const proposal: DeskSlot | null = followUp.proposal;
    setSecond((now) => (now && now.slot.date >= followUp.earliestOn! ? now : proposal && seatAt(proposal)));
  }, [followUp]);

  return { first, second, setFirst, setSecond, followUp, error: query.error };
}
