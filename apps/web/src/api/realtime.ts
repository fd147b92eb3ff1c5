import { useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { io, type Socket } from 'socket.io-client';
import { newActKey, read, send } from './client.ts';
import { pauseBefore, pauseBeforeLooking, pauseBeforeRenewing, type Urgency } from './reconnect.ts';
import { knownSequence, noteSequence, SequenceWatch } from './sequences.ts';
import type { components } from './messages.d.ts';

/** Any message; `name` tells which, and so what its body holds. */
export type TopicMessage = components['schemas']['TopicMessage'];
export type LinkState = 'connecting' | 'live' | 'offline';

export interface Listening {
  topics: string[];
  onMessage(message: TopicMessage): void;
  /** Something may have been missed: fetch the snapshot again. */
  onGap(): void;
  onState?(state: LinkState): void;
}

/** The api remembers a board for a second: one fetched right after joining may be from before it. */
const settledMs = 1_200;

interface Ticket {
  token: string;
  seconds: number;
}

/** Listens to topics until closed; reconnects by itself and keeps its ticket fresh. */
export function listen({ topics, onMessage, onGap, onState }: Listening): { close(): void } {
  const urgency: Urgency = topics.every((topic) => /^(visit|notice):/.test(topic)) ? 'phone' : 'screen';
  const watch = new SequenceWatch();
  const timers = new Map<'again' | 'renew' | 'settle', ReturnType<typeof setTimeout>>();
  let socket: Socket | null = null;
  let ticket: { token: string; goodUntil: number } | null = null;
  let closed = false;
  let failures = 0;

  const later = (name: 'again' | 'renew' | 'settle', act: () => void, pause: number) => {
    clearTimeout(timers.get(name));
    timers.set(
      name,
      setTimeout(() => {
        timers.delete(name);
        act();
      }, pause),
    );
  };

  const hangUp = () => {
    socket?.removeAllListeners();
    socket?.disconnect();
    socket = null;
    for (const name of ['renew', 'settle'] as const) clearTimeout(timers.get(name));
  };

  const again = () => {
    hangUp();
    if (closed) return;
    onState?.('offline');
    later('again', () => void open(), pauseBefore(urgency, failures));
    failures += 1;
  };

  /** Somebody looks at the page again, or the network is back: only this page, so it need not wait its turn. */
  const lookAgain = () => {
    if (document.visibilityState === 'visible' && timers.has('again'))
      later('again', () => void open(), pauseBeforeLooking());
  };

  const fetchTicket = async (): Promise<string> => {
    const fetched = await send<Ticket>(
      'POST',
      '/realtime/tickets',
      { topics },
      { key: newActKey(), isOnce: true },
    );
    ticket = { token: fetched.token, goodUntil: performance.now() + fetched.seconds * 800 };
    if (!closed) later('renew', () => void renew(), pauseBeforeRenewing(fetched.seconds));
    return fetched.token;
  };

  /** A newer ticket keeps the connection; without one it ends when the old one does, and another follows. */
  const renew = async () => {
    try {
      const token = await fetchTicket();
      socket?.emit('renew', token);
    } catch {
      ticket = null;
    }
  };

  const open = async () => {
    if (closed) return;
    onState?.('connecting');
    try {
      // After a restart of the realtime side alone nobody has to ask the api for another.
      const isGood = ticket !== null && performance.now() < ticket.goodUntil;
      const token = isGood ? ticket!.token : await fetchTicket();
      if (closed) return;
      socket = io({ path: '/socket.io', transports: ['websocket'], reconnection: false, auth: { token } });
    } catch {
      again();
      return;
    }
    socket.on('connect', () => {
      failures = 0;
      watch.begin();
      onState?.('live');
      onGap();
      if (urgency === 'screen') later('settle', onGap, settledMs);
    });
    socket.on('message', (message: TopicMessage) => {
      const place = watch.take(message);
      if (place === 'old') return;
      noteSequence(message);
      if (place === 'gap') onGap();
      onMessage(message);
    });
    socket.on('disconnect', again);
    socket.on('connect_error', (error) => {
      if (error.message === 'realtime.ticket-refused') ticket = null;
      again();
    });
  };

  document.addEventListener('visibilitychange', lookAgain);
  window.addEventListener('online', lookAgain);
  void open();
  return {
    close() {
      closed = true;
      document.removeEventListener('visibilitychange', lookAgain);
      window.removeEventListener('online', lookAgain);
      clearTimeout(timers.get('again'));
      hangUp();
    },
  };
}

/** Fetches what a topic's messages are about: never behind what this page has heard or shown of it. */
export async function readSnapshot<T extends { sequence: number }>(
  topic: string,
  path: string,
  query: Record<string, string | null>,
  signal?: AbortSignal,
): Promise<T> {
  const snapshot = await read<T>(path, { ...query, told: knownSequence(topic) }, signal);
  noteSequence({ topic, sequence: snapshot.sequence });
  return snapshot;
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
