import { queryOptions } from '@tanstack/react-query';
import { read, send } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';

export type UnreachedPage = components['schemas']['UnreachedPage'];
export type Unreached = UnreachedPage['items'][number];
export type CallOutcome = NonNullable<Unreached['call']>['outcome'];

export const unreachedKey = ['unreached'];

export const unreachedQuery = (centre: string, show: 'open' | 'all', page: number) =>
  queryOptions({
    queryKey: [...unreachedKey, centre, show, page],
    queryFn: ({ signal }) => read<UnreachedPage>('/notifications/unreached', { centre, show, page }, signal),
    refetchInterval: 30_000,
  });

const path = (messageId: string, what: string, centre: string) =>
  `/notifications/unreached/${messageId}/${what}?centre=${encodeURIComponent(centre)}`;

export const revealNumber = (
  { messageId, centre, reason }: { messageId: string; centre: string; reason: string },
  key: string,
) => send<{ phone: string }>('POST', path(messageId, 'number', centre), { reason }, { key });

export const noteCall = (
  { messageId, centre, ...body }: { messageId: string; centre: string; outcome: CallOutcome; note: string },
  key: string,
) => send<{ messageId: string }>('PUT', path(messageId, 'call', centre), body, { key });

export const undoCall = ({ messageId, centre }: { messageId: string; centre: string }, key: string) =>
  send<{ messageId: string }>('DELETE', path(messageId, 'call', centre), {}, { key });
