import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatTime } from '../../i18n/dates.ts';
import { ErrorPanel } from '../../ui/notice.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { alarmStationOf } from '../alarm/alarm-station.ts';
import { StaffLayout } from '../bar/top-bar.tsx';
import { useConnection } from '../queue/queue-link.tsx';
import { floorQuery, type Counter, type Line, type Stage, type Ticket } from '../queue/queue.ts';
import { useLine } from '../queue/unsent/unsent-link.tsx';
import { useQueueActs, type QueueActs } from '../queue/use-queue-acts.ts';
import { scrollable } from '../desk/scrollable.ts';
import { BreakReminder } from './break-reminder.tsx';
import { pauseWords } from './pause-words.ts';
import { PersonPanel } from './person-panel.tsx';
import { ReasonDialog, type ReasonQuestion } from './reason-dialog.tsx';
import { askWhyEnded } from './reasons.ts';
import { SetAside } from './set-aside.tsx';
import { StationActions } from './station-actions.tsx';
import { StationNews } from './station-news.tsx';
import { StationTools } from './station-tools.tsx';
import { TransferDialog } from './transfer-dialog.tsx';
import { WaitingLine } from './waiting-line.tsx';
import './station.css';

interface StationProps {
  counter: Counter;
  stage: Stage;
}

/** A counter that calls people: the line at the left, the person in front of me, one main button. */
export function CalledStation({ counter, stage }: StationProps) {
  const acts = useQueueActs();
  const [question, setQuestion] = useState<ReasonQuestion | null>(null);
  const isMine = useIsMine(counter);
  return (
    <StaffLayout
      place={counter.label}
      tools={<StationTools counter={counter} acts={acts} isMine={isMine} />}
      alarmStation={alarmStationOf(counter)}
    >
      <div className="station">
        <div className="station-line">
          <LineColumn stage={stage} counter={counter} acts={acts} ask={setQuestion} />
        </div>
        <div className="station-desk">
          <div className="station-news">
            {isMine && <BreakReminder counter={counter} />}
            <StationNews acts={acts} current={counter.current} />
          </div>
          <div className="station-person" role="region" aria-label="응대" {...scrollable}>
            <InFront counter={counter} isMine={isMine} />
          </div>
          <StationActions counter={counter} stage={stage} acts={acts} isMine={isMine} ask={setQuestion} />
        </div>
      </div>
      <ReasonDialog question={question} onClose={() => setQuestion(null)} />
    </StaffLayout>
  );
}

export function useIsMine(counter: Counter): boolean {
  const { session } = useConnection();
  return counter.state !== 'closed' && counter.staff?.id === session.staff.id;
}

export function InFront({ counter, isMine }: { counter: Counter; isMine: boolean }) {
  if (isMine && counter.pause) return <Paused pause={counter.pause} />;
  if (isMine && counter.current) return <PersonPanel ticket={counter.current} />;
  if (isMine)
    return (
      <EmptyState title="지금 응대하는 분이 없습니다.">[다음 호출]을 누르면 순서대로 부릅니다.</EmptyState>
    );
  return counter.state !== 'closed' ? (
    <EmptyState title={`${counter.staff?.displayName ?? '다른 직원'} 님이 이 자리에서 일하고 있습니다.`}>
      [교대하기]를 누르면 응대 중인 분까지 이어받습니다.
    </EmptyState>
  ) : (
    <EmptyState title="창구가 닫혀 있습니다.">[창구 열기]를 누르면 호출을 시작하실 수 있습니다.</EmptyState>
  );
}

function Paused({ pause }: { pause: NonNullable<Counter['pause']> }) {
  const until = pause.resumesAt ? ` · ${formatTime(pause.resumesAt)}까지` : '';
  return (
    <EmptyState title={`잠시 멈춤 · ${pauseWords[pause.kind]}${until}`}>
      안내 화면에도 잠시 멈춤으로 표시됩니다. [다시 시작]을 누르면 호출을 이어 가실 수 있습니다.
    </EmptyState>
  );
}

interface LineColumnProps {
  stage: Stage;
  counter: Counter;
  acts: QueueActs;
  ask(question: ReasonQuestion): void;
  /** When somebody new appears in this line. */
  comesFrom?: string;
}

/** The line of this counter, in the order in which it will call. */
export function LineColumn({ stage, counter, ...rest }: LineColumnProps) {
  const line = useLine(stage, counter.id);
  if (line.data) return <Lists line={line.data} {...rest} />;
  return line.error ? (
    <ErrorPanel cause={line.error} onRetry={() => void line.refetch()} retryLabel="다시 불러오기" />
  ) : (
    <Skeleton lines={6} height="6.4rem" />
  );
}

function Lists({ line, acts, ask, comesFrom }: { line: Line } & Omit<LineColumnProps, 'stage' | 'counter'>) {
  const [chosen, setChosen] = useState<Ticket | null>(null);
  const floor = useQuery(floorQuery);
  return (
    <>
      <WaitingLine line={line} comesFrom={comesFrom} onChoose={setChosen} />
      <TransferDialog
        ticket={chosen}
        floor={floor.data}
        isBusy={acts.isPending}
        onMove={({ id, number }, destination, reason) =>
          acts.step({ ticketId: id, number, step: 'transfer', destination, reason })
        }
        onClose={() => setChosen(null)}
      />
      <SetAside
        parked={line.parked}
        missed={line.missed}
        isBusy={acts.isPending}
        onReturn={({ id, number }) => acts.step({ ticketId: id, number, step: 'return' })}
        onEnd={(ticket) =>
          ask(
            askWhyEnded(ticket, (reason) =>
              acts.step({ ticketId: ticket.id, number: ticket.number, step: 'departure', reason }),
            ),
          )
        }
      />
    </>
  );
}
