import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { useClockReading } from '../../api/clock.ts';
import { isProblem } from '../../api/problem.ts';
import { useFreshFrom } from '../../api/realtime.ts';
import { staffQuery, type SignedInStaff } from '../session/staff-session.ts';
import { floorQuery } from './queue.ts';
import { forgetPeople } from './unsent/tablet.ts';
import { UnsentLink } from './unsent/unsent-link.tsx';
import { useKeptLists } from './unsent/use-kept-lists.ts';

const staleAfterMs = 13_000;

interface QueueConnection {
  session: SignedInStaff;
  isConnected: boolean;
  isPushed: boolean;
  /** Server time of what is shown, in epoch milliseconds. */
  asOf: number | null;
}

const ConnectionContext = createContext<QueueConnection | null>(null);

/**
 * Keeps every list of the queue fresh, by push with polling underneath, knows how old they are, and holds the
 * acts that wait for the network.
 */
export function QueueLink({ session, children }: { session: SignedInStaff; children: ReactNode }) {
  const client = useQueryClient();
  const floor = useQuery(floorQuery);
  const link = useFreshFrom([`queue:${session.centre.code}`], ['queue']);
  const reading = useClockReading();
  const at = useMonotonicNow();
  const isOnline = useBrowserOnline();
  const shown = floor.data;
  const isRefused = isProblem(floor.error) && floor.error.status === 401;

  useEffect(() => {
    if (!isRefused) return;
    void forgetPeople();
    client.setQueryData(staffQuery.queryKey, null);
  }, [client, isRefused]);

  // A tablet reloaded without a server has no time; the first list that comes says that there is one to ask again.
  const isAnswered = shown !== undefined && !shown.keptAsOf;
  const hasTime = reading !== undefined;
  const takenAt = shown?.takenAt;
  useEffect(() => {
    if (isAnswered && !hasTime) void client.refetchQueries({ queryKey: ['clock'] });
  }, [client, isAnswered, hasTime, takenAt]);

  const isFresh = shown !== undefined && floor.error === null && at - shown.takenAt < staleAfterMs;
  const isConnected = isOnline && (shown === undefined ? floor.error === null : isFresh && !shown.keptAsOf);
  const asOf =
    shown?.keptAsOf ??
    (reading && shown ? Date.parse(reading.now) + (shown.takenAt - reading.takenAt) * reading.speed : null);
  useKeptLists(session.centre.code, isConnected);

  return (
    <ConnectionContext value={{ session, isConnected, isPushed: link === 'live', asOf }}>
      <UnsentLink staff={session.staff} isConnected={isConnected} tick={at}>
        {children}
      </UnsentLink>
    </ConnectionContext>
  );
}

export function useConnection(): QueueConnection {
  const connection = useContext(ConnectionContext);
  if (!connection) throw new Error('useConnection needs a QueueLink above it');
  return connection;
}

export function useMay(permission: string): boolean {
  return useConnection().session.staff.permissions.includes(permission);
}

function useMonotonicNow(): number {
  const [at, setAt] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => setAt(performance.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return at;
}

/** The browser knows for certain only when there is no network at all; that there is one says little. */
function useBrowserOnline(): boolean {
  const [isOnline, setOnline] = useState(() => navigator.onLine);
  useEffect(() => {
    const look = () => setOnline(navigator.onLine);
    const names = ['online', 'offline'] as const;
    for (const name of names) window.addEventListener(name, look);
    return () => {
      for (const name of names) window.removeEventListener(name, look);
    };
  }, []);
  return isOnline;
}
