import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { ButtonLink } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/notice.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { EmptyState, Skeleton } from '../../ui/placeholders.tsx';
import { StaffLayout } from '../bar/top-bar.tsx';
import { useConnection, useMay } from '../queue/queue-link.tsx';
import { type Counter, type Stage } from '../queue/queue.ts';
import { useFloor } from '../queue/unsent/unsent-link.tsx';
import { Refusal } from '../queue/refusal.tsx';
import { useQueueActs } from '../queue/use-queue-acts.ts';
import { CounterCard, SeatedStageCard } from './counter-card.tsx';
import { keepStation } from './kept-station.ts';
import './stations.css';

export function StationsPage() {
  const floor = useFloor();
  const acts = useQueueActs();
  const navigate = useNavigate();
  const { session } = useConnection();
  const [taking, setTaking] = useState<Counter | null>(null);

  useEffect(() => {
    document.title = '자리 고르기 · 차례 직원';
  }, []);

  const goTo = (code: string) => {
    keepStation(code);
    void navigate(`/staff/stations/${code}`);
  };
  const open = (counter: Counter) => acts.turn(counter.id, 'opening', () => goTo(counter.code));
  const choose = (counter: Counter) => {
    if (counter.staff?.id === session.staff.id) goTo(counter.code);
    else if (counter.staff) setTaking(counter);
    else open(counter);
  };

  return (
    <StaffLayout place="자리 고르기" isPage tools={<StationsTools />}>
      <div className="stack stations">
        <p className="subtle">오늘 일하실 자리를 눌러 주십시오. 이 태블릿이 자리를 기억합니다.</p>
        {acts.problem !== null && <Refusal cause={acts.problem} onClose={acts.dismiss} />}
        {floor.data ? (
          <StageList
            stages={floor.data.stages}
            counters={floor.data.counters}
            onChoose={choose}
            onClose={(counter) => acts.turn(counter.id, 'closing')}
            onSeats={(stage) => goTo(stage.code)}
            isBusy={acts.isPending}
          />
        ) : floor.error ? (
          <ErrorPanel cause={floor.error} onRetry={() => void floor.refetch()} retryLabel="다시 불러오기" />
        ) : (
          <Skeleton lines={6} height="8rem" />
        )}
      </div>
      <ConfirmDialog
        title={`${taking?.label ?? ''} 자리를 교대하시겠습니까?`}
        isOpen={taking !== null}
        onClose={() => setTaking(null)}
        onConfirm={() => {
          if (taking) open(taking);
          setTaking(null);
        }}
        confirmLabel="교대하기"
        tone="primary"
      >
        <p>
          지금 {taking?.staff?.displayName} 님이 이 자리에서 일하고 있습니다. 교대하시면 응대 중인 분도 함께
          이어받습니다.
        </p>
      </ConfirmDialog>
    </StaffLayout>
  );
}

function StationsTools() {
  const mayBook = useMay('scheduling.book-for-others');
  const mayRepair = useMay('queueing.repair');
  const mayReadAlarms = useMay('queueing.read-alarms');
  return (
    <>
      {mayBook && <ToDesk />}
      {mayRepair && (
        <ButtonLink href="/staff/repair" tone="secondary" className="staff-bar-button">
          바로잡기
        </ButtonLink>
      )}
      {mayReadAlarms && (
        <ButtonLink href="/staff/alarms" tone="secondary" className="staff-bar-button">
          비상 기록
        </ButtonLink>
      )}
    </>
  );
}

const ToDesk = () => (
  <ButtonLink href="/staff/desk" tone="secondary" className="staff-bar-button">
    예약 상담
  </ButtonLink>
);

interface StageListProps {
  stages: Stage[];
  counters: Counter[];
  onChoose(counter: Counter): void;
  onClose(counter: Counter): void;
  onSeats(stage: Stage): void;
  isBusy: boolean;
}

function StageList({ stages, counters, onChoose, onClose, onSeats, isBusy }: StageListProps) {
  const { session } = useConnection();
  if (stages.length === 0) {
    return (
      <EmptyState title="등록된 창구가 없습니다.">센터 관리자에게 창구 등록을 요청해 주십시오.</EmptyState>
    );
  }
  return stages.map((stage) => (
    <section key={stage.code} className="stack" aria-label={stage.label}>
      <h2 className="staff-section-title">{stage.label}</h2>
      <ul className="stations-grid">
        {stage.kind === 'timed' && (
          <li>
            <SeatedStageCard stage={stage} onChoose={() => onSeats(stage)} />
          </li>
        )}
        {counters
          .filter((counter) => counter.stage === stage.code)
          .map((counter) => (
            <li key={counter.id}>
              <CounterCard
                counter={counter}
                isMine={counter.staff?.id === session.staff.id}
                isBusy={isBusy}
                onChoose={() => onChoose(counter)}
                onClose={() => onClose(counter)}
              />
            </li>
          ))}
      </ul>
    </section>
  ));
}
