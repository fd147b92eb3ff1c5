import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatDateTime, formatDay } from '../../i18n/dates.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel, Notice } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/placeholders.tsx';
import { useManager } from '../manager-centre.tsx';
import { TimingDialog } from './timing-dialog.tsx';
import { stateWords, timingWords } from './timing-words.ts';
import { timingsQuery, type Decision, type TimedPurpose } from './timings-api.ts';
import './timings.css';

/** When the centre tells what about a visit: before it, and after. */
export default function TimingsPage() {
  const { centre } = useManager();
  const [chosen, setChosen] = useState<TimedPurpose | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const list = useQuery(timingsQuery(centre));
  return (
    <div className="timings">
      <header>
        <h1>발송 시각</h1>
        <p className="subtle">
          방문 전후에 보내는 문자의 시각입니다. 밤 9시부터 아침 8시까지는 보내지 않습니다.
        </p>
      </header>
      {said && <Notice tone="success">{said}</Notice>}
      {list.error && (
        <ErrorPanel cause={list.error} onRetry={() => void list.refetch()} retryLabel="다시 불러오기" />
      )}
      {!list.data && !list.error && <Skeleton lines={4} height="9.6rem" />}
      <ul className="timings-list">
        {list.data?.timings.map((one) => (
          <li key={one.purpose} className="card timings-card">
            <div>
              <h2>{one.label}</h2>
              <p>
                <strong>{timingWords(one.inForce)}</strong>
              </p>
              {one.decisions
                .filter(({ state }) => state === 'coming')
                .map((coming) => (
                  <p key={coming.id}>
                    <Badge tone="info">예정</Badge> {formatDay(coming.validFrom)} 방문분부터{' '}
                    {timingWords(coming.timing)}
                  </p>
                ))}
            </div>
            <Button tone="secondary" aria-label={`${one.label} 시각 바꾸기`} onPress={() => setChosen(one)}>
              시각 바꾸기
            </Button>
            {one.decisions.length > 0 && <History decisions={one.decisions} />}
          </li>
        ))}
      </ul>
      {chosen && list.data && (
        <TimingDialog
          centre={centre}
          today={list.data.today}
          of={chosen}
          onClose={() => setChosen(null)}
          onDecided={(words) => {
            setSaid(words);
            setChosen(null);
          }}
        />
      )}
    </div>
  );
}

function History({ decisions }: { decisions: readonly Decision[] }) {
  return (
    <details>
      <summary>결정 이력 {decisions.length}건</summary>
      <ol className="timings-decisions">
        {decisions.map((one) => (
          <li key={one.id}>
            <span>
              <Badge tone={stateWords[one.state].tone}>{stateWords[one.state].label}</Badge>{' '}
              <strong>{formatDay(one.validFrom)} 방문분부터</strong> {timingWords(one.timing)}
            </span>
            <small>
              {one.reason} · {formatDateTime(one.decidedAt)} {one.decidedBy ?? ''}
            </small>
          </li>
        ))}
      </ol>
    </details>
  );
}
