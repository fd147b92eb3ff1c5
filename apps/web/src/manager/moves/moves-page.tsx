import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Pager } from '../../admin/pager.tsx';
import { formatDateTime } from '../../i18n/dates.ts';
import { Badge } from '../../ui/badge.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { useManager } from '../manager-centre.tsx';
import { MoveView } from './move-view.tsx';
import { choicesQuery, moveQuery, movesQuery, type Choices } from './moves-api.ts';
import './moves.css';
import { RuleForm } from './rule-form.tsx';
import { number, stateWords } from './words.ts';

/** A change of an interval: proposed, looked at, confirmed, carried out, and taken back where it must be. */
export default function MovesPage() {
  const { centre } = useManager();
  const [params, setParams] = useSearchParams();
  const choices = useQuery(choicesQuery(centre));
  const id = params.get('move');
  const open = (move: string | null) => {
    setParams((now) => {
      const next = new URLSearchParams(now);
      if (move) next.set('move', move);
      else next.delete('move');
      return next;
    });
    scrollTo({ top: 0 });
  };
  if (choices.error) {
    return (
      <ErrorPanel cause={choices.error} onRetry={() => void choices.refetch()} retryLabel="다시 불러오기" />
    );
  }
  if (!choices.data) return <Skeleton lines={6} height="6.4rem" />;
  return (
    <div className="moves">
      {id ? (
        <OneMove key={id} id={id} choices={choices.data} onOpen={open} />
      ) : (
        <>
          <header>
            <h1>접종 간격 일괄 변경</h1>
            <p className="subtle">
              먼저 변경안을 만들어 누가 어디로 옮겨지는지 봅니다. 확정하기 전에는 아무 예약도 바뀌지 않습니다.
            </p>
          </header>
          <RuleForm choices={choices.data} onProposed={(move) => open(move.id)} />
          <Earlier onOpen={open} />
        </>
      )}
    </div>
  );
}

function OneMove({
  id,
  choices,
  onOpen,
}: {
  id: string;
  choices: Choices;
  onOpen(move: string | null): void;
}) {
  const { data, error, refetch } = useQuery(moveQuery(id));
  if (data) return <MoveView move={data} choices={choices} onOpen={onOpen} />;
  if (error) return <ErrorPanel cause={error} onRetry={() => void refetch()} retryLabel="다시 불러오기" />;
  return <Skeleton lines={6} height="6.4rem" />;
}

function Earlier({ onOpen }: { onOpen(move: string): void }) {
  const { centre } = useManager();
  const [page, setPage] = useState(1);
  const { data, error, refetch } = useQuery(movesQuery(centre, page));
  return (
    <section className="card stack" aria-labelledby="earlier-moves">
      <h2 id="earlier-moves">지난 일괄 변경</h2>
      {error && <ErrorPanel cause={error} onRetry={() => void refetch()} retryLabel="다시 불러오기" />}
      {!data && !error && <Skeleton lines={3} />}
      {data && data.moves.length === 0 && (
        <EmptyState title="아직 일괄 변경이 없습니다.">
          위에서 결정을 고르고 변경안을 만들어 주십시오.
        </EmptyState>
      )}
      {data && data.moves.length > 0 && (
        <div className="moves-scroll">
          <table className="moves-table">
            <thead>
              <tr>
                <th scope="col">이름</th>
                <th scope="col">상태</th>
                <th scope="col">만든 때</th>
                <th scope="col" className="moves-figure">
                  대상
                </th>
                <th scope="col" className="moves-figure">
                  옮긴 분
                </th>
                <th scope="col" className="moves-figure">
                  연락할 분
                </th>
              </tr>
            </thead>
            <tbody className="num">
              {data.moves.map((move) => (
                <tr key={move.id}>
                  <th scope="row">
                    <button type="button" className="moves-link" onClick={() => onOpen(move.id)}>
                      {move.definition.title}
                    </button>
                  </th>
                  <td>
                    <Badge tone={stateWords[move.state].tone}>{stateWords[move.state].label}</Badge>
                  </td>
                  <td>{formatDateTime(move.proposedAt)}</td>
                  <td className="moves-figure">{number(move.counts.people)}</td>
                  <td className="moves-figure">
                    {move.state === 'proposed' ? '–' : number(move.progress.moved)}
                  </td>
                  <td className="moves-figure">{number(move.progress.listed)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {data && <Pager page={page} pages={data.pages} onTurn={setPage} />}
    </section>
  );
}
