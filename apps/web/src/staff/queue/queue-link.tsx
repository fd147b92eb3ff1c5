import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { instantFrom, useClockReading } from '../../api/clock.ts';
import { isProblem } from '../../api/problem.ts';
import { useFreshFrom } from '../../api/realtime.ts';
import { staffQuery, type SignedInStaff } from '../session/staff-session.ts';
import { floorQuery } from './queue.ts';

const staleAfterMs = 13_000;

interface QueueConnection {
  session: SignedInStaff;
  isConnected: boolean;
  isPushed: boolean;
  /** Server time of what is shown, in epoch milliseconds. */
  asOf: number | null;
}

const ConnectionContext = createContext<QueueConnection | null>(null);

/** Keeps every list of the queue fresh, by push with polling underneath, and knows how old they are. */
export function QueueLink({ session, children }: { session: SignedInStaff; children: ReactNode }) {
  const client = useQueryClient();
  const floor = useQuery(floorQuery);
  const link = useFreshFrom([`queue:${session.centre.code}`], ['queue']);
  const reading = useClockReading();
  const at = useMonotonicNow();
  const takenAt = floor.data?.takenAt;
  const isRefused = isProblem(floor.error) && floor.error.status === 401;

  useEffect(() => {
    if (isRefused) client.setQueryData(staffQuery.queryKey, null);
  }, [client, isRefused]);

  const isConnected = takenAt === undefined || (floor.error === null && at - takenAt < staleAfterMs);
  const asOf =
    reading && takenAt !== undefined ? instantFrom(reading) - (at - takenAt) * reading.speed : null;
  return (
    <ConnectionContext value={{ session, isConnected, isPushed: link === 'live', asOf }}>
      {children}
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
