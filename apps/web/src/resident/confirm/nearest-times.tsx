import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ApiProblem } from '../../api/problem.ts';
import { followUpQuery, slotsQuery } from '../../api/scheduling.ts';
import type { Slot } from '../../api/types.ts';
import { formatDateTime, seoulDay } from '../../i18n/dates.ts';
import { Button } from '../../ui/button.tsx';
import { Skeleton } from '../../ui/placeholders.tsx';
import { nearestFree } from '../days/enough-seats.ts';
import { centreOf, partySizeOf, useDraft } from '../draft.tsx';
import type { ChosenSlots } from './use-hold-seats.ts';

interface NearestTimesProps {
  problem: ApiProblem;
  onPick(chosen: ChosenSlots): void;
  isPending?: boolean;
}

const timesOffered = 3;

/** The free times nearest to the one that has just gone, on the same day. */
export function NearestTimes({ problem, onPick, isPending }: NearestTimesProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { draft } = useDraft();
  const party = partySizeOf(draft);
  const isSecond = draft.second !== null && problem.fact('slotId') === draft.second.id;
  const lost = isSecond ? draft.second! : draft.first!;
  const wanted = { centre: centreOf(draft), offer: draft.offer!, step: isSecond ? 2 : 1, party };
  const { data } = useQuery({ ...slotsQuery(wanted, seoulDay(lost.startsAt)), staleTime: 0 });
  const free = nearestFree(data?.slots ?? [], lost.startsAt, party, timesOffered);

  const pick = async (slot: Slot) => {
    if (isSecond) return onPick({ first: draft.first!, second: slot });
    const { proposal, alternatives } = await client.fetchQuery(followUpQuery(draft.offer!, slot.id, party));
    const kept = [proposal, ...alternatives].find((candidate) => candidate?.id === draft.second?.id);
    onPick({ first: slot, second: kept ?? proposal });
  };

  if (!data) return <Skeleton lines={2} />;
  if (free.length === 0) return <p>{t('confirm.noneThatDay')}</p>;
  return (
    <div className="stack nearest">
      <p>
        <strong>
          {t('confirm.nearestTimes')} ({t('book.nth', { step: isSecond ? 2 : 1 })})
        </strong>
      </p>
      {free.map((slot) => (
        <Button key={slot.id} wide onPress={() => void pick(slot)} isPending={isPending}>
          <span className="num">
            {formatDateTime(slot.startsAt)} · {t('days.seatsLeft', { count: slot.left })}
          </span>
        </Button>
      ))}
    </div>
  );
}
