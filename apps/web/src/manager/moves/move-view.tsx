import { useQueryClient } from '@tanstack/react-query';
import { useAct } from '../../api/query.ts';
import { formatDateTime, formatDay } from '../../i18n/dates.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel, Notice } from '../../ui/notice.tsx';
import { ConfirmCard } from './confirm-card.tsx';
import { MoveTiles } from './move-tiles.tsx';
import { moveQuery, publishAndRepeat, steer, type Choices, type Move } from './moves-api.ts';
import { PeopleLists } from './people-list.tsx';
import { RunCard } from './run-card.tsx';
import { WeekChart } from './week-chart.tsx';
import { definitionLines, stateWords } from './words.ts';

interface MoveViewProps {
  move: Move;
  choices: Choices;
  onOpen(move: string | null): void;
}

export function MoveView({ move, choices, onOpen }: MoveViewProps) {
  const client = useQueryClient();
  const keep = (next: Move) => {
    client.setQueryData(moveQuery(next.id).queryKey, next);
    void client.invalidateQueries({ queryKey: ['bulk-moves', 'list'] });
    if (next.id !== move.id) onOpen(next.id);
  };
  const labelOf = (code: string) => choices.services.find((one) => one.code === code)?.label ?? code;
  const { label, tone } = stateWords[move.state];
  const preset = choices.presets.find((one) => one.definition.title === move.definition.title);
  return (
    <>
      <header className="moves-head">
        <div>
          <h1>{move.definition.title}</h1>
          <p className="row small">
            <Badge tone={tone}>{label}</Badge>
            <span className="subtle num">{formatDateTime(move.proposedAt, true)} 기준 변경안</span>
          </p>
        </div>
        <div className="row">
          {move.state === 'proposed' && <Drop move={move} onDropped={() => onOpen(null)} />}
          <Button tone="secondary" onPress={() => onOpen(null)}>
            목록으로
          </Button>
        </div>
      </header>
      {move.state !== 'proposed' && <RunCard move={move} onChanged={keep} />}
      <MoveTiles move={move} />
      {move.state === 'proposed' && <Unpublished move={move} onChanged={keep} />}
      <div className="moves-columns">
        <section className="card" aria-labelledby="weeks-title">
          <WeekChart weeks={move.weeks} titleId="weeks-title" />
        </section>
        <section className="card stack" aria-labelledby="rule-title">
          <h2 id="rule-title">변경 내용</h2>
          <dl className="moves-rule">
            {definitionLines(move.definition, labelOf).map(({ term, text }) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd className="num">{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
      <PeopleLists move={move} />
      {move.state === 'proposed' && (
        <ConfirmCard
          move={move}
          suggestion={preset?.noticeText ?? ''}
          onConfirmed={(next) => {
            keep(next);
            scrollTo({ top: 0 });
          }}
        />
      )}
    </>
  );
}

function Drop({ move, onDropped }: { move: Move; onDropped(): void }) {
  const act = useAct(steer);
  return (
    <Button
      tone="quiet"
      isPending={act.isPending}
      onPress={() => act.mutate({ id: move.id, turn: 'drop' }, { onSuccess: onDropped })}
    >
      변경안 버리기
    </Button>
  );
}

/** Days that nobody can book yet are no place to move people to; the manager may open them here. */
function Unpublished({ move, onChanged }: { move: Move; onChanged(move: Move): void }) {
  const act = useAct(publishAndRepeat);
  const { neededUntilOn, publishedUntilOn } = move;
  if (!neededUntilOn || !publishedUntilOn || neededUntilOn <= publishedUntilOn) return null;
  if (move.counts.unplaceable === 0) return null;
  return (
    <Notice
      tone="warning"
      title={`예약 달력이 ${formatDay(publishedUntilOn)}까지만 열려 있습니다.`}
      actions={
        <Button
          tone="secondary"
          isPending={act.isPending}
          onPress={() => act.mutate(move.id, { onSuccess: onChanged })}
        >
          {formatDay(neededUntilOn)}까지 열고 다시 계산
        </Button>
      }
    >
      <p>더 뒤의 날짜를 열면 자리 없는 분이 줄 수 있습니다. 연 날짜는 누구나 예약할 수 있습니다.</p>
      {act.error && <ErrorPanel cause={act.error} />}
    </Notice>
  );
}
