import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { read, send, type Sending } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';

type Schemas = components['schemas'];
export type Ticket = Schemas['TicketView'];
export type Counter = Schemas['CounterView'];
export type Stage = Schemas['StageView'];
export type Line = Schemas['Line'];
export interface Floor {
  stages: Stage[];
  counters: Counter[];
  /** What numbers are given out for here; not kept over a reload without network. */
  services?: { code: string; label: string; stage: string }[];
}
/** An answer with the moment it came, on the monotonic clock, so that an old one can say how old it is. */
type Taken<T> = T & {
  takenAt: number;
  /** Server time of lists that were kept over a reload, in epoch milliseconds; absent in a fresh answer. */
  keptAsOf?: number;
};

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

/** With a counter, in the order in which that one will call: its first is who the next call takes. */
export const lineQuery = (stage: string, counterId?: string) =>
  queryOptions({
    queryKey: ['queue', 'line', stage, counterId ?? null],
    queryFn: ({ signal }) =>
      take<Line>(`/queueing/stages/${stage}/line${counterId ? `?counter=${counterId}` : ''}`, signal),
    ...live,
  });

/** Every line that this page has read, with the counter in whose order it stands. */
export const knownLines = (client: QueryClient): { counterId: string | null; line: Line }[] =>
  client
    .getQueriesData<Line>({ queryKey: ['queue', 'line'] })
    .flatMap(([key, line]) => (line ? [{ counterId: (key[3] as string | null) ?? null, line }] : []));

export type Destination =
  | { to: 'counter'; counterId: string }
  | { to: 'stage'; stage: string }
  | { to: 'lane'; lane: 'normal' | 'assisted' }
  | { to: 'line' };

export type RepairTarget =
  | { to: 'stage'; stage: string }
  | { to: 'counter'; counterId: string }
  | { to: 'aside' }
  | { to: 'done' }
  | { to: 'left' };

export type TicketStep =
  | 'recall'
  | 'start'
  | 'completion'
  | 'transfer'
  | 'miss'
  | 'park'
  | 'return'
  | 'stay'
  | 'stay-extension'
  | 'departure'
  | 'repair'
  | 'undo';
export interface StepWish {
  ticketId: string;
  step: TicketStep;
  reason?: string;
  /** Of a transfer: where to. */
  destination?: Destination;
  /** Of a stay: the usual or the long one. */
  length?: 'usual' | 'long';
  /** Of a longer stay: by how much. */
  minutes?: number;
  /** Of a repair: where somebody really is. */
  target?: RepairTarget;
}

/** Not repeated here: without an answer the act waits on the tablet and is sent again with the same key. */
export const takeStep = (
  { ticketId, step, ...wish }: StepWish,
  key: string,
  sending: Omit<Sending, 'key' | 'isOnce'> = {},
) =>
  send<{ ticket: Ticket }>('POST', `/queueing/tickets/${ticketId}/${step}`, wish, {
    ...sending,
    key,
    isOnce: true,
  });

export const callNext = ({ counterId }: { counterId: string }, key: string) =>
  send<{ ticket: Ticket | null }>('POST', `/queueing/counters/${counterId}/next-call`, {}, { key });

export type CounterTurn = 'opening' | 'closing' | 'resumption';

/** Somebody who took a number at home stands here now. */
export const confirmArrival = ({ visitId }: { visitId: string }, key: string) =>
  send<{ visitId: string }>('POST', `/queueing/visits/${visitId}/arrival`, {}, { key });

export const turnCounter = ({ counterId, to }: { counterId: string; to: CounterTurn }, key: string) =>
  send<Counter>('POST', `/queueing/counters/${counterId}/${to}`, {}, { key });

export type PauseKind = NonNullable<Counter['pause']>['kind'];
export interface PauseWish {
  counterId: string;
  kind: PauseKind;
  resumesAt?: string;
  isConfirmed?: boolean;
}

export const pauseCounter = ({ counterId, ...pause }: PauseWish, key: string) =>
  send<Counter>('POST', `/queueing/counters/${counterId}/pause`, pause, { key });

export type TicketSteps = Schemas['TicketSteps'];

export const stepsQuery = (ticketId: string) =>
  queryOptions({
    queryKey: ['queue', 'steps', ticketId],
    queryFn: ({ signal }) => read<TicketSteps>(`/queueing/tickets/${ticketId}/steps`, {}, signal),
  });
