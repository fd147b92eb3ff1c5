import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useServerNow } from '../../api/clock.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { alarmStationOfSeats } from '../alarm/alarm-station.ts';
import { StaffLayout, ToStations } from '../bar/top-bar.tsx';
import { type Line, type Stage, type Ticket } from '../queue/queue.ts';
import { useLine } from '../queue/unsent/unsent-link.tsx';
import { useQueueActs, type QueueActs } from '../queue/use-queue-acts.ts';
import { ReasonDialog, type ReasonQuestion } from '../station/reason-dialog.tsx';
import { askWhyEarly, askWhyEnded, askWhyParked } from '../station/reasons.ts';
import { SetAside } from '../station/set-aside.tsx';
import { StationNews } from '../station/station-news.tsx';
import { useMay } from '../queue/queue-link.tsx';
import { ExtendDialog } from './extend-dialog.tsx';
import { SeatCard } from './seat-card.tsx';
import { SeatsDialog } from './seats-dialog.tsx';
import '../station/station.css';
import './observation.css';

/** A stage where people sit for a while: who may go home comes first. */
export function ObservationStation({ stage }: { stage: Stage }) {
  const acts = useQueueActs();
  const line = useLine(stage);
  const [question, setQuestion] = useState<ReasonQuestion | null>(null);
  return (
    <StaffLayout
      place={`${stage.label} 구역`}
      isPage
      tools={<ToStations />}
      alarmStation={alarmStationOfSeats(stage, line.data?.serving ?? [])}
    >
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
  const isReady = (ticket: Ticket) => now !== null && dueMs(ticket) <= now;
  const ready = seated.filter(isReady);
  const staying = seated.filter((ticket) => !isReady(ticket));
  const [changing, setChanging] = useState<Ticket | null>(null);
  useSpokenReady(ready.length);

  const step = (ticket: Ticket, name: 'completion' | 'park' | 'departure', reason?: string) =>
    acts.step({ ticketId: ticket.id, number: ticket.number, step: name, reason });
  const card = (ticket: Ticket) => (
    <SeatCard
      key={ticket.id}
      ticket={ticket}
      now={now}
      usualMinutes={line.stayMinutes}
      isBusy={acts.isPending}
      onGo={() => step(ticket, 'completion')}
      onGoEarly={() => ask(askWhyEarly(ticket, (reason) => step(ticket, 'completion', reason)))}
      onChangeStay={() => setChanging(ticket)}
      onPark={() => ask(askWhyParked(ticket, (reason) => step(ticket, 'park', reason)))}
    />
  );

  return (
    <>
      <dl className="observation-counts">
        <Count name="귀가 가능" value={`${ready.length}명`} isStrong={ready.length > 0} />
        <Count
          name="사용 좌석"
          value={stage.seats === null ? `${seated.length}석` : `${seated.length}/${stage.seats}석`}
        >
          <ChangeSeats stage={stage} />
        </Count>
        <Count name="오늘 귀가" value={`${line.done}명`} />
      </dl>
      {seated.length === 0 && (
        <EmptyState title={`${stage.label} 중인 분이 없습니다.`}>
          앞 단계가 끝나면 남은 시간과 함께 나타납니다.
        </EmptyState>
      )}
      {ready.length > 0 && (
        <section className="stack" aria-labelledby="seats-ready">
          <h2 id="seats-ready" className="staff-section-title">
            귀가하실 수 있습니다 {ready.length}명
          </h2>
          <ul className="seats">{ready.map(card)}</ul>
        </section>
      )}
      {staying.length > 0 && (
        <section className="stack" aria-labelledby="seats-staying">
          <h2 id="seats-staying" className="staff-section-title">
            {stage.label} 중 {staying.length}명
          </h2>
          <ul className="seats">{staying.map(card)}</ul>
        </section>
      )}
      <ExtendDialog
        ticket={changing}
        line={line}
        isBusy={acts.isPending}
        onChange={({ id, number }, change, reason) =>
          acts.step(
            'length' in change
              ? { ticketId: id, number, step: 'stay', length: change.length, reason }
              : { ticketId: id, number, step: 'stay-extension', minutes: change.minutes, reason },
          )
        }
        onClose={() => setChanging(null)}
      />
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

function Count({
  name,
  value,
  isStrong,
  children,
}: {
  name: string;
  value: string;
  isStrong?: boolean;
  children?: ReactNode;
}) {
  return (
    <div data-strong={isStrong || undefined}>
      <dt>{name}</dt>
      <dd className="num">
        {value}
        {children}
      </dd>
    </div>
  );
}

function ChangeSeats({ stage }: { stage: Stage }) {
  const [isOpen, setOpen] = useState(false);
  if (!useMay('queueing.edit-seats')) return null;
  return (
    <>
      <Button tone="quiet" onPress={() => setOpen(true)}>
        좌석 수 바꾸기
      </Button>
      <SeatsDialog stage={stage} isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
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
