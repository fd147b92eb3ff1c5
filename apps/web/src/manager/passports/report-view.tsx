import { useQuery } from '@tanstack/react-query';
import { formatMonth } from '../../i18n/dates.ts';
import { scrollable } from '../../staff/desk/scrollable.ts';
import { ErrorPanel } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/placeholders.tsx';
import { useSpan, type Span } from '../case-reports/span.tsx';
import { reportQuery } from './passports-api.ts';

const count = (value: number) => value.toLocaleString('ko-KR');

/** The office's table: applications, hand-overs and other matters, month by month and a day. */
export function ReportView() {
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
  const found = useQuery(reportQuery(span.from, span.to));
  if (found.isPending) return <Skeleton lines={6} height="4.8rem" />;
  if (!found.data) return <ErrorPanel cause={found.error} onRetry={() => void found.refetch()} />;
  const { months, total, perDay, workingDays } = found.data;
  const lines = [
    ...months.map((one) => ({
      ...one,
      label: formatMonth(`${one.month}-01`),
      whole: one.applied + one.collected + one.other,
    })),
    { label: '합계', ...total },
    { label: '1일 평균', ...perDay },
  ];
  return (
    <>
      <div className="cases-scroll" role="region" aria-label="여권 통계 표" {...scrollable}>
        <table className="cases-table case-figures">
          <caption>여권 민원 처리 현황</caption>
          <thead>
            <tr>
              {['구분', '합계', '여권접수', '여권교부', '기타민원'].map((head, at) => (
                <th key={head} scope="col" className={at > 0 ? 'number' : undefined}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.label}>
                <th scope="row">{line.label}</th>
                <td className="number">{count(line.whole)}</td>
                <td className="number">{count(line.applied)}</td>
                <td className="number">{count(line.collected)}</td>
                <td className="number">{count(line.other)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="subtle small">
        1일 평균은 실제 근무일 {workingDays}일로 나누어 반올림한 값이며, 합계는 세 값을 더한 것입니다.
      </p>
    </>
  );
}
