import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { read, send } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';

type Schemas = components['schemas'];
export type Alarm = Schemas['AlarmView'];
export type OpenAlarms = Schemas['OpenAlarms'];
export type AlarmPage = Schemas['Alarms'];
export type AlarmOutcome = NonNullable<Alarm['end']>['outcome'];

/** Underneath the push: a call for help must arrive without it too, and soon. */
const pollMs = 3_000;

export const openAlarmsQuery = queryOptions({
  queryKey: ['queue', 'alarms', 'open'],
  queryFn: ({ signal }) => read<OpenAlarms>('/queueing/alarms/open', {}, signal),
  refetchInterval: pollMs,
  refetchIntervalInBackground: true,
  staleTime: 0,
  gcTime: Infinity,
  networkMode: 'always',
});

export const pastAlarmsQuery = infiniteQueryOptions({
  queryKey: ['queue', 'alarms', 'past'],
  queryFn: ({ pageParam, signal }) =>
    read<AlarmPage>(`/queueing/alarms${pageParam ? `?before=${pageParam}` : ''}`, {}, signal),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.nextCursor,
});

export interface AlarmWish {
  kind: string;
  place: { counterId: string } | { stage: string } | { words: string };
  ticketId: string | null;
}

export const raiseAlarm = (wish: AlarmWish, key: string) =>
  send<{ alarmId: string }>('POST', '/queueing/alarms', wish, { key });

export const answerAlarm = ({ alarmId }: { alarmId: string }, key: string) =>
  send<{ alarmId: string }>('POST', `/queueing/alarms/${alarmId}/coming`, {}, { key });

export const endAlarm = (
  { alarmId, ...end }: { alarmId: string; outcome: AlarmOutcome; note: string },
  key: string,
) => send<{ alarmId: string }>('POST', `/queueing/alarms/${alarmId}/end`, end, { key });

/** Who, where and what, in one sentence. */
export const alarmWords = ({ kind, place, ticketNumber }: Alarm): string =>
  `비상 ${kind.label}, ${place}${ticketNumber ? `, ${ticketNumber}번` : ''}`;
