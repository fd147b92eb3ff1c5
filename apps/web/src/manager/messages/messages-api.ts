import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { newActKey, read, send } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';
import type { Iso } from '../../api/types.ts';

type Schemas = components['schemas'];
export type WordedPurpose = Schemas['WordedPurposes']['purposes'][number];
export type Wording = Schemas['Wording'];
export type Version = Schemas['WordingHistory']['versions'][number];
export type Preview = Schemas['WordingPreview'];
export type Fault = Preview['faults'][number];
export type Filled = NonNullable<Preview['filled']>['short'];
export type Language = Wording['line']['language'];
export type Channel = Wording['line']['channel'];
export type SampleSize = 'short' | 'long';

/** What has one wording at a time. */
export interface Line {
  purpose: string;
  scope: string;
  language: Language;
  channel: Channel;
  /** Null is every centre. */
  centre: string | null;
}

export const wordingsKey = ['manager-wordings'];

export const purposesQuery = (
  query: Pick<Line, 'language' | 'channel' | 'centre'> & { search: string; page: number },
) =>
  queryOptions({
    queryKey: [...wordingsKey, 'purposes', query],
    queryFn: ({ signal }) => read<Schemas['WordedPurposes']>('/notifications/wordings', query, signal),
    placeholderData: keepPreviousData,
  });

export const wordingQuery = (line: Line) =>
  queryOptions({
    queryKey: [...wordingsKey, 'line', line],
    queryFn: ({ signal }) => read<Wording>('/notifications/wordings/line', { ...line }, signal),
    // What is being written stays: a newer state is told when it is saved.
    refetchOnWindowFocus: false,
  });

export const versionsQuery = (line: Line, page: number) =>
  queryOptions({
    queryKey: [...wordingsKey, 'versions', line, page],
    queryFn: ({ signal }) =>
      read<Schemas['WordingHistory']>('/notifications/wordings/versions', { ...line, page }, signal),
    placeholderData: keepPreviousData,
  });

export const previewQuery = (line: Line, body: string) =>
  queryOptions({
    queryKey: ['wording-preview', line, body],
    queryFn: ({ signal }) =>
      send<Preview>('POST', '/notifications/wordings/preview', { line, body }, { key: newActKey(), signal }),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 60_000,
  });

interface Change {
  effectiveFrom: Iso | null;
  reason: string;
  revision: number;
}
type Changed = { id: string; revision: number };

export const saveWording = (
  draft: Change & { line: Line; body: string; templateCode: string | null },
  key: string,
) => send<Changed>('POST', '/notifications/wordings/versions', draft, { key });

export const endWording = (end: Change & { line: Line }, key: string) =>
  send<Changed>('POST', '/notifications/wordings/end', end, { key });

export const withdrawWording = (
  { id, ...rest }: Omit<Change, 'effectiveFrom'> & { id: string },
  key: string,
) => send<Changed>('POST', `/notifications/wordings/versions/${id}/withdrawal`, rest, { key });

export const returnToWording = ({ id, ...rest }: Change & { id: string }, key: string) =>
  send<Changed>('POST', `/notifications/wordings/versions/${id}/return`, rest, { key });

export const sendTest = (
  test: { line: Line; body: string; sample: SampleSize; phone: string },
  key: string,
) => send<{ left: number }>('POST', '/notifications/wordings/test-sends', test, { key });
