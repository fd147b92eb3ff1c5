import { useQuery } from '@tanstack/react-query';
import { formatDay } from '../../i18n/dates.ts';
import { scrollable } from '../../staff/desk/scrollable.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { download } from '../plan/plan-csv.ts';
import { MonthColumns } from './month-columns.tsx';
import { keptRate, statisticsQuery, type Statistics } from './reports-api.ts';
import { useSpan, type Span } from './span.tsx';
import { statisticsCsv } from './statistics-csv.ts';

const count = (value: number) => value.toLocaleString('ko-KR');

/** The bureau's table: how many of each kind, a day, and in time. */
export function StatisticsView() {
  const chosen = useSpan();
  if (!chosen) return <Skeleton lines={6} height="4.8rem" />;
  return (
    <>
      {chosen.fields}
      <Figures span={chosen.span} />
    </>
  );
}

function Figures({ span }: { span: Span }) {
  const found = useQuery(statisticsQuery(span.from, span.to));
  if (found.isPending) return <Skeleton lines={6} height="4.8rem" />;
  if (!found.data)
    return <ErrorPanel cause={found.error} onRetry={() => void found.refetch()} retryLabel="다시 불러오기" />;
  const { data } = found;
  if (data.total.received === 0)
    return (
      <EmptyState title="이 기간에 접수된 민원이 없습니다.">
        <p>위에서 다른 기간을 골라 보십시오.</p>
      </EmptyState>
    );
  return (
    <>
      <ul className="case-tiles">
        <Tile label="접수" value={`${count(data.total.received)}건`} />
        <Tile
          label="기한 안 처리율"
          value={keptRate(data.total) ?? '–'}
          detail={`끝난 ${count(data.total.closed)}건 가운데 ${count(data.total.kept)}건`}
        />
        <Tile
          label="진행 중"
          value={`${count(data.total.open)}건`}
          detail={data.total.openLate > 0 ? `기한 지남 ${count(data.total.openLate)}건` : '기한 지난 것 없음'}
        />
        <Tile
          label="문자 알림 제공"
          value={`${count(data.total.told)}건`}
          detail="처리 완료를 문자로 알린 민원"
        />
      </ul>
      <MonthColumns months={data.months} />
      {data.groups.map((group) => (
        <GroupTable key={group.label} group={group} />
      ))}
      <div className="cases-head">
        <p className="subtle small">
          {formatDay(data.from, true)} ~ {formatDay(data.to, true)} 접수 기준 · 1일 평균은{' '}
          {data.basis === 'reported'
            ? `한 달 20일(모두 ${data.averageDays}일)로 나눈 값이며, 실제 근무일은 ${data.workingDays}일입니다.`
            : `실제 근무일 ${data.workingDays}일로 나눈 값입니다.`}{' '}
          항목별 평균은 더해서 소계가 되도록 끝수를 맞춥니다.
        </p>
        <Button
          tone="secondary"
          className="no-print"
          onPress={() => download(`민원현황_${data.from}_${data.to}.csv`, statisticsCsv(data))}
        >
          표 내려받기 (CSV)
        </Button>
      </div>
    </>
  );
}

function Tile({ label, value, detail }: { label: string; value: string; detail?: string }) {
  return (
    <li className="card">
      <span className="small subtle">{label}</span>
      <strong className="num">{value}</strong>
      {detail && <span className="small subtle num">{detail}</span>}
    </li>
  );
}

function GroupTable({ group }: { group: Statistics['groups'][number] }) {
  return (
    <div className="cases-scroll" role="region" aria-label={`${group.label} 표`} {...scrollable}>
      <table className="cases-table case-figures">
        <caption>{group.label}</caption>
        <thead>
          <tr>
            <th scope="col">구분</th>
            {['접수', '1일 평균', '처리 완료', '진행 중', '기한 지남', '기한 안 처리율', '문자 알림'].map(
              (head) => (
                <th key={head} scope="col" className="number">
                  {head}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {[...group.lines, { label: '소계', ...group.total }].map((line) => (
            <tr key={line.label} data-sum={line.label === '소계' || undefined}>
              <th scope="row">{line.label}</th>
              <td className="number">{count(line.received)}</td>
              <td className="number">{count(line.perDay)}</td>
              <td className="number">{count(line.done)}</td>
              <td className="number">{count(line.open)}</td>
              <td className="number">{count(line.openLate)}</td>
              <td className="number">{keptRate(line) ?? '–'}</td>
              <td className="number">{count(line.told)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
