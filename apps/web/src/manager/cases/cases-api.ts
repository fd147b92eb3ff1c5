import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { read, send } from '../../api/client.ts';
import type { Day, Iso, Labelled } from '../../api/types.ts';

export type CaseState =
  'received' | 'assigned' | 'in-work' | 'supplement' | 'done' | 'returned' | 'withdrawn';
export type CaseResult = 'solved' | 'not-solved' | 'transferred';
export type Light = 'late' | 'near' | 'ok' | 'paused';
export type TermUnit = 'days' | 'hours';
export type Channel = 'counter' | 'phone' | 'post' | 'online';
export type Inbox = 'open' | 'mine' | 'unassigned' | 'late' | 'closed';
export type Step =
  'assign' | 'start' | 'extend' | 'ask-supplement' | 'supplement' | 'finish' | 'return' | 'withdraw' | 'note';

interface Deadline {
  deadlineAt: Iso;
  deadlineOn: Day;
  termUnit: TermUnit;
}
export interface CaseLine extends Deadline {
  id: string;
  number: string;
  kind: string;
  subject: string;
  unit: string;
  handler: string | null;
  applicant: string | null;
  state: CaseState;
  result: CaseResult | null;
  light: Light | null;
  receivedAt: Iso;
}
export interface CaseList {
  items: CaseLine[];
  page: number;
  pages: number;
  total: number;
  asOf: Iso;
  counts: { open: number; mine: number; unassigned: number; late: number; near: number };
}
export interface HistoryLine {
  sequence: number;
  kind: 'receive' | Step | 'advance' | 'step-back';
  at: Iso;
  by: string | null;
  byApplicant: boolean;
  unit: string;
  handler: string | null;
  note: string | null;
  deadlineBefore: Iso | null;
  deadlineAfter: Iso | null;
  result: CaseResult | null;
}
export interface KindRule {
  effectiveFrom: Day;
  termUnit: TermUnit;
  term: number;
  countsFirstDay: boolean;
  extensionsMost: number;
  extensionMost: number;
  extender: 'handler' | 'lead';
  feeWon: number;
  documents: string[];
  basis: string;
}
export interface CaseDetail extends Deadline {
  id: string;
  number: string;
  version: number;
  kind: Labelled & { group: string };
  subject: string;
  channel: Channel;
  isTold: boolean;
  applicant: { maskedName: string; maskedPhone: string; birthOn: Day } | null;
  unit: Labelled;
  handler: { id: string; name: string } | null;
  state: CaseState;
  result: CaseResult | null;
  light: Light | null;
  receivedAt: Iso;
  leftWhenPaused: number | null;
  extensions: number;
  rule: KindRule;
  steps: Step[];
  history: HistoryLine[];
  asOf: Iso;
}
export interface Colleagues {
  units: Labelled[];
  staff: { id: string; name: string }[];
}
export interface RuleList {
  today: Day;
  kinds: (Labelled & { group: string; unit: string; rules: KindRule[] })[];
}
export interface NewCase {
  kind: string;
  subject: string;
  channel: Channel;
  unit?: string;
  applicant?: { name: string; birthDate: Day; phone: string };
  isTold: boolean;
}

const address = '/casework/cases';
export const casesKey = ['cases'];

export const listQuery = (inbox: Inbox, q: string, page: number) =>
  queryOptions({
    queryKey: [...casesKey, 'list', inbox, q, page],
    queryFn: ({ signal }) => read<CaseList>(address, { inbox, q, page }, signal),
    placeholderData: keepPreviousData,
    // A search is written down each time; it is not repeated unasked.
    refetchInterval: q === '' ? 30_000 : false,
  });

export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: [...casesKey, 'one', id],
    queryFn: ({ signal }) => read<CaseDetail>(`${address}/${id}`, {}, signal),
  });

export const colleaguesQuery = queryOptions({
  queryKey: [...casesKey, 'colleagues'],
  queryFn: ({ signal }) => read<Colleagues>(`${address}/colleagues`, {}, signal),
  staleTime: 60_000,
});

export const rulesQuery = queryOptions({
  queryKey: [...casesKey, 'rules'],
  queryFn: ({ signal }) => read<RuleList>('/casework/rules', {}, signal),
});

export const receiveCase = (input: NewCase, key: string) =>
  send<{ id: string; number: string; deadlineOn: Day }>('POST', address, input, { key });

export const paths: Record<Step, string> = {
  assign: 'assignment',
  start: 'start',
  extend: 'extension',
  'ask-supplement': 'supplement-request',
  supplement: 'supplement',
  finish: 'completion',
  return: 'return',
  withdraw: 'withdrawal',
  note: 'notes',
};

/** One step of a case that still stands as it was shown. */
export const takeStep = (
  input: { id: string; version: number; step: Step; body: Record<string, unknown> },
  key: string,
) =>
  send<{ version: number }>('POST', `${address}/${input.id}/${paths[input.step]}`, input.body, {
    key,
    seenRevision: input.version,
  });

export const revealContact = (input: { id: string; reason: string }, key: string) =>
  send<{ name: string; phone: string }>(
    'POST',
    `${address}/${input.id}/contact`,
    { reason: input.reason },
    { key },
  );

export const saveRule = (input: { kind: string; rule: KindRule }, key: string) =>
  send<{ kind: string }>('POST', `/casework/rules/${input.kind}`, input.rule, { key });

export const removeRule = (input: { kind: string; effectiveFrom: Day }, key: string) =>
  send<{ kind: string }>('DELETE', `/casework/rules/${input.kind}/${input.effectiveFrom}`, undefined, {
    key,
  });
