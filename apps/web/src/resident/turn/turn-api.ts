import { queryOptions } from '@tanstack/react-query';
import { read, send } from '../../api/client.ts';
import { keepTurn, keptTurn } from './kept-turn.ts';
import type { MyVisits } from './turn-types.ts';

/** Begins with the last state this browser saw, so that the page says something before and without a connection. */
export const myVisitsQuery = queryOptions({
  queryKey: ['my-visit', 'followed'],
  queryFn: async ({ signal, client }) => {
    const answer = await read<MyVisits>('/queueing/my-visits', {}, signal);
    keepTurn(answer, client);
    return answer;
  },
  initialData: () => keptTurn()?.answer,
  initialDataUpdatedAt: () => keptTurn()?.keptAt,
  refetchOnMount: 'always',
  refetchInterval: 10_000,
  // A phone in the hand shows the page; one in the pocket must hear it.
  refetchIntervalInBackground: true,
});

export const askForText = ({ visitId, wantsText }: { visitId: string; wantsText: boolean }, key: string) =>
  send<{ wantsText: boolean }>('PUT', `/queueing/my-visits/${visitId}/near-text`, { wantsText }, { key });

export const pushKeyQuery = queryOptions({
  queryKey: ['push-key'],
  queryFn: ({ signal }) => read<{ publicKey: string | null }>('/notifications/push/key', {}, signal),
  staleTime: Infinity,
});

export interface BrowserAgreement {
  endpoint: string;
  keys: { p256dh: string; auth: string };
  language: string;
}

export const agreeToPush = (agreement: BrowserAgreement, key: string) =>
  send<{ until: string }>('PUT', '/notifications/push/subscription', agreement, { key });

export const endPush = (endpoint: string, key: string) =>
  send<void>('POST', '/notifications/push/subscription/end', { endpoint }, { key });
