import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { formatDay } from '../../i18n/dates.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/placeholders.tsx';
import { useManager } from '../manager-centre.tsx';
import { ChangePlanDialog } from './change-plan-dialog.tsx';
import { CumulativeLines } from './cumulative-lines.tsx';
import { gapWords } from './gap-words.ts';
import { MonthBars } from './month-bars.tsx';
import { MonthTable } from './month-table.tsx';
import './plan.css';
import { planBoardQuery, type PlanBoard } from './plan-board.ts';
import { download, planCsv } from './plan-csv.ts';
import { PlanHeadline } from './plan-headline.tsx';
import { isEmpty, noScenario, readScenario, scenarioQuery, type Scenario } from './scenario.ts';
import { ScenarioPanel } from './scenario-panel.tsx';
import { SecondPlaces } from './second-places.tsx';

export default function PlanPage() {
  const { centre, centreName, may } = useManager();
  const [params, setParams] = useSearchParams();
  const scenario = useMemo(() => readScenario(params), [params]);
  const { data, error, refetch } = useQuery(planBoardQuery(centre, scenario));
  const choose = useCallback(
    (next: Scenario) =>
      setParams(
        (now) => {
          const kept = now.get('centre');
          return new URLSearchParams({ ...(kept ? { centre: kept } : {}), ...scenarioQuery(next) });
        },
        { replace: true },
      ),
    [setParams],
  );
  return (
    <div className="plan">
      <PlanHead board={data} mayChange={may('scheduling.change-plan')} />
      {error && (
        <ErrorPanel
          cause={error}
          onRetry={() => void refetch()}
          retryLabel="다시 불러오기"
          actions={
            isEmpty(scenario) || (
              <Button tone="secondary" onPress={() => choose(noScenario)}>
                시나리오 지우기
              </Button>
            )
          }
        />
      )}
      {!data && !error && <Skeleton lines={6} height="6.4rem" />}
      {data && (
        <>
          <PlanHeadline board={data} scenario={scenario} />
          <div className="plan-columns">
            <div className="stack">
              <div className="card">
                <MonthBars board={data} />
                <GapList board={data} />
              </div>
              <div className="card">
                <CumulativeLines board={data} />
              </div>
            </div>
            <ScenarioPanel
              board={data}
              centre={centre}
              centreName={centreName}
              scenario={scenario}
              onChange={choose}
            />
          </div>
          <SecondPlaces board={data} />
          <div className="card">
            <MonthTable board={data} />
          </div>
        </>
      )}
    </div>
  );
}

function PlanHead({ board, mayChange }: { board: PlanBoard | undefined; mayChange: boolean }) {
  const [isChanging, setIsChanging] = useState(false);
  return (
    <header className="plan-head">
      <div>
        <h1>계획과 실적</h1>
        {board && (
          <p className="subtle small num">
            {formatDay(board.from, true)} – {formatDay(board.calendar.closing)} · {formatDay(board.today)}{' '}
            현재
          </p>
        )}
      </div>
      {board && (
        <div className="plan-head-actions">
          {mayChange && (
            <Button tone="secondary" onPress={() => setIsChanging(true)}>
              월 계획 고치기
            </Button>
          )}
          <Button tone="secondary" onPress={() => download(`계획과-실적-${board.today}.csv`, planCsv(board))}>
            CSV 내려받기
          </Button>
          <Button tone="secondary" onPress={() => print()}>
            인쇄
          </Button>
        </div>
      )}
      {board && isChanging && <ChangePlanDialog board={board} onClose={() => setIsChanging(false)} />}
    </header>
  );
}

/** The months in which the calendar falls short of the plan, and why. */
function GapList({ board }: { board: PlanBoard }) {
  const short = board.months.filter((month) => month.capacity < month.plan);
  if (short.length === 0) return <p className="plan-gaps">모든 달이 계획 이상입니다.</p>;
  return (
    <ul className="plan-gaps num" aria-label="계획보다 부족한 달">
      {short.map((month) => (
        <li key={month.month}>{gapWords(month)}</li>
      ))}
    </ul>
  );
}
