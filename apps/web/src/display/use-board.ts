import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { read } from '../api/client.ts';
import { ApiProblem, isProblem } from '../api/problem.ts';
import { readSnapshot, useFreshFrom } from '../api/realtime.ts';
import type { ZoneBoard } from './zone-board.ts';

const POLL_MS = 5_000;
const STALE_AFTER_MS = 15_000;
const PATH = '/queueing/zone-board';

interface Taken {
  board: ZoneBoard | null;
  /** An answer as well: without it the screen would swing between asking and being refused. */
  refusal: BoardView['refusal'];
  takenAt: number;
}

export const boardKey = ['zone-board'];

export interface BoardView {
  board: ZoneBoard | null;
  isStale: boolean;
  isLive: boolean;
  /**
   * `unknown`: the office does not know this screen, which asks to be taken on. `unplaced`: it is known but hangs in
   * no zone, which only a lead can mend.
   */
  refusal: 'unknown' | 'unplaced' | null;
}

/** The zone of the last answer, by which the next one is asked for: a lead may have moved the screen since. */
let lastTopic: string | null = null;

/** The zone's board, pushed and polled; how old it is is measured on the monotonic clock, whatever the TV thinks the time is. */
export function useBoard(): BoardView {
  const { data, error } = useQuery<Taken>({
    queryKey: boardKey,
    queryFn: async ({ signal }) => {
      const taken = await take(signal);
      return { ...taken, takenAt: performance.now() };
    },
    refetchInterval: POLL_MS,
    refetchIntervalInBackground: true,
    networkMode: 'always',
    gcTime: Infinity,
    staleTime: 0,
  });
  const link = useFreshFrom([data?.board && topicOf(data.board)], boardKey);
  const [at, setAt] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => setAt(performance.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return {
    board: data?.board ?? null,
    isStale: data !== undefined && at - data.takenAt > STALE_AFTER_MS,
    isLive: link === 'live' && data !== undefined && error === null,
    refusal: data?.refusal ?? null,
  };
}

const take = async (signal: AbortSignal): Promise<Omit<Taken, 'takenAt'>> => {
  try {
    const board = lastTopic
      ? await readSnapshot<ZoneBoard>(lastTopic, PATH, {}, signal)
      : await read<ZoneBoard>(PATH, {}, signal);
    lastTopic = topicOf(board);
    return { board, refusal: null };
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    return { board: null, refusal };
  }
};

const topicOf = ({ centre, zone }: ZoneBoard): string => `zone:${centre.code}/${zone.code}`;

const refusalOf = (error: unknown): BoardView['refusal'] => {
  if (isProblem(error, 'queueing.screen-not-placed')) return 'unplaced';
  const isRefused = error instanceof ApiProblem && (error.status === 401 || error.status === 403);
  return isRefused ? 'unknown' : null;
};
