import { useQueryClient } from '@tanstack/react-query';
import { useAct } from '../../api/query.ts';
import { forgetSeats, holdQuery, holdSeats, type TakenHold } from '../../api/scheduling.ts';
import type { Hold, HoldWish } from '../../api/scheduling-types.ts';
import type { Slot } from '../../api/types.ts';
import { useDraft } from '../draft.tsx';

export interface ChosenSlots {
  first: Slot;
  second: Slot | null;
}

/** Keeps times for five minutes; an earlier hold of the same person gives way on the server. */
export function useHoldSeats(onHeld?: (hold: TakenHold) => void) {
  const client = useQueryClient();
  const { draft, fill } = useDraft();
  const act = useAct(holdSeats);
  const hold = (wish: HoldWish) =>
    act.mutate(
      { ...wish, ...(client.getQueryData(holdQuery.queryKey) ? { replaces: true } : {}) },
      {
        onSuccess: (held) => {
          client.setQueryData(holdQuery.queryKey, held);
          onHeld?.(held);
        },
        onSettled: () => forgetSeats(client),
      },
    );
  const who = {
    ...(draft.group ? { group: draft.group } : {}),
    ...(draft.dong ? { dong: draft.dong } : {}),
  };
  return {
    isPending: act.isPending,
    error: act.error,
    reset: act.reset,
    run: ({ first, second }: ChosenSlots) => {
      fill({ first, second });
      hold({
        offer: draft.offer!,
        slotIds: [first.id, ...(second ? [second.id] : [])],
        ...who,
        ...(draft.party.length > 0 ? { party: draft.party } : {}),
      });
    },
    /** The same once more, also in a tab that knows nothing but the hold itself. */
    again: ({ offer, members }: Pick<Hold, 'offer' | 'members'>) =>
      hold({
        offer: offer.code,
        slotIds: members[0]!.bookings
          .toSorted((one, other) => one.step - other.step)
          .map(({ slotId }) => slotId),
        ...who,
        party: members.map(({ personId }) => personId),
      }),
  };
}
