import { scrollable } from '../../staff/desk/scrollable.ts';
import { EmptyState } from '../../ui/placeholders.tsx';
import type { Report } from './report-api.ts';
import { countWords, kindWords, providerWord, wonWords } from './words.ts';

/** What whole months cost, by whom it is paid to and for what. */
export function MonthTable({ report: { months } }: { report: Report }) {
  const names = [...new Set(months.map(({ month }) => month))];
  return (
    <>
      <h2>월별 비용</h2>
      <p className="subtle small">조회 기간이 걸친 달은 1일부터 말일까지 모두 더합니다.</p>
      {names.length === 0 ? (
        <EmptyState title="이 달에 발송한 문자가 없습니다." />
      ) : (
        <div className="report-scroll" role="region" aria-label="월별 비용 표" {...scrollable}>
          <table className="report-table">
            <thead>
              <tr>
                <th scope="col">달</th>
                <th scope="col">중계사</th>
                <th scope="col">구분</th>
                <th scope="col">건수</th>
                <th scope="col">비용</th>
              </tr>
            </thead>
            {names.map((month) => {
              const rows = months.filter((one) => one.month === month);
              return (
                <tbody key={month}>
                  {rows.map(({ provider, kind, messages, won }, at) => (
                    <tr key={`${provider} ${kind}`}>
                      {at === 0 && (
                        <th scope="rowgroup" rowSpan={rows.length + 1}>
                          {`${month.slice(0, 4)}년 ${Number(month.slice(5))}월`}
                        </th>
                      )}
                      <td className="report-words">{providerWord(provider)}</td>
                      <td className="report-words">{kindWords[kind]}</td>
                      <td>{countWords(messages)}</td>
                      <td>{wonWords(won)}</td>
                    </tr>
                  ))}
                  <tr className="report-sum">
                    <td className="report-words" colSpan={2}>
                      합계
                    </td>
                    <td>{countWords(rows.reduce((sum, one) => sum + one.messages, 0))}</td>
                    <td>{wonWords(rows.reduce((sum, one) => sum + one.won, 0))}</td>
                  </tr>
                </tbody>
              );
            })}
          </table>
        </div>
      )}
    </>
  );
}
