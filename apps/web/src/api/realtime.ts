import { useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { io, type Socket } from 'socket.io-client';
import { newActKey, send } from './client.ts';
import type { Iso } from './types.ts';

export interface TopicMessage {
  topic: string;
  sequence: number;
  name: string;
  at: Iso;
  body: Record<string, unknown>;
}
export type LinkState = 'connecting' | 'live' | 'offline';

export interface Listening {
  topics: string[];
  onMessage(message: TopicMessage): void;
  /** Something may have been missed: fetch the snapshot again. */
  onGap(): void;
  onState?(state: LinkState): void;
}

const longestPauseMs = 15_000;

/** Listens to topics until closed; reconnects by itself with a fresh ticket each time. */
export function listen({ topics, onMessage, onGap, onState }: Listening): { close(): void } {
  const seen = new Map<string, number>();
  let socket: Socket | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let closed = false;
  let failures = 0;

  const again = () => {
    socket?.removeAllListeners();
    socket?.disconnect();
    socket = null;
    if (closed) return;
    onState?.('offline');
    // Jitter, so that a hall of screens does not return in one blow after a restart.
    const pause = Math.min(longestPauseMs, 500 * 2 ** failures) * (0.5 + Math.random());
    failures += 1;
    timer = setTimeout(open, pause);
  };

  const open = async () => {
    if (closed) return;
    onState?.('connecting');
    try {
      const ticket = await send<{ token: string }>(
        'POST',
        '/realtime/tickets',
        { topics },
        { key: newActKey() },
      );
      if (closed) return;
      socket = io({
        path: '/socket.io',
        transports: ['websocket'],
        reconnection: false,
        auth: { token: ticket.token },
      });
    } catch {
      again();
      return;
    }
    socket.on('connect', () => {
      failures = 0;
      seen.clear();
      onState?.('live');
      onGap();
    });
    socket.on('message', (message: TopicMessage) => {
      const last = seen.get(message.topic);
      if (last !== undefined && message.sequence <= last) return;
      seen.set(message.topic, message.sequence);
      if (last !== undefined && message.sequence > last + 1) onGap();
      onMessage(message);
    });
    socket.on('disconnect', again);
    socket.on('connect_error', again);
  };

  void open();
  return {
    close() {
      closed = true;
      clearTimeout(timer);
      socket?.removeAllListeners();
      socket?.disconnect();
    },
  };
}

const gatherMs = 150;

/** Keeps the queries under `queryKey` fresh from topics. Give the query itself a slow refetchInterval as the net below. */
export function useFreshFrom(
  topics: readonly (string | null | undefined)[],
  queryKey: QueryKey,
  onMessage?: (message: TopicMessage) => void,
): LinkState {
  const client = useQueryClient();
  const [state, setState] = useState<LinkState>('connecting');
  const latest = useRef({ queryKey, onMessage });
  latest.current = { queryKey, onMessage };
  const wanted = topics.filter(Boolean).join(' ');

  useEffect(() => {
    if (!wanted) return;
    let gathered: ReturnType<typeof setTimeout> | undefined;
    const refresh = () => {
      gathered ??= setTimeout(() => {
        gathered = undefined;
        void client.invalidateQueries({ queryKey: latest.current.queryKey });
      }, gatherMs);
    };
    const link = listen({
      topics: wanted.split(' '),
      onMessage(message) {
        latest.current.onMessage?.(message);
        refresh();
      },
      onGap: refresh,
      onState: setState,
    });
    return () => (link.close(), clearTimeout(gathered));
  }, [client, wanted]);

  return state;
}
