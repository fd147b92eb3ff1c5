import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { QuestionCard } from './question-card.tsx';
import { RuleCard } from './rule-card.tsx';
import { reportQuery, surveysQuery, type OwnSurveys, type SurveyReport } from './surveys-api.ts';
import { TrendChart } from './trend-chart.tsx';
import { UnitTable } from './unit-table.tsx';
import './surveys.css';

/** What people answered after their case was solved, month by month; how they are asked. */
export default function SurveysPage() {
  const own = useQuery(surveysQuery);
  if (!own.data) {
    return own.error ? (
      <ErrorPanel cause={own.error} onRetry={() => void own.refetch()} retryLabel="다시 불러오기" />
    ) : (
      <Skeleton lines={5} height="6.4rem" />
    );
  }
  const [first] = own.data.surveys;
  if (!first) {
    return (
      <EmptyState title="이 부서에서 시행하는 설문이 없습니다.">
        설문은 부서를 설치할 때 정합니다. 운영 담당자에게 문의해 주십시오.
      </EmptyState>
    );
  }
  return <OneSurvey survey={first} today={own.data.today} />;
}

function OneSurvey({ survey, today }: { survey: OwnSurveys['surveys'][number]; today: string }) {
  const [params, setParams] = useSearchParams();
  const month = params.get('month') ?? today.slice(0, 7);
  const report = useQuery(reportQuery(survey.code, month));
  const choose = (next: string) =>
    setParams((now) => {
      const kept = new URLSearchParams(now);
      kept.set('month', next);
      return kept;
    });
  const before = addMonths(month, -1);
  const after = addMonths(month, 1);
  return (
    <div className="surveys">
      <header className="surveys-head">
        <h1>{survey.label}</h1>
        <div className="row" role="group" aria-label="달 고르기">
          <Button tone="secondary" onPress={() => choose(before)} aria-label={`${monthWords(before)}로`}>
            ◀
          </Button>
          <strong aria-live="polite">{monthWords(month)}</strong>
          <Button
            tone="secondary"
            onPress={() => choose(after)}
            isDisabled={after > today.slice(0, 7)}
            aria-label={`${monthWords(after)}로`}
          >
            ▶
          </Button>
        </div>
      </header>
      {report.error && (
        <ErrorPanel cause={report.error} onRetry={() => void report.refetch()} retryLabel="다시 불러오기" />
      )}
      {!report.data && !report.error && <Skeleton lines={5} height="6.4rem" />}
      {report.data && <Report report={report.data} />}
      <RuleCard survey={survey.code} today={today} />
    </div>
  );
}

function Report({ report }: { report: SurveyReport }) {
  const { states, invited, notAsked } = report;
  const asked = invited - states.waiting;
  const share = asked === 0 ? null : Math.round((states.answered / asked) * 1_000) / 10;
  return (
    <>
      <ul className="surveys-tiles">
        <Tile label="설문 대상" value={invited} unit="명" />
        <Tile
          label="응답"
          value={states.answered}
          unit="명"
          note={share === null ? '–' : `응답률 ${share} %`}
          isMain
        />
        <Tile label="통화 전·중" value={states.waiting} unit="명" />
        <Tile label="받지 않음·중단" value={states.noAnswer + states.brokenOff} unit="명" />
        <Tile label="거부·연락 불가" value={states.refused + states.unreachable} unit="명" />
        <Tile
          label="묻지 않음"
          value={notAsked.lately + notAsked.refused}
          unit="명"
          note={`최근에 여쭘 ${notAsked.lately} · 거부하신 분 ${notAsked.refused}`}
        />
      </ul>
      {invited === 0 ? (
        <EmptyState title="이 달에는 설문 대상이 없습니다.">
          민원이 ‘해결’로 끝나면 다음 업무 시간에 문자로 알리고 자동 전화로 여쭙니다.
        </EmptyState>
      ) : (
        <div className="surveys-columns">
          {report.questions.map((question) => (
            <QuestionCard key={question.code} question={question} />
          ))}
        </div>
      )}
      <div className="card">
        <TrendChart report={report} />
      </div>
      {report.units.length > 0 && (
        <div className="card">
          <UnitTable report={report} />
        </div>
      )}
    </>
  );
}

function Tile({
  label,
  value,
  unit,
  note,
  isMain,
}: {
  label: string;
  value: number;
  unit: string;
  note?: string;
  isMain?: boolean;
}) {
  return (
    <li className="surveys-tile" data-main={isMain || undefined}>
      <span className="small">{label}</span>
      <span>
        <strong className="num">{value.toLocaleString('ko')}</strong>
        {unit}
      </span>
      {note && <small>{note}</small>}
    </li>
  );
}

const addMonths = (month: string, count: number): string => {
  const [year = 0, of = 1] = month.split('-').map(Number);
  const at = year * 12 + (of - 1) + count;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
};

const monthWords = (month: string): string => `${month.slice(0, 4)}년 ${Number(month.slice(5))}월`;
