import { formatDateTime } from '../../i18n/dates.ts';
import type { HistoryLine, TermUnit } from './cases-api.ts';
import { historyWords, movedWords, resultWords } from './words.ts';

/** All that happened, the newest first. */
export function History({ lines, termUnit }: { lines: readonly HistoryLine[]; termUnit: TermUnit }) {
  return (
    <section className="card stack" aria-labelledby="case-history">
      <h2 id="case-history">처리 이력</h2>
      <ol className="case-history">
        {lines.toReversed().map((line) => (
          <li key={line.sequence}>
            <p>
              <strong>{historyWords[line.kind]}</strong>
              {line.result && ` · ${resultWords[line.result]}`}
              <span className="subtle small num">
                {formatDateTime(line.at)} · {line.byApplicant ? '신청인' : (line.by ?? '시스템')}
              </span>
            </p>
            {line.kind === 'assign' && (
              <p className="small">
                {line.unit}
                {line.handler && ` ${line.handler}`}에 배정
              </p>
            )}
            {line.deadlineBefore && line.deadlineAfter && (
              <p className="small num">
                기한 {movedWords(line.deadlineBefore, termUnit)} → {movedWords(line.deadlineAfter, termUnit)}
              </p>
            )}
            {line.note && <p className="case-note">{line.note}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
