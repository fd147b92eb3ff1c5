import { queryOptions } from '@tanstack/react-query';
import { newActKey, read, send } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';

export type MessageTimings = components['schemas']['MessageTimings'];
export type TimedPurpose = MessageTimings['timings'][number];
export type Timing = TimedPurpose['inForce'];
export type Decision = TimedPurpose['decisions'][number];

export interface TimingDraft {
  purpose: string;
  timing: Timing;
  validFrom: string;
}

export const timingsKey = ['message-timings'];

export const timingsQuery = (centre: string) =>
  queryOptions({
    queryKey: [...timingsKey, centre],
    queryFn: ({ signal }) => read<MessageTimings>('/notifications/timings', { centre }, signal),
  });

const path = (centre: string, rest = '') =>
  `/notifications/timings${rest}?centre=${encodeURIComponent(centre)}`;

export const previewQuery = (centre: string, draft: TimingDraft | null) =>
  queryOptions({
    queryKey: [...timingsKey, centre, 'preview', draft],
    queryFn: ({ signal }) =>
      send<{ retimed: number }>('POST', path(centre, '/preview'), draft, { key: newActKey(), signal }),
    enabled: draft !== null,
    staleTime: 5_000,
  });

export const decideTiming = (
  { centre, ...decision }: TimingDraft & { centre: string; reason: string },
  key: string,
) => send<{ retimed: number }>('POST', path(centre), decision, { key });
