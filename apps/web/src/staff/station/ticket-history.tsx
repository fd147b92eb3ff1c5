import { useQuery } from '@tanstack/react-query';
import { formatTimeWithSeconds } from '../../i18n/dates.ts';
import { ErrorPanel } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/placeholders.tsx';
import { stepsQuery, type TicketSteps } from '../queue/queue.ts';

const stepWords: Record<string, string> = {
  call: '호출',
  recall: '재호출',
  start: '시작',
  complete: '완료',
  transfer: '옮김',
  miss: '응답 없음',
  lapse: '미응답 처리',
  park: '보류',
  return: '다시 대기',
  stay: '머무는 시간 정함',
  extend: '시간 연장',
  leave: '방문 종료',
  repair: '바로잡음',
};

/** What happened since somebody came, the latest first: when, where, by whom, and why they were called then. */
export function TicketHistory({ ticketId }: { ticketId: string }) {
  const steps = useQuery(stepsQuery(ticketId));
  return (
    <section className="stack" aria-labelledby="history-title">
      <h3 id="history-title">오늘의 기록</h3>
      {steps.data ? (
        <Steps steps={steps.data.steps} />
      ) : steps.error ? (
        <ErrorPanel cause={steps.error} onRetry={() => void steps.refetch()} retryLabel="다시 불러오기" />
      ) : (
        <Skeleton lines={3} height="4rem" />
      )}
    </section>
  );
}

function Steps({ steps }: { steps: TicketSteps['steps'] }) {
  if (steps.length === 0) return <p className="subtle">접수 뒤 처리한 일이 아직 없습니다.</p>;
  return (
    <ol className="ticket-steps">
      {steps.map((step) => (
        <li key={step.id} data-undone={step.undoneAt ? '' : undefined}>
          <time className="num">{formatTimeWithSeconds(step.at)}</time>
          <span>
            <b>
              {step.stageLabel} {stepWords[step.step] ?? step.step}
            </b>
            {step.undoneAt && ' (되돌림)'}
            <span className="subtle">
              {[step.counterLabel, step.staff].filter(Boolean).map((one) => ` · ${one}`)}
            </span>
            {step.orderRule && <span className="ticket-step-why">{step.orderRule.label}</span>}
            {step.reason && <span className="ticket-step-why">사유: {step.reason}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
