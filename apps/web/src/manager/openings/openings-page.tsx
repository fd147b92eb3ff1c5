import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Route, Routes, useLocation, useParams } from 'react-router';
import { formatDateTime } from '../../i18n/dates.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { EndDialog } from './end-dialog.tsx';
import { HistoryPage } from './history-page.tsx';
import './openings.css';
import { rulesQuery, type Rule, type RuleList as Rules } from './openings.ts';
import { RuleEditor } from './rule-form.tsx';
import { RuleList } from './rule-list.tsx';
import { TrialBox } from './trial-box.tsx';

/** Who may book from when: the rules, and what they say to somebody. */
export default function OpeningsPage() {
  const { search, pathname } = useLocation();
  const centre = new URLSearchParams(search).get('centre');
  const suffix = centre ? `?centre=${encodeURIComponent(centre)}` : '';
  const [page, setPage] = useState(1);
  const rules = useQuery(rulesQuery(page));
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [pathname]);
  if (rules.isPending) return <Skeleton lines={6} height="6.4rem" />;
  if (!rules.data) {
    return <ErrorPanel cause={rules.error} onRetry={() => void rules.refetch()} retryLabel="다시 불러오기" />;
  }
  const { data } = rules;
  return (
    <Routes>
      <Route path="history" element={<HistoryPage suffix={suffix} />} />
      <Route
        path="new"
        element={
          <WithTrial data={data}>
            <RuleEditor key="new" rule={null} choices={data.choices} suffix={suffix} />
          </WithTrial>
        }
      />
      <Route path="rule/:code" element={<EditOne data={data} suffix={suffix} />} />
      <Route path="*" element={<Overview data={data} suffix={suffix} onPage={setPage} />} />
    </Routes>
  );
}

function WithTrial({ data, children }: { data: Rules; children: React.ReactNode }) {
  return (
    <div className="openings-columns">
      {children}
      <TrialBox choices={data.choices} rules={data.openings} />
    </div>
  );
}

function EditOne({ data, suffix }: { data: Rules; suffix: string }) {
  const { code } = useParams();
  const rule = data.openings.find((one) => one.code === code);
  if (!rule) {
    return (
      <EmptyState
        title="이 규칙은 이제 없습니다."
        actions={
          <ButtonLink tone="secondary" href={`/manager/openings${suffix}`}>
            목록으로
          </ButtonLink>
        }
      >
        <p>다른 분이 거두었을 수 있습니다. 바뀐 내역에서 확인해 주십시오.</p>
      </EmptyState>
    );
  }
  return (
    <WithTrial data={data}>
      <RuleEditor key={`${rule.code}-${rule.version}`} rule={rule} choices={data.choices} suffix={suffix} />
    </WithTrial>
  );
}

function Overview({ data, suffix, onPage }: { data: Rules; suffix: string; onPage(page: number): void }) {
  const [ending, setEnding] = useState<Rule | null>(null);
  return (
    <div className="openings">
      <header className="openings-head">
        <div>
          <h1>누가 언제부터 예약하나</h1>
          <p className="subtle small num">{formatDateTime(data.asOf, true)} 현재 · 서버 시각 기준</p>
        </div>
        <div className="row">
          <ButtonLink tone="secondary" href={`/manager/openings/history${suffix}`}>
            바뀐 내역
          </ButtonLink>
          <ButtonLink href={`/manager/openings/new${suffix}`}>규칙 추가</ButtonLink>
        </div>
      </header>
      <WithTrial data={data}>
        <div>
          <RuleList rules={data.openings} choices={data.choices} suffix={suffix} onEnd={setEnding} />
          {data.pages > 1 && (
            <nav className="row" aria-label="쪽">
              <Button tone="secondary" isDisabled={data.page <= 1} onPress={() => onPage(data.page - 1)}>
                앞쪽
              </Button>
              <span className="num">
                {data.page} / {data.pages}
              </span>
              <Button
                tone="secondary"
                isDisabled={data.page >= data.pages}
                onPress={() => onPage(data.page + 1)}
              >
                뒤쪽
              </Button>
            </nav>
          )}
        </div>
      </WithTrial>
      {ending && <EndDialog rule={ending} choices={data.choices} onClose={() => setEnding(null)} />}
    </div>
  );
}
