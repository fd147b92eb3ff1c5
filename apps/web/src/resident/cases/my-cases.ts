import { queryOptions } from '@tanstack/react-query';
import { read, send } from '../../api/client.ts';
import type { Day, Iso } from '../../api/types.ts';
import { formatDateTime, formatDay } from '../../i18n/dates.ts';

export type CaseState =
  'received' | 'assigned' | 'in-work' | 'supplement' | 'done' | 'returned' | 'withdrawn';

export type Labels = Record<'ko' | 'en' | 'zh' | 'vi', string>;

export interface CaseOffice {
  name: string;
  address: string;
  phone: string;
}
export interface MyCaseLine {
  office: CaseOffice;
  number: string;
  kind: string;
  subject: string;
  state: CaseState;
  result: 'solved' | 'not-solved' | 'transferred' | null;
  isClosed: boolean;
  receivedAt: Iso;
  deadlineAt: Iso;
  deadlineOn: Day;
  termUnit: 'days' | 'hours';
  closedAt: Iso | null;
}
export interface Guide {
  title: string;
  items: { title: string; text: string; url: string | null }[];
}
export interface MyCase extends MyCaseLine {
  unit: { label: string; phone: string };
  guide: Guide | null;
  mayWithdraw: boolean;
  stages: { code: string; label: Labels; isReached: boolean; at: Iso | null }[];
  steps: {
    kind:
      | 'receive'
      | 'start'
      | 'extend'
      | 'ask-supplement'
      | 'supplement'
      | 'finish'
      | 'return'
      | 'withdraw'
      | 'advance';
    stage: Labels | null;
    at: Iso;
    note: string | null;
    deadlineAt: Iso | null;
  }[];
}
export interface CaseKind {
  code: string;
  label: string;
  group: string;
  termUnit: 'days' | 'hours';
  term: number;
  feeWon: number;
  documents: string[];
  basis: string;
  guide: Guide | null;
}
export interface CaseKinds {
  departments: {
    department: string;
    offices: CaseOffice[];
    kinds: CaseKind[];
  }[];
}

const key = ['my-cases'];

export const myCasesQuery = queryOptions({
  queryKey: [...key, 'list'],
  queryFn: ({ signal }) => read<{ cases: MyCaseLine[] }>('/casework/my-cases', {}, signal),
});

export const myCaseQuery = (number: string) =>
  queryOptions({
    queryKey: [...key, number],
    queryFn: ({ signal }) => read<MyCase>(`/casework/my-cases/${encodeURIComponent(number)}`, {}, signal),
  });

export const caseKindsQuery = queryOptions({
  queryKey: ['case-kinds'],
  queryFn: ({ signal }) => read<CaseKinds>('/casework/kinds', {}, signal),
  staleTime: 5 * 60_000,
});

export const withdrawCase = (number: string, actKey: string) =>
  send<{ state: CaseState }>(
    'POST',
    `/casework/my-cases/${encodeURIComponent(number)}/withdrawal`,
    {},
    { key: actKey },
  );

/** A day for terms in days, a minute for terms in hours. */
export const deadlineText = (one: Pick<MyCaseLine, 'deadlineAt' | 'deadlineOn' | 'termUnit'>): string =>
  one.termUnit === 'hours' ? formatDateTime(one.deadlineAt) : formatDay(one.deadlineOn);

/** The end of the last day is the midnight after it: said as that day. */
export const stepDeadlineText = (at: Iso, termUnit: MyCaseLine['termUnit']): string =>
  termUnit === 'hours'
    ? formatDateTime(at)
    : formatDateTime(Date.parse(at) - 60_000).replace(/ \d\d:\d\d$/, '');
