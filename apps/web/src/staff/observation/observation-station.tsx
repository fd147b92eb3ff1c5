import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useServerNow } from '../../api/clock.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { StaffLayout, ToStations } from '../bar/top-bar.tsx';
import { lineQuery, type Line, type Stage, type Ticket } from '../queue/queue.ts';
import { useQueueActs, type QueueActs } from '../queue/use-queue-acts.ts';
import { ReasonDialog, type ReasonQuestion } from '../station/reason-dialog.tsx';
import { askWhyEarly, askWhyEnded, askWhyParked } from '../station/reasons.ts';
import { SetAside } from '../station/set-aside.tsx';
import { StationNews } from '../station/station-news.tsx';
import { SeatCard } from './seat-card.tsx';
import '../station/station.css';
import './observation.css';

/** A stage where people sit for a while: who may go home comes first. */
export function ObservationStation({ stage }: { stage: Stage }) {
  const acts = useQueueActs();
  const line = useQuery(lineQuery(stage.code));
  const [question, setQuestion] = useState<ReasonQuestion | null>(null);
  return (
    <StaffLayout place={`${stage.label} 구역`} isPage tools={<ToStations />}>
      <div className="stack">
        <div className="observation-news">
          <StationNews acts={acts} current={null} />
        </div>
        {line.data ? (
          <Seats stage={stage} line={line.data} acts={acts} ask={setQuestion} />
        ) : line.error ? (
          <ErrorPanel cause={line.error} onRetry={() => void line.refetch()} retryLabel="다시 불러오기" />
        ) : (
          <Skeleton lines={6} height="8rem" />
        )}
      </div>
      <ReasonDialog question={question} onClose={() => setQuestion(null)} />
    </StaffLayout>
  );
}

interface SeatsProps {
  stage: Stage;
  line: Line;
  acts: QueueActs;
  ask(question: ReasonQuestion): void;
}

function Seats({ stage, line, acts, ask }: SeatsProps) {
  const now = useServerNow(1_000);
  const seated = useMemo(
    () => [...line.serving].sort((a, b) => dueMs(a) - dueMs(b) || (a.number < b.number ? -1 : 1)),
    [line.serving],
  );
  const mayGo = now === null ? 0 : seated.filter((ticket) => dueMs(ticket) <= now).length;
  useSpokenReady(mayGo);

  const step = (ticket: Ticket, name: 'completion' | 'park' | 'departure', reason?: string) =>
    acts.step({ ticketId: ticket.id, number: ticket.number, step: name, reason });

  return (
    <>
      <dl className="observation-counts">
        <Count name="귀가 가능" value={`${mayGo}명`} isStrong={mayGo > 0} />
        <Count
          name="사용 좌석"
          value={stage.seats === null ? `${seated.length}석` : `${seated.length}/${stage.seats}석`}
        />
        <Count name="오늘 귀가" value={`${line.done}명`} />
      </dl>
      {seated.length === 0 ? (
        <EmptyState title={`${stage.label} 중인 분이 없습니다.`}>
          앞 단계가 끝나면 남은 시간과 함께 나타납니다.
        </EmptyState>
      ) : (
        <ul className="seats" aria-label={`${stage.label} 중인 분`}>
          {seated.map((ticket) => (
            <SeatCard
              key={ticket.id}
              ticket={ticket}
              now={now}
              totalMinutes={stage.minutes}
              isBusy={acts.isPending}
              onGo={() => step(ticket, 'completion')}
              onGoEarly={() => ask(askWhyEarly(ticket, (reason) => step(ticket, 'completion', reason)))}
              onPark={() => ask(askWhyParked(ticket, (reason) => step(ticket, 'park', reason)))}
            />
          ))}
        </ul>
      )}
      <SetAside
        parked={line.parked}
        missed={line.missed}
        isBusy={acts.isPending}
        onReturn={({ id, number }) => acts.step({ ticketId: id, number, step: 'return' })}
        onEnd={(ticket) => ask(askWhyEnded(ticket, (reason) => step(ticket, 'departure', reason)))}
      />
    </>
  );
}

function Count({ name, value, isStrong }: { name: string; value: string; isStrong?: boolean }) {
  return (
    <div data-strong={isStrong || undefined}>
      <dt>{name}</dt>
      <dd className="num">{value}</dd>
    </div>
  );
}

const dueMs = (ticket: Ticket): number => (ticket.dueAt ? Date.parse(ticket.dueAt) : 0);

function useSpokenReady(mayGo: number): void {
  const announce = useAnnounce();
  const before = useRef(mayGo);
  useEffect(() => {
    if (mayGo > before.current) announce(`귀가하실 수 있는 분이 ${mayGo}명입니다.`);
    before.current = mayGo;
  }, [mayGo, announce]);
}
