import { queryOptions } from '@tanstack/react-query';
import { read, send } from '../../api/client.ts';
import type { Iso, Labelled } from '../../api/types.ts';

export interface OpeningNotice {
  id: string;
  centre: { code: string; name: string };
  group: Labelled | null;
  dong: string | null;
  createdAt: Iso;
}

export const noticesQuery = queryOptions({
  queryKey: ['opening-notices'],
  queryFn: async ({ signal }) =>
    (await read<{ notices: OpeningNotice[] }>('/scheduling/opening-notices/mine', {}, signal)).notices,
});

export const leaveNotice = (input: { centre: string; group?: string; dong?: string }, key: string) =>
  send<{ notices: OpeningNotice[] }>('POST', '/scheduling/opening-notices', input, { key });

export const endNotice = (noticeId: string, key: string) =>
  send<{ notices: OpeningNotice[] }>('POST', `/scheduling/opening-notices/${noticeId}/end`, {}, { key });
