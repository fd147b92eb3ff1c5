import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { useManager } from '../manager-centre.tsx';
import { DayChart } from './day-chart.tsx';
import { DayTable } from './day-table.tsx';
import { DelayChart } from './delay-chart.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { MonthTable } from './month-table.tsx';
import { PurposeTable } from './purpose-table.tsx';
import { reportQuery, waitingQuery, type Report, type Scope, type Waiting } from './report-api.ts';
import { ScopeFields } from './scope-fields.tsx';
import { countWords, spanWords, wonWords } from './words.ts';
import './message-report.css';

/** What became of the messages: how many, how fast, for how much, and why not. */
export default function MessageReportPage() {
  const { centre, may } = useManager();
  const [params] = useSearchParams();
  const reachesAll = may('notifications.every-centre') || may('notifications.operate');
  const asked = reachesAll && params.get('of') !== 'centre' ? undefined : centre;
  const waiting = useQuery(waitingQuery(asked));
  if (!waiting.data) {
    return waiting.error ? (
      <ErrorPanel cause={waiting.error} onRetry={() => void waiting.refetch()} retryLabel="다시 불러오기" />
    ) : (
      <Skeleton lines={5} height="6.4rem" />
    );
  }
  const { today } = waiting.data;
  const scope: Scope = {
    from: params.get('from') ?? `${today.slice(0, 8)}01`,
    to: params.get('to') ?? today,
    centre: asked,
    purpose: params.get('purpose') ?? undefined,
  };
  return <Page scope={scope} waiting={waiting.data} reachesAll={reachesAll} />;
}

function Page({ scope, waiting, reachesAll }: { scope: Scope; waiting: Waiting; reachesAll: boolean }) {
  const report = useQuery(reportQuery(scope));
  const [isExporting, setIsExporting] = useState(false);
  const purpose = report.data?.purposes.find((one) => one.purpose === scope.purpose)?.label;
  return (
    <div className="report">
      <header className="report-head">
        <h1>발송 현황</h1>
        <Button tone="secondary" onPress={() => setIsExporting(true)} isDisabled={!report.data}>
          CSV 내려받기
        </Button>
      </header>
      <Now waiting={waiting} />
      <ScopeFields scope={scope} today={waiting.today} reachesAll={reachesAll} purposeLabel={purpose} />
      {report.error && (
        <ErrorPanel cause={report.error} onRetry={() => void report.refetch()} retryLabel="다시 불러오기" />
      )}
      {!report.data && !report.error && <Skeleton lines={5} height="6.4rem" />}
      {report.data && <Figures report={report.data} scope={scope} />}
      {isExporting && <ExportDialog scope={scope} onClose={() => setIsExporting(false)} />}
    </div>
  );
}

function Now({ waiting }: { waiting: Waiting }) {
  const { due, oldestDueSeconds, scheduled } = waiting;
  return (
    <section className="report-now" aria-label="지금" data-late={(oldestDueSeconds ?? 0) > 60 || undefined}>
      <strong>지금</strong>
      <p>
        보낼 문자{' '}
        <b className="num" data-figure="due">
          {countWords(due)}
        </b>
        건
      </p>
      <p>
        가장 오래 기다린 문자 <b className="num">{due === 0 ? '없음' : spanWords(oldestDueSeconds)}</b>
      </p>
      <p>
        예정된 문자 <b className="num">{countWords(scheduled)}</b>건
      </p>
    </section>
  );
}

function Figures({ report, scope }: { report: Report; scope: Scope }) {
  const { totals } = report;
  if (totals.queued === 0) {
    return (
      <EmptyState title="이 기간에 보낼 문자가 없었습니다.">
        기간이나 문자 종류를 바꾸어 다시 확인해 주십시오.
      </EmptyState>
    );
  }
  const confirmed = totals.delivered + totals.undelivered;
  return (
    <>
      <ul className="report-tiles">
        <Tile label="작성" value={`${countWords(totals.queued)}건`} />
        <Tile
          label="발송"
          value={`${countWords(totals.sent)}건`}
          note={confirmed === 0 ? '수신 확인 전' : `수신 확인 ${countWords(totals.delivered)}건`}
          isMain
        />
        <Tile
          label="도착하지 않음"
          value={`${countWords(totals.failed + totals.undelivered + totals.unknown)}건`}
          note={`발송 실패 ${countWords(totals.failed)} · 수신 실패 ${countWords(totals.undelivered)} · 결과 모름 ${countWords(totals.unknown)}`}
        />
        <Tile label="보내지 않음" value={`${countWords(totals.notSent)}건`} note="취소·시간 지남 등" />
        <Tile label="비용" value={wonWords(totals.won)} note="중계사 단가 기준" />
        <Tile
          label="발송까지 걸린 시간"
          value={spanWords(totals.p50)}
          note={`100건 중 99건은 ${spanWords(totals.p99)} 안에`}
        />
      </ul>
      <div className="card">
        <DayChart report={report} />
        <DelayChart report={report} />
        <DayTable report={report} />
      </div>
      <div className="card">
        <PurposeTable report={report} scope={scope} />
      </div>
      <div className="card">
        <MonthTable report={report} />
      </div>
    </>
  );
}

function Tile({
  label,
  value,
  note,
  isMain,
}: {
  label: string;
  value: string;
  note?: string;
  isMain?: boolean;
}) {
  return (
    <li className="report-tile" data-main={isMain || undefined}>
      <span>{label}</span>
      <strong className="num">{value}</strong>
      {note && <small>{note}</small>}
    </li>
  );
}
