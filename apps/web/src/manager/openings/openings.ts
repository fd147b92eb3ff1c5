import { queryOptions } from '@tanstack/react-query';
import { read, send } from '../../api/client.ts';
import type { Day, Iso, Labelled } from '../../api/types.ts';

export type Channel = 'self' | 'proxy' | 'phone' | 'staff';
export type Phase = 'open' | 'later' | 'undecided' | 'over';

/** What a rule says; the same fields go to the server when it is written. */
export interface RuleFields {
  label: string;
  position: number;
  groupCode: string | null;
  bornFrom: Day | null;
  bornTo: Day | null;
  isInvitedOnly: boolean;
  dayDigits: number[];
  dongs: string[];
  channels: Channel[];
  announcedAt: Iso | null;
  opensAt: Iso | null;
  closesAt: Iso | null;
  supplyCap: number | null;
  offerCodes: string[];
  centreCodes: string[];
  note: string | null;
}
export interface Rule extends RuleFields {
  code: string;
  version: number;
  change: 'set-up' | 'added' | 'changed' | 'ended';
  reason: string | null;
  recordedAt: Iso;
  recordedBy: string | null;
  phase: Phase;
  supply: { capacity: number; taken: number } | null;
  invited: number;
}
export interface Choices {
  groups: (Labelled & { kind: 'age' | 'occupation' })[];
  dongs: string[];
  offers: Labelled[];
  centres: Labelled[];
}
interface Paged {
  page: number;
  pages: number;
  total: number;
}
export interface RuleList extends Paged {
  asOf: Iso;
  openings: Rule[];
  choices: Choices;
}
export interface History extends Paged {
  changes: Rule[];
}
export interface Trial {
  answer: {
    status: 'eligible' | 'not-yet' | 'elsewhere' | 'not-covered';
    message: string;
    ruleId: string | null;
    offerCodes: string[];
  };
  age: number;
  digit: number;
  at: Iso;
}
export interface TrialQuestion {
  birthDate: Day;
  group: string | null;
  dong: string | null;
  channel: Channel;
  centre: string;
  at: Iso | null;
  isInvited: boolean;
}
export interface ListFault {
  line: number;
  reason: string;
  sameAs?: number;
}
export interface ListOutcome {
  added: number;
  known: number;
  removed: number;
  total: number;
}

const address = '/vaccination/openings';
const key = 'openings';
export const openingsKey = [key];

export const rulesQuery = (page: number) =>
  queryOptions({
    queryKey: [key, 'list', page],
    queryFn: ({ signal }) => read<RuleList>(address, { page }, signal),
    // Supply runs down while people book.
    refetchInterval: 15_000,
  });

export const historyQuery = (page: number, code: string | null) =>
  queryOptions({
    queryKey: [key, 'history', page, code],
    queryFn: ({ signal }) => read<History>(`${address}/changes`, { page, code }, signal),
  });

export const trialQuery = (question: TrialQuestion) =>
  queryOptions({
    queryKey: [key, 'trial', question],
    queryFn: ({ signal }) => read<Trial>(`${address}/trial`, { ...question }, signal),
  });

const ruleAddress = (code: string) => `${address}/${encodeURIComponent(code)}`;

export const saveRule = (
  input: { fields: RuleFields; reason: string | null; changes: { code: string; version: number } | null },
  actKey: string,
) => {
  const { fields, reason, changes } = input;
  return changes
    ? send<{ code: string }>(
        'POST',
        `${ruleAddress(changes.code)}/changes`,
        { ...fields, reason, version: changes.version },
        { key: actKey },
      )
    : send<{ code: string }>('POST', address, { ...fields, reason }, { key: actKey });
};

export const endRule = (input: { code: string; version: number; reason: string }, actKey: string) => {
  const { code, ...body } = input;
  return send<{ code: string }>('POST', `${ruleAddress(code)}/end`, body, { key: actKey });
};

export const uploadInvited = (
  input: { code: string; mode: 'add' | 'replace'; contentBase64: string },
  actKey: string,
) => {
  const { code, ...body } = input;
  return send<ListOutcome>('POST', `${ruleAddress(code)}/invited`, body, { key: actKey });
};
