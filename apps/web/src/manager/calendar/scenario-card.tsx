import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { formatDay } from '../../i18n/dates.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { ErrorPanel, Notice } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/placeholders.tsx';
import { useManager } from '../manager-centre.tsx';
import { isEmpty, noScenario, readScenario, scenarioQuery, type Scenario } from '../plan/scenario.ts';
import { changeQuery, rulesQuery } from './calendar-api.ts';
import { changesOfScenario, proposalOf, staffWords } from './changes-of-scenario.ts';
import { useProposal } from './proposal.tsx';
import { changeTitle } from './words.ts';

/** What the plan board sent over, ready to be looked at; it stands in the address until it is applied or put away. */
export function ScenarioCard() {
  const [params] = useSearchParams();
  const scenario = useMemo(() => readScenario(params), [params]);
  return isEmpty(scenario) ? null : <Prepared scenario={scenario} made={params.get('proposal')} />;
}

function Prepared({ scenario, made }: { scenario: Scenario; made: string | null }) {
  const { centre, centreName } = useManager();
  const [, setParams] = useSearchParams();
  const rules = useQuery(rulesQuery(centre));
  const change = useQuery({ ...changeQuery(made ?? ''), enabled: made !== null });
  const { propose, open, isPending, error } = useProposal();
  const parts = rules.data ? changesOfScenario(rules.data, scenario) : [];
  const prepared = proposalOf(parts, scenario);
  const set = (edit: (next: URLSearchParams) => void) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        edit(next);
        return next;
      },
      { replace: true },
    );
  const putAway = () =>
    set((next) => {
      for (const name of ['weekday', 'extra', 'open', 'closing', 'proposal']) next.delete(name);
    });
  const state = change.data?.state;
  const isDone = state !== undefined && state !== 'open' && state !== 'discarded';
  const look = () => {
    if (state === 'open' && made) return open(made);
    if (prepared) propose(prepared, (view) => set((next) => next.set('proposal', view.id)));
  };
  return (
    <section className="card scenario-card" aria-labelledby="scenario-title">
      <div className="rules-head">
        <h2 id="scenario-title">계획에서 보낸 변경</h2>
        <div className="row">
          <ButtonLink
            tone="quiet"
            href={`/manager/plan?${new URLSearchParams({ centre, ...scenarioQuery(isDone ? noScenario : scenario) })}`}
          >
            계획으로 돌아가기
          </ButtonLink>
          <Button tone="quiet" onPress={putAway}>
            치우기
          </Button>
        </div>
      </div>
      {rules.error && (
        <ErrorPanel cause={rules.error} onRetry={() => void rules.refetch()} retryLabel="다시" />
      )}
      {!rules.data && !rules.error && <Skeleton lines={2} />}
      {isDone && made && (
        <Notice
          tone="success"
          title="이 변경은 적용하였습니다."
          actions={
            <Button tone="secondary" onPress={() => open(made)}>
              결과 보기
            </Button>
          }
        />
      )}
      {rules.data && !isDone && (
        <>
          {prepared ? (
            <>
              <ul className="scenario-changes num">
                {parts.map((part) => (
                  <li key={changeTitle(part)}>
                    <span>{changeTitle(part)}</span>
                    <span className="subtle small">{staffWords(part)} 필요</span>
                  </li>
                ))}
              </ul>
              <p className="subtle small">
                {centreName || '이 센터'}에만 적용합니다. 아직 아무것도 바뀌지 않았습니다. 영향을 보신 뒤에
                적용하십시오.
              </p>
            </>
          ) : (
            <p>달력에 이미 반영되어 있습니다.</p>
          )}
          {scenario.closing && (
            <Notice title={`운영 종료일(${formatDay(scenario.closing, true)})은 달력에서 바꾸지 않습니다.`}>
              종료일 뒤로 예약을 받으려면 전산 담당자에게 예약 접수 기간 연장을 요청해 주십시오.
            </Notice>
          )}
          {error ? <ErrorPanel cause={error} /> : null}
          {prepared && (
            <div className="row">
              <Button onPress={look} isPending={isPending || (made !== null && change.isPending)}>
                영향 확인
              </Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}
