import { formatDay } from '../../i18n/dates.ts';
import { scrollable } from '../../staff/desk/scrollable.ts';
import type { Report } from './report-api.ts';
import { countWords, spanWords, wonWords } from './words.ts';

/** What the charts show, to be read. */
export function DayTable({ report: { days } }: { report: Report }) {
  return (
    <details className="report-details">
      <summary>날짜별 표</summary>
      <div className="report-scroll" role="region" aria-label="날짜별 표" {...scrollable}>
        <table className="report-table">
          <thead>
            <tr>
              <th scope="col">날짜</th>
              <th scope="col">작성</th>
              <th scope="col">발송</th>
              <th scope="col">수신 확인</th>
              <th scope="col">수신 실패</th>
              <th scope="col">발송 실패</th>
              <th scope="col">결과 모름</th>
              <th scope="col">보내지 않음</th>
              <th scope="col">대기</th>
              <th scope="col">비용</th>
              <th scope="col">중앙값</th>
              <th scope="col">99%</th>
            </tr>
          </thead>
          <tbody>
            {days.map((day) => (
              <tr key={day.day}>
                <th scope="row">{formatDay(day.day)}</th>
                <td>{countWords(day.queued)}</td>
                <td>{countWords(day.sent)}</td>
                <td>{countWords(day.delivered)}</td>
                <td>{countWords(day.undelivered)}</td>
                <td>{countWords(day.failed)}</td>
                <td>{countWords(day.unknown)}</td>
                <td>{countWords(day.notSent)}</td>
                <td>{countWords(day.waiting)}</td>
                <td>{wonWords(day.won)}</td>
                <td>{spanWords(day.p50)}</td>
                <td>{spanWords(day.p99)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
