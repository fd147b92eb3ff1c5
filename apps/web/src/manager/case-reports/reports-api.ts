import { queryOptions } from '@tanstack/react-query';
import { read, send } from '../../api/client.ts';
import type { Day, Iso, Labelled } from '../../api/types.ts';
import type { TermUnit } from '../cases/cases-api.ts';

export interface Counts {
  received: number;
  done: number;
  kept: number;
  closed: number;
  open: number;
  openLate: number;
  told: number;
}
export interface Statistics {
  from: Day;
  to: Day;
  workingDays: number;
  averageDays: number;
  basis: 'reported' | 'calendar';
  groups: {
    label: string;
    total: Counts & { perDay: number };
    lines: (Counts & { label: string; perDay: number })[];
  }[];
  total: Counts;
  months: (Counts & { month: string })[];
}
export interface Check {
  id: string;
  checkedAt: Iso;
  month: string | null;
  open: number;
  warnings: number;
  reminders: number;
}
export interface Notice {
  number: string;
  kind: 'warning' | 'reminder';
  caseKind: string;
  handler: string | null;
  receivedAt: Iso;
  deadlineAt: Iso;
  deadlineOn: Day;
  termUnit: TermUnit;
  daysLate: number;
  isClosedSince: boolean;
}
export interface Letters {
  check: Check;
  from: { name: string; phone: string; address: string };
  letters: { unit: Labelled; notices: Notice[] }[];
}
export interface LateHandlers {
  from: Day;
  to: Day;
  handlers: {
    unit: string;
    handler: string | null;
    answeredLate: number;
    stillOpen: number;
    closed: number;
  }[];
}

const key = 'case-reports';
export const checksKey = [key, 'checks'];

export const statisticsQuery = (from: Day, to: Day) =>
  queryOptions({
    queryKey: [key, 'statistics', from, to],
    queryFn: ({ signal }) => read<Statistics>('/casework/statistics', { from, to }, signal),
  });

export const checksQuery = (page: number) =>
  queryOptions({
    queryKey: [...checksKey, page],
    queryFn: ({ signal }) =>
      read<{ items: (Check & { by: string | null })[]; page: number; pages: number; total: number }>(
        '/casework/overdue-checks',
        { page },
        signal,
      ),
  });

export const lettersQuery = (id: string) =>
  queryOptions({
    queryKey: [key, 'letters', id],
    queryFn: ({ signal }) => read<Letters>(`/casework/overdue-checks/${id}`, {}, signal),
  });

export const lateQuery = (from: Day, to: Day) =>
  queryOptions({
    queryKey: [key, 'late', from, to],
    queryFn: ({ signal }) => read<LateHandlers>('/casework/late-handlers', { from, to }, signal),
  });

export const checkNow = (_: undefined, actKey: string) =>
  send<{ id: string; warnings: number; reminders: number }>(
    'POST',
    '/casework/overdue-checks',
    {},
    { key: actKey },
  );

/** Share of answers within the term; null while nothing is answered. */
export const keptRate = ({ kept, closed }: Pick<Counts, 'kept' | 'closed'>): string | null =>
  closed === 0 ? null : `${((kept / closed) * 100).toFixed(1)}%`;
