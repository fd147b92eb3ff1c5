import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import type { Counter, Stage } from '../queue/queue.ts';

interface CounterCardProps {
  counter: Counter;
  isMine: boolean;
  isBusy: boolean;
  onChoose(): void;
  onClose(): void;
}

export function CounterCard({ counter, isMine, isBusy, onChoose, onClose }: CounterCardProps) {
  const isOpen = counter.state !== 'closed';
  const isPaused = counter.state === 'paused';
  return (
    <article className="counter-card" data-mine={isMine || undefined} aria-label={counter.label}>
      <h3>{counter.label}</h3>
      <Badge tone={isPaused ? 'warning' : isMine ? 'primary' : isOpen ? 'success' : 'neutral'}>
        {isPaused ? '잠시 멈춤' : isMine ? '내 자리' : isOpen ? '열림' : '닫힘'}
      </Badge>
      <p className="counter-card-staff">
        {counter.staff ? counter.staff.displayName : isOpen ? '담당자 없음' : '비어 있음'}
        {counter.current && <span className="num"> · {counter.current.number} 응대 중</span>}
      </p>
      <div className="counter-card-acts">
        <Button
          tone={isMine || !isOpen ? 'primary' : 'secondary'}
          onPress={onChoose}
          isPending={isBusy}
          aria-label={`${counter.label} ${isMine ? '들어가기' : isOpen ? '교대하기' : '열고 들어가기'}`}
        >
          {isMine ? '들어가기' : isOpen ? '교대하기' : '열고 들어가기'}
        </Button>
        {isMine && (
          <Button tone="secondary" onPress={onClose} isPending={isBusy} aria-label={`${counter.label} 닫기`}>
            닫기
          </Button>
        )}
      </div>
    </article>
  );
}

export function SeatedStageCard({ stage, onChoose }: { stage: Stage; onChoose(): void }) {
  return (
    <article className="counter-card" aria-label={stage.label}>
      <h3>{stage.label} 구역</h3>
      {stage.seats !== null && <Badge>{stage.seats}석</Badge>}
      <p className="counter-card-staff">
        {stage.minutes !== null
          ? `${stage.minutes}분 동안 머무르신 뒤 귀가하십니다.`
          : '머무르시는 구역입니다.'}
      </p>
      <div className="counter-card-acts">
        <Button onPress={onChoose} aria-label={`${stage.label} 구역 들어가기`}>
          들어가기
        </Button>
      </div>
    </article>
  );
}
