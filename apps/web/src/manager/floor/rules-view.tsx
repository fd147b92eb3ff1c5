import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatDateTime, formatDay } from '../../i18n/dates.ts';
import { Badge, type BadgeTone } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { useManager } from '../manager-centre.tsx';
import { rulesQuery, type FloorRules } from './floor-api.ts';
import { RuleDialog } from './rule-dialog.tsx';
import { rulesInWords } from './rule-words.ts';

/** What holds today, in words; what was decided for later, and before. */
export function RulesView({ centre }: { centre: string }) {
  const { may } = useManager();
  const [before, setBefore] = useState<string | null>(null);
  const [isDeciding, setDeciding] = useState(false);
  const rules = useQuery(rulesQuery(centre, before));
  if (!rules.data) {
    return rules.error ? (
      <ErrorPanel cause={rules.error} onRetry={() => void rules.refetch()} retryLabel="다시 불러오기" />
    ) : (
      <Skeleton lines={6} height="6.4rem" />
    );
  }
  const { inForce, rules: decisions, nextCursor } = rules.data;
  return (
    <div className="floor-rules">
      <section className="card stack" aria-labelledby="rules-now">
        <div className="floor-day">
          <h2 id="rules-now">오늘의 운영 기준</h2>
          {may('queueing.edit-floor-rules') && <Button onPress={() => setDeciding(true)}>기준 바꾸기</Button>}
        </div>
        <ul className="floor-words">
          {rulesInWords(inForce).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </section>
      <section className="card stack" aria-labelledby="rules-decided">
        <h2 id="rules-decided">결정 이력</h2>
        {decisions.length === 0 ? (
          <EmptyState title="아직 정한 기준이 없습니다.">기본 기준으로 운영합니다.</EmptyState>
        ) : (
          <ol className="floor-decisions">
            {decisions.map((decision) => (
              <Decision key={decision.id} decision={decision} />
            ))}
          </ol>
        )}
        {nextCursor && (
          <Button tone="secondary" onPress={() => setBefore(nextCursor)}>
            이전 결정 보기
          </Button>
        )}
        {before && (
          <Button tone="quiet" onPress={() => setBefore(null)}>
            최근 결정으로
          </Button>
        )}
      </section>
      {isDeciding && <RuleDialog centre={centre} current={inForce} onClose={() => setDeciding(false)} />}
    </div>
  );
}

type DecisionRow = FloorRules['rules'][number];

const states: Record<DecisionRow['state'], { word: string; tone: BadgeTone }> = {
  'in-force': { word: '적용 중', tone: 'success' },
  ahead: { word: '예정', tone: 'info' },
  past: { word: '지난 기준', tone: 'neutral' },
  replaced: { word: '다시 정함', tone: 'neutral' },
};

function Decision({ decision }: { decision: DecisionRow }) {
  const { word, tone } = states[decision.state];
  return (
    <li>
      <details>
        <summary>
          <strong className="num">{formatDay(decision.validFrom, true)}부터</strong>{' '}
          <Badge tone={tone}>{word}</Badge>
          <span className="subtle small">
            {decision.reason} · {decision.decidedBy ?? '설치'} · {formatDateTime(decision.decidedAt)}
          </span>
        </summary>
        <ul className="floor-words small">
          {rulesInWords(decision).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </details>
    </li>
  );
}
