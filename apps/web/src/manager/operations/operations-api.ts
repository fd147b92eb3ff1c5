import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { read, send } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';

type Schemas = components['schemas'];
export type Operations = Schemas['Operations'];
export type ProviderState = Operations['providers'][number];
export type DeadMessage = Schemas['DeadMessages']['items'][number];
export type ParkedWork = Schemas['ParkedWork']['items'][number];
export type MessageRetry = Schemas['MessageRetry'];
export type WorkKey = Schemas['WorkKeys']['work'][number];

export const operationsKey = ['operations'];
const REFRESH_MS = 5_000;

export const operationsQuery = queryOptions({
  queryKey: [...operationsKey, 'now'],
  queryFn: ({ signal }) => read<Operations>('/operations', {}, signal),
  refetchInterval: REFRESH_MS,
});

export const deadMessagesQuery = (page: number) =>
  queryOptions({
    queryKey: [...operationsKey, 'messages', page],
    queryFn: ({ signal }) => read<Schemas['DeadMessages']>('/operations/dead-messages', { page }, signal),
    refetchInterval: REFRESH_MS * 2,
    placeholderData: keepPreviousData,
  });

export const parkedWorkQuery = (page: number) =>
  queryOptions({
    queryKey: [...operationsKey, 'work', page],
    queryFn: ({ signal }) => read<Schemas['ParkedWork']>('/operations/parked-work', { page }, signal),
    refetchInterval: REFRESH_MS * 2,
    placeholderData: keepPreviousData,
  });

export const retryMessages = (messageIds: string[], key: string) =>
  send<MessageRetry>('POST', '/operations/dead-messages/retry', { messageIds }, { key });

export const discardMessages = (body: { messageIds: string[]; reason: string }, key: string) =>
  send<{ discarded: string[] }>('POST', '/operations/dead-messages/discard', body, { key });

export const settleMessage = (
  { id, ...body }: { id: string; outcome: 'sent' | 'not-sent'; reason: string },
  key: string,
) => send<{ messageId: string }>('POST', `/operations/dead-messages/${id}/settlement`, body, { key });

export const retryWork = (work: WorkKey[], key: string) =>
  send<Schemas['WorkKeys']>('POST', '/operations/parked-work/retry', { work }, { key });

export const discardWork = (body: { work: WorkKey[]; reason: string }, key: string) =>
  send<Schemas['WorkKeys']>('POST', '/operations/parked-work/discard', body, { key });
