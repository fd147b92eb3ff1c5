import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import {
  createContext,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import { instantFrom, useClockReading } from '../../../api/clock.ts';
import { isProblem } from '../../../api/problem.ts';
import { useAnnounce } from '../../../ui/announcer.tsx';
import { checkIn } from '../../reception/reception.ts';
import { staffQuery, type SignedInStaff } from '../../session/staff-session.ts';
import {
  floorQuery,
  knownLines,
  lineQuery,
  takeStep,
  type Floor,
  type Stage,
  type Ticket,
} from '../queue.ts';
import { actStorage } from './tablet.ts';
import { nextToSend, type Subject, type UnsentAct, type UnsentActs } from './unsent-acts.ts';
import { UnsentQueue } from './unsent-queue.ts';
import { actsOn, arrivalOf, floorWith, lineWith, shownActs } from './unsent-view.ts';

interface Unsent {
  queue: UnsentQueue;
  acts: UnsentActs;
  /** What the lists show as if it were done. */
  shown: UnsentActs;
  staffId: string;
  /** Keeps an act until the network is back. */
  keep(wish: KeptWish): Promise<void>;
  /** Sends what waits; true when nothing of this person is left to send. */
  replay(): Promise<boolean>;
}

export interface KeptWish {
  key: string;
  about: string;
  subject: Subject;
  seenRevision: number | null;
  /** It was sent already, and no answer came. */
  isTried: boolean;
}

const UnsentContext = createContext<Unsent | null>(null);
const pauseMs = 3_000;

interface UnsentLinkProps {
  staff: SignedInStaff['staff'];
  isConnected: boolean;
  /** Changes every second. */
  tick: number;
  children: ReactNode;
}

/** The acts of this tablet that the server has not confirmed; sends them by itself when the network is back. */
export function UnsentLink({ staff, isConnected, tick, children }: UnsentLinkProps) {
  const client = useQueryClient();
  const announce = useAnnounce();
  const reading = useClockReading();
  const notBefore = useRef(0);
  const [queue] = useState(
    () =>
      new UnsentQueue({
        storage: actStorage,
        send,
        refusalOf,
        onRefused(act) {
          announce(`${act.about} 처리를 확인해 주십시오. 서버가 받지 않았습니다.`, true);
          void client.invalidateQueries({ queryKey: ['queue'] });
        },
        onSignedOut: () => client.setQueryData(staffQuery.queryKey, null),
        onDone: (act) => settle(client, act),
      }),
  );
  const acts = useSyncExternalStore(
    (listener) => queue.subscribe(listener),
    () => queue.acts,
  );

  useEffect(() => void queue.load(), [queue]);

  const unsent = useMemo<Unsent>(
    () => ({
      queue,
      acts,
      shown: shownActs(acts, staff.id),
      staffId: staff.id,
      keep: (wish) =>
        queue.add({
          ...wish,
          staffId: staff.id,
          staffName: staff.displayName,
          pressedAt: reading ? instantFrom(reading) : null,
          refusal: null,
        }),
      async replay() {
        const replayed = await queue.replay(staff.id);
        if (replayed.outcome !== 'later') return replayed.outcome === 'through';
        const wait = replayed.at && reading ? Date.parse(replayed.at) - instantFrom(reading) : pauseMs;
        notBefore.current = performance.now() + Math.max(pauseMs, wait / (reading?.speed ?? 1));
        return false;
      },
    }),
    [queue, acts, staff, reading],
  );

  useEffect(() => {
    if (!isConnected || !nextToSend(acts, staff.id)) return;
    if (performance.now() >= notBefore.current) void unsent.replay();
  }, [isConnected, acts, staff, tick, unsent]);

  return <UnsentContext value={unsent}>{children}</UnsentContext>;
}

export function useUnsent(): Unsent {
  const unsent = useContext(UnsentContext);
  if (!unsent) throw new Error('useUnsent needs a QueueLink above it');
  return unsent;
}

/** Counters as the server told them, with the unsent acts of this tablet laid over. */
export function useFloor() {
  const floor = useQuery(floorQuery);
  const { shown } = useUnsent();
  const data = useMemo(() => floor.data && floorWith(floor.data, shown), [floor.data, shown]);
  return { ...floor, data };
}

/** A line as the server told it, with the unsent acts of this tablet laid over. */
export function useLine(stage: Pick<Stage, 'code' | 'kind'>, counterId?: string) {
  const line = useQuery(lineQuery(stage.code, counterId));
  const floor = useQuery(floorQuery).data;
  const { shown } = useUnsent();
  const data = useMemo(
    () => line.data && lineWith(line.data, shown, currentOf(floor), stage.kind === 'timed'),
    [line.data, floor, shown, stage.kind],
  );
  return { ...line, data };
}

const currentOf = (floor: Floor | undefined): Ticket[] =>
  floor?.counters.flatMap(({ current }) => (current ? [current] : [])) ?? [];

/** The ticket as the server told it last; null where this tablet has not seen it. */
export function useSeenTicket(): (ticketId: string) => Ticket | null {
  const client = useQueryClient();
  return (ticketId) => {
    const listed = knownLines(client).flatMap(({ line }) => [
      ...line.waiting,
      ...line.serving,
      ...line.parked,
      ...line.missed,
    ]);
    const all = [...currentOf(client.getQueryData(floorQuery.queryKey)), ...listed];
    return all.reduce<Ticket | null>(
      (found, one) => (one.id === ticketId && one.revision > (found?.revision ?? 0) ? one : found),
      null,
    );
  };
}

export const useHasUnsent = (ticketId: string): boolean => actsOn(useUnsent().shown, ticketId).length > 0;

export const useUnsentArrival = (bookingId: string): UnsentAct | null =>
  arrivalOf(useUnsent().acts, bookingId);

/** What the server confirmed stays in the lists until they are read anew. */
function settle(client: QueryClient, act: UnsentAct): void {
  void client.cancelQueries({ queryKey: ['queue'] });
  const floor = client.getQueryData(floorQuery.queryKey);
  const isTimed = (stage: string) => floor?.stages.find(({ code }) => code === stage)?.kind === 'timed';
  for (const { counterId, line } of knownLines(client)) {
    client.setQueryData(
      lineQuery(line.stage, counterId ?? undefined).queryKey,
      (old) => old && lineWith(old, [act], currentOf(floor), isTimed(line.stage)),
    );
  }
  client.setQueryData(floorQuery.queryKey, (old) => old && floorWith(old, [act]));
  void client.invalidateQueries({ queryKey: ['queue'] });
}

async function send({ subject, key, seenRevision }: UnsentAct): Promise<void> {
  if (subject.kind === 'arrival') await checkIn({ bookingId: subject.bookingId }, key);
  else await takeStep(subject, key, { seenRevision });
}

const refusalOf = (cause: unknown) =>
  isProblem(cause)
    ? { code: cause.code, status: cause.status, facts: cause.facts }
    : { code: 'client.unreachable', status: 0, facts: {} };
