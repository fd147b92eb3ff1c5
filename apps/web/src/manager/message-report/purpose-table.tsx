import { scrollable } from '../../staff/desk/scrollable.ts';
import { useSearchParams } from 'react-router';
import type { Report, Scope } from './report-api.ts';
import { countWords, failureWord, listWords, notSentWord, spanWords, wonWords } from './words.ts';

/** What became of each kind of message, and why some did not go. */
export function PurposeTable({ report: { purposes }, scope }: { report: Report; scope: Scope }) {
  const [, setParams] = useSearchParams();
  const only = (purpose: string) =>
    setParams((now) => {
      const next = new URLSearchParams(now);
      next.set('purpose', purpose);
      return next;
    });
  return (
    <>
      <h2>문자 종류별</h2>
      <div className="report-scroll" role="region" aria-label="문자 종류별 표" {...scrollable}>
        <table className="report-table">
          <thead>
            <tr>
              <th scope="col">종류</th>
              <th scope="col">작성</th>
              <th scope="col">발송</th>
              <th scope="col">수신 확인</th>
              <th scope="col">수신 실패</th>
              <th scope="col">발송 실패 분류</th>
              <th scope="col">보내지 않은 사유</th>
              <th scope="col">비용</th>
              <th scope="col">중앙값</th>
              <th scope="col">99%</th>
            </tr>
          </thead>
          <tbody>
            {purposes.map((one) => (
              <tr key={one.purpose}>
                <th scope="row">
                  {scope.purpose ? (
                    one.label
                  ) : (
                    <button type="button" className="report-purpose" onClick={() => only(one.purpose)}>
                      {one.label}
                    </button>
                  )}
                </th>
                <td>{countWords(one.queued)}</td>
                <td>{countWords(one.sent)}</td>
                <td>{countWords(one.delivered)}</td>
                <td>{countWords(one.undelivered)}</td>
                <td className="report-words">{listWords(one.failedBy, failureWord)}</td>
                <td className="report-words">{listWords(one.notSentBy, notSentWord)}</td>
                <td>{wonWords(one.won)}</td>
                <td>{spanWords(one.p50)}</td>
                <td>{spanWords(one.p99)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
