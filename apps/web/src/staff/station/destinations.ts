import type { Counter, Destination, Floor, Ticket } from '../queue/queue.ts';

export interface DestinationOption {
  key: string;
  label: string;
  hint?: string;
  destination: Destination;
}

/** Where somebody can be moved from where they stand; what the server would refuse is not offered. */
export function destinationsOf(ticket: Ticket, { counters, stages }: Floor): DestinationOption[] {
  const here = stages.find((stage) => stage.code === ticket.stage);
  if (here?.kind !== 'called') return [];
  const isWaiting = ticket.state === 'waiting';
  return [
    ...(isWaiting ? lanes(ticket) : [backToLine]),
    ...counters
      .filter((counter) => counter.state === 'open' && serves(counter, ticket.stage))
      .filter((counter) => counter.id !== ticket.counterId && counter.id !== ticket.forCounterId)
      .map((counter) => ({
        key: counter.id,
        label: counter.label,
        hint: isWaiting || counter.current ? '이 창구에서 다음에 호출' : '바로 호출',
        destination: { to: 'counter' as const, counterId: counter.id },
      })),
    ...(isWaiting && ticket.forCounterId ? [{ ...backToLine, label: '아무 창구나' }] : []),
    ...stages
      .filter((stage) => stage.kind === 'called' && stage.code !== ticket.stage)
      .map((stage) => ({
        key: stage.code,
        label: `${stage.label} 단계`,
        hint: '예약 시간 순서로 대기',
        destination: { to: 'stage' as const, stage: stage.code },
      })),
  ];
}

const backToLine: DestinationOption = {
  key: 'line',
  label: '대기열로 되돌림',
  hint: '다음 호출에서 먼저 부릅니다',
  destination: { to: 'line' },
};

const lanes = (ticket: Ticket): DestinationOption[] =>
  ticket.priorityLane === 'assisted'
    ? [{ key: 'normal', label: '일반 순서로', destination: { to: 'lane', lane: 'normal' } }]
    : [{ key: 'assisted', label: '우선 순서로', destination: { to: 'lane', lane: 'assisted' } }];

const serves = (counter: Counter, stage: string): boolean =>
  counter.stage === stage || counter.alsoStages.includes(stage);
