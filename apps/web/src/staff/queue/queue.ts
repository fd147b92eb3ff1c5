import { queryOptions } from '@tanstack/react-query';
import { read, send } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';

type Schemas = components['schemas'];
export type Ticket = Schemas['TicketView'];
export type Counter = Schemas['CounterView'];
export type Stage = Schemas['StageView'];
export type Line = Schemas['Line'];
export interface Floor {
  stages: Stage[];
  counters: Counter[];
}
/** An answer with the moment it came, on the monotonic clock, so that an old one can say how old it is. */
type Taken<T> = T & { takenAt: number };

const pollMs = 5_000;

async function take<T extends object>(path: string, signal: AbortSignal): Promise<Taken<T>> {
  const answer = await read<T>(path, {}, signal);
  return { ...answer, takenAt: performance.now() };
}

const live = {
  refetchInterval: pollMs,
  staleTime: 0,
  gcTime: Infinity,
  // The browser's own idea of being online is wrong behind many a hall's router.
  networkMode: 'always',
} as const;

export const floorQuery = queryOptions({
  queryKey: ['queue', 'floor'],
  queryFn: ({ signal }) => take<Floor>('/queueing/counters', signal),
  ...live,
});

export const lineQuery = (stage: string) =>
  queryOptions({
    queryKey: ['queue', 'line', stage],
    queryFn: ({ signal }) => take<Line>(`/queueing/stages/${stage}/line`, signal),
    ...live,
  });

export type TicketStep =
  'recall' | 'start' | 'completion' | 'miss' | 'park' | 'return' | 'departure' | 'undo';
export interface StepWish {
  ticketId: string;
  step: TicketStep;
  reason?: string;
}

export const takeStep = ({ ticketId, step, reason }: StepWish, key: string) =>
  send<{ ticket: Ticket }>('POST', `/queueing/tickets/${ticketId}/${step}`, reason ? { reason } : {}, {
    key,
  });

export const callNext = ({ counterId }: { counterId: string }, key: string) =>
  send<{ ticket: Ticket | null }>('POST', `/queueing/counters/${counterId}/next-call`, {}, { key });

export const turnCounter = (
  { counterId, to }: { counterId: string; to: 'opening' | 'closing' },
  key: string,
) => send<Counter>('POST', `/queueing/counters/${counterId}/${to}`, {}, { key });
