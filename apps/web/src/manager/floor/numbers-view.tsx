import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatDay } from '../../i18n/dates.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { useManager } from '../manager-centre.tsx';
import { numberRulesQuery, type NumberRule } from './floor-api.ts';
import { hoursInWords } from './number-words.ts';
import { NumbersDialog } from './numbers-dialog.tsx';

const stateWords = { 'in-force': '적용 중', later: '예정', over: '지난 기준' } as const;

/** When numbers are given out without an appointment, for which service and how many. */
export function NumbersView({ centre }: { centre: string }) {
  const { may } = useManager();
  const { data, error, refetch } = useQuery(numberRulesQuery(centre));
  const [deciding, setDeciding] = useState<NumberRule | null>(null);
  if (!data)
    return error ? (
      <ErrorPanel cause={error} onRetry={() => void refetch()} retryLabel="다시 불러오기" />
    ) : (
      <Skeleton lines={4} height="6.4rem" />
    );
  if (data.rules.length === 0)
    return <EmptyState title="예약 없이 받는 업무가 없습니다.">이 센터는 예약하신 분만 모십니다.</EmptyState>;
  return (
    <div className="floor-lines">
      {data.rules.map((rule) => (
        <section key={rule.id} className="card stack" aria-label={`${rule.label} ${rule.validFrom}`}>
          <h2>
            {rule.label}{' '}
            <Badge tone={rule.state === 'in-force' ? 'success' : 'neutral'}>{stateWords[rule.state]}</Badge>
          </h2>
          <dl className="floor-facts">
            {factsOf(rule).map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd className="num">{value}</dd>
              </div>
            ))}
          </dl>
          {rule.state === 'in-force' && may('queueing.edit-floor-rules') && (
            <Button
              tone="secondary"
              onPress={() => setDeciding(rule)}
              aria-label={`${rule.label} 기준 바꾸기`}
            >
              기준 바꾸기
            </Button>
          )}
        </section>
      ))}
      {deciding && <NumbersDialog centre={centre} current={deciding} onClose={() => setDeciding(null)} />}
    </div>
  );
}

const factsOf = (rule: NumberRule): [string, string][] => [
  ['적용', `${formatDay(rule.validFrom)}부터 · ${rule.reason}`],
  ['시간', hoursInWords(rule.hours).join(', ') || '발급하지 않음'],
  ['장수', limitsOf(rule)],
  [
    '집에서',
    rule.isFromHome
      ? `${rule.homeLeastWaiting}명 이상 기다릴 때, 차례 뒤 ${rule.homeGraceMinutes}분까지 보전`
      : '뽑을 수 없음',
  ],
];

const limitsOf = ({ mostPerHour, mostPerDay }: NumberRule): string =>
  [mostPerHour && `한 시간 ${mostPerHour}장`, mostPerDay && `하루 ${mostPerDay}장`]
    .filter(Boolean)
    .join(', ') || '제한 없음';
