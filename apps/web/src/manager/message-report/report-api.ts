import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { read, send } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';

type Schemas = components['schemas'];
export type Report = Schemas['MessageReport'];
export type Waiting = Schemas['WaitingMessages'];

const BASE = '/notifications/message-report';

/** What the report is about; without a centre about all of them. */
export interface Scope {
  from: string;
  to: string;
  centre?: string | undefined;
  purpose?: string | undefined;
}

export const reportQuery = (scope: Scope) =>
  queryOptions({
    queryKey: ['message-report', scope],
    queryFn: ({ signal }) => read<Report>(BASE, { ...scope }, signal),
    refetchInterval: 60_000,
    placeholderData: keepPreviousData,
  });

export const waitingQuery = (centre: string | undefined) =>
  queryOptions({
    queryKey: ['message-report-waiting', centre],
    queryFn: ({ signal }) => read<Waiting>(`${BASE}/waiting`, { centre }, signal),
    refetchInterval: 5_000,
  });

export const exportReport = (body: Scope & { reason: string }, key: string) =>
  send<Schemas['MessageReportFile']>('POST', `${BASE}/file`, body, { key });
