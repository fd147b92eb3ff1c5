import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../api/query.ts';
import { formatTime } from '../../i18n/dates.ts';
import { pauseWords } from '../../staff/station/pause-words.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { DayField } from '../../ui/day-input.tsx';
import { useManager } from '../manager-centre.tsx';
import { BreakForm } from './break-form.tsx';
import { breaksQuery, floorKey, withdrawBreak, type Floor, type PlannedBreak } from './floor-api.ts';

/** Who pauses when on a day; tablets remind their staff five minutes before. */
export function BreaksView({ floor, centre, today }: { floor: Floor; centre: string; today: string }) {
  const { may } = useManager();
  const [on, setOn] = useState(today);
  const breaks = useQuery(breaksQuery(centre, on));
  return (
    <div className="floor-breaks">
      <section className="card stack" aria-labelledby="breaks-title">
        <div className="floor-day">
          <h2 id="breaks-title">휴식 편성</h2>
          <DayField label="날짜" value={on} min={today} onChange={setOn} />
        </div>
        {breaks.data ? (
          <BreakRows breaks={breaks.data.breaks} floor={floor} mayChange={may('queueing.run-floor')} />
        ) : breaks.error ? (
          <ErrorPanel cause={breaks.error} onRetry={() => void breaks.refetch()} retryLabel="다시 불러오기" />
        ) : (
          <Skeleton lines={4} height="4.8rem" />
        )}
      </section>
      {may('queueing.run-floor') && <BreakForm key={on} floor={floor} centre={centre} on={on} />}
    </div>
  );
}

interface BreakRowsProps {
  breaks: PlannedBreak[];
  floor: Floor;
  mayChange: boolean;
}

function BreakRows({ breaks, floor, mayChange }: BreakRowsProps) {
  const client = useQueryClient();
  const act = useAct(withdrawBreak);
  const label = (stage: string) => floor.stages.find((one) => one.code === stage)?.label ?? stage;
  const remove = (breakId: string) =>
    act.mutate({ breakId }, { onSuccess: () => void client.invalidateQueries({ queryKey: floorKey }) });
  if (breaks.length === 0)
    return (
      <EmptyState title="편성된 휴식이 없습니다.">
        옆에서 시작 시각과 창구를 고르면 교대로 나누어 편성합니다.
      </EmptyState>
    );
  return (
    <>
      <ul className="floor-break-rows">
        {breaks.map((one) => (
          <li key={one.id}>
            <span className="num">
              {formatTime(one.from)}–{formatTime(one.to)}
            </span>
            <strong>{one.counterLabel}</strong>
            <span>
              {label(one.stage)} · {pauseWords[one.kind]}{' '}
              {one.isConfirmed && <Badge tone="warning">빈 창구 확인함</Badge>}
            </span>
            {mayChange && (
              <Button
                tone="quiet"
                onPress={() => remove(one.id)}
                isPending={act.isPending}
                aria-label={`${one.counterLabel} ${formatTime(one.from)} 휴식 빼기`}
              >
                빼기
              </Button>
            )}
          </li>
        ))}
      </ul>
      {act.error && <ErrorPanel cause={act.error} />}
    </>
  );
}
