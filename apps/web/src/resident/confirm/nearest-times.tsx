import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { homeCentre } from '../../api/home-centre.ts';
import type { ApiProblem } from '../../api/problem.ts';
import { followUpQuery, slotsQuery } from '../../api/resident.ts';
import type { Slot } from '../../api/types.ts';
import { formatDateTime, seoulDay } from '../../i18n/dates.ts';
import { Button } from '../../ui/button.tsx';
import { Skeleton } from '../../ui/placeholders.tsx';
import { useDraft } from '../draft.tsx';

interface NearestTimesProps {
  problem: ApiProblem;
  onPick(change: { first?: Slot; second?: Slot | null }): void;
}

const timesOffered = 3;

/** The free times nearest to the one that has just gone, on the same day. */
export function NearestTimes({ problem, onPick }: NearestTimesProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { draft } = useDraft();
  const isSecond = problem.fact('slotId') === draft.second?.id;
  const lost = isSecond ? draft.second! : draft.first!;
  const offer = draft.offer!;
  const { data, isPending } = useQuery({
    ...slotsQuery(homeCentre(), offer, seoulDay(lost.startsAt)),
    staleTime: 0,
  });
  const wanted = Date.parse(lost.startsAt);
  const free = (data?.slots ?? [])
    .filter(({ id, left }) => left > 0 && id !== lost.id)
    .sort((one, other) => distance(one, wanted) - distance(other, wanted))
    .slice(0, timesOffered)
    .sort((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt));

  const pick = async (slot: Slot) => {
    if (isSecond) return onPick({ second: slot });
    const { proposal, alternatives } = await client.fetchQuery(followUpQuery(offer, slot.id));
    const kept = [proposal, ...alternatives].find((candidate) => candidate?.id === draft.second?.id);
    onPick({ first: slot, second: kept ?? proposal });
  };

  if (isPending) return <Skeleton lines={2} />;
  if (free.length === 0) return <p>{t('confirm.noneThatDay')}</p>;
  return (
    <div className="stack nearest">
      <p>
        <strong>
          {t('confirm.nearestTimes')} ({t('book.nth', { step: isSecond ? 2 : 1 })})
        </strong>
      </p>
      {free.map((slot) => (
        <Button key={slot.id} wide onPress={() => void pick(slot)}>
          <span className="num">
            {formatDateTime(slot.startsAt)} · {t('days.seatsLeft', { count: slot.left })}
          </span>
        </Button>
      ))}
    </div>
  );
}

const distance = (slot: Slot, wanted: number): number => Math.abs(Date.parse(slot.startsAt) - wanted);
