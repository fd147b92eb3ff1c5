import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { read } from '../api/client.ts';
import type { operations } from '../api/schema.d.ts';

export type MessagePage = operations['listMessages']['responses'][200]['content']['application/json'];
export type Message = MessagePage['items'][number];
export type MessageState = Message['state'];

interface TakenPage extends MessagePage {
  /** On the monotonic clock, to say how old the list is. */
  takenAt: number;
}

const REFRESH_MS = 2_000;

export function useMessages(page: number, state: MessageState | null, isRefreshing: boolean) {
  return useQuery<TakenPage>({
    queryKey: ['messages', page, state],
    queryFn: async ({ signal }) => {
      const answer = await read<MessagePage>('/notifications/messages', { page, state }, signal);
      return { ...answer, takenAt: performance.now() };
    },
    refetchInterval: isRefreshing ? REFRESH_MS : false,
    placeholderData: keepPreviousData,
    networkMode: 'always',
  });
}
