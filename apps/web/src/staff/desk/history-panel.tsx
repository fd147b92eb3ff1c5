import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatDateTime } from '../../i18n/dates.ts';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { historyQuery, type HistoryLine } from './desk-api.ts';
import { DeskRefusal } from './desk-problem.tsx';
import { actorWord, channelWords, kindWord } from './desk-words.ts';
import { Pager } from './pager.tsx';
import { scrollable } from './scrollable.ts';

/** Everything that happened, newest first, and what the caller was told of it. */
export function HistoryPanel({ personId }: { personId: string }) {
  const [page, setPage] = useState(1);
  const history = useQuery({ ...historyQuery(personId, page), placeholderData: (kept) => kept });
  return (
    <section className="desk-history" aria-label="이력" {...scrollable}>
      <h2 className="staff-section-title">이력</h2>
      {history.error ? (
        <DeskRefusal cause={history.error} />
      ) : !history.data ? (
        <Skeleton lines={4} height="5rem" />
      ) : history.data.items.length === 0 ? (
        <EmptyState title="아직 이력이 없습니다." />
      ) : (
        <>
          <ol className="desk-timeline">
            {history.data.items.map((line) => (
              <Line key={line.id} line={line} />
            ))}
          </ol>
          <Pager page={page} pages={history.data.pages} onPage={setPage} label="이력 쪽" />
        </>
      )}
    </section>
  );
}

function Line({ line }: { line: HistoryLine }) {
  return (
    <li className="desk-line" data-kind={line.kind}>
      <p className="desk-line-head">
        <strong>{kindWord(line)}</strong>
        <span>
          {actorWord(line)}
          {line.channel && ` · ${channelWords[line.channel] ?? line.channel}`}
        </span>
        <time>{formatDateTime(line.at)}</time>
      </p>
      {line.bookings.length > 0 && (
        <ul className="desk-line-bookings num">
          {line.bookings.map((one) => (
            <li key={one.number}>
              {one.label} {one.from && formatDateTime(one.from)}
              {one.from && one.to && ' → '}
              {one.to && formatDateTime(one.to)}
            </li>
          ))}
        </ul>
      )}
      {line.reason && <p className="subtle">사유: {line.reason}</p>}
      {line.told && <p className="desk-line-told">“{line.told}”</p>}
      {line.group && <p className="subtle num">{line.group.number}</p>}
    </li>
  );
}
