import { formatDay } from '../../i18n/dates.ts';
import type { Outlook, PlanBoard } from './plan-board.ts';
import { formatCount, scenarioWords, type Scenario } from './scenario.ts';

/** The answer before the figures: is the goal met, and by how much not. */
export function PlanHeadline({ board, scenario }: { board: PlanBoard; scenario: Scenario }) {
  return (
    <section className="plan-headline" aria-label="목표 달성 여부">
      <Verdict title="현재 달력" outlook={board.calendar} goal={board.goal} />
      {board.scenario && (
        <Verdict
          title="시나리오"
          outlook={board.scenario}
          goal={board.goal}
          words={scenarioWords(scenario)}
        />
      )}
    </section>
  );
}

function Verdict({
  title,
  outlook,
  goal,
  words,
}: {
  title: string;
  outlook: Outlook;
  goal: number | null;
  words?: string[];
}) {
  const isMet = outlook.gap !== null && outlook.gap >= 0;
  return (
    <div className="plan-verdict" data-met={isMet || undefined}>
      <p className="plan-verdict-title">
        {title} <span>{formatDay(outlook.closing)}까지</span>
      </p>
      <p className="plan-verdict-main num">
        {outlook.gap === null ? (
          <>{formatCount(outlook.capacity)}회 가능</>
        ) : (
          <>
            <span className="plan-verdict-mark" aria-hidden="true">
              {isMet ? '✓' : '!'}
            </span>
            {isMet
              ? `목표 달성 가능 · ${formatCount(outlook.gap)}회 여유`
              : `목표보다 ${formatCount(-outlook.gap)}회 부족`}
          </>
        )}
      </p>
      <p className="plan-verdict-detail num">
        실제 가능 {formatCount(outlook.capacity)}회{goal !== null && ` · 목표 ${formatCount(goal)}회`}
      </p>
      <p className="plan-verdict-detail num">
        완료분에 남은 자리를 모두 더하면 {formatCount(outlook.reachable)}회
        {outlook.reachableGap !== null &&
          (outlook.reachableGap >= 0
            ? ` · 목표보다 ${formatCount(outlook.reachableGap)}회 많음`
            : ` · 목표보다 ${formatCount(-outlook.reachableGap)}회 적음`)}
      </p>
      {words && (
        <ul className="plan-verdict-words">
          {words.map((word) => (
            <li key={word}>{word}</li>
          ))}
        </ul>
      )}
      {outlook.daysBeyondStaff > 0 && (
        <p className="plan-verdict-warning">
          {formatCount(outlook.daysBeyondStaff)}일은 의사 정원(1명당 하루 150명)을 넘습니다. 의사를 함께
          늘려야 합니다.
        </p>
      )}
    </div>
  );
}
