import { queryOptions } from '@tanstack/react-query';
import { read, send } from './client.ts';
import { isProblem } from './problem.ts';
import type { Centre, CodeRequest, CodeSent, Day, Eligibility, EligibilityGroup, Person } from './types.ts';

const hourMs = 3_600_000;

export const centreQuery = (centre: string) =>
  queryOptions({
    queryKey: ['centre', centre],
    queryFn: ({ signal }) => read<Centre>(`/centres/${centre}`, {}, signal),
    staleTime: hourMs,
  });

export const groupsQuery = (centre: string) =>
  queryOptions({
    queryKey: ['groups', centre],
    queryFn: ({ signal }) => read<{ groups: EligibilityGroup[] }>(`/centres/${centre}/groups`, {}, signal),
    staleTime: hourMs,
  });

export interface EligibilityQuestion {
  birthDate: Day;
  group: string | null;
  /** Where the person lives, where the rules of the day ask for it. */
  dong?: string | null;
  channel?: 'self' | 'proxy';
}

export const eligibilityQuery = (centre: string, question: EligibilityQuestion) =>
  queryOptions({
    queryKey: ['eligibility', centre, question],
    queryFn: ({ signal }) => read<Eligibility>(`/centres/${centre}/eligibility`, { ...question }, signal),
    staleTime: 60_000,
  });

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async ({ signal }): Promise<Person | null> => {
    try {
      return (await read<{ person: Person }>('/me', {}, signal)).person;
    } catch (cause) {
      if (isProblem(cause) && cause.status === 401) return null;
      throw cause;
    }
  },
  staleTime: 60_000,
});

export const requestCode = (details: CodeRequest, key: string) =>
  send<CodeSent>('POST', '/identity/codes', details, { key });

export const verifyCode = ({ codeId, code }: { codeId: string; code: string }, key: string) =>
  send<{ person: Person }>('POST', `/identity/codes/${codeId}/verification`, { code }, { key });

export const signOut = (_: undefined, key: string) => send<void>('DELETE', '/me/session', {}, { key });
