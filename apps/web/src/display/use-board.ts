import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { read } from '../api/client.ts';
import { ApiProblem } from '../api/problem.ts';
import { useFreshFrom } from '../api/realtime.ts';
import type { Board } from '../api/types.ts';

const POLL_MS = 5_000;
const STALE_AFTER_MS = 15_000;

interface TakenBoard {
  board: Board;
  takenAt: number;
}

export interface BoardView {
  board: Board | null;
  isStale: boolean;
  isLive: boolean;
  /** The server knows this screen no longer, which only a person can mend. */
  isRefused: boolean;
}

/** The board, pushed and polled; how old it is is measured on the monotonic clock, whatever the TV thinks the time is. */
export function useBoard(centre: string): BoardView {
  const { data, error } = useQuery<TakenBoard>({
    queryKey: ['board', centre],
    queryFn: async ({ signal }) => {
      const board = await read<Board>('/queueing/board', { centre }, signal);
      return { board, takenAt: performance.now() };
    },
    refetchInterval: POLL_MS,
    refetchIntervalInBackground: true,
    networkMode: 'always',
    gcTime: Infinity,
    staleTime: 0,
  });
  const link = useFreshFrom([`queue:${centre}`], ['board', centre]);
  const [at, setAt] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => setAt(performance.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  const isRefused = error instanceof ApiProblem && (error.status === 401 || error.status === 403);
  return {
    board: data?.board ?? null,
    isStale: data !== undefined && at - data.takenAt > STALE_AFTER_MS,
    isLive: link === 'live' && data !== undefined && error === null,
    isRefused,
  };
}
