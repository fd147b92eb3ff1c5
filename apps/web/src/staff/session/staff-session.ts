import { queryOptions } from '@tanstack/react-query';
import { read, send } from '../../api/client.ts';
import { isProblem } from '../../api/problem.ts';
import type { components } from '../../api/schema.d.ts';

export type SignedInStaff = components['schemas']['SignedInStaff'];

export const staffQuery = queryOptions({
  queryKey: ['staff'],
  queryFn: async ({ signal }): Promise<SignedInStaff | null> => {
    try {
      return await read<SignedInStaff>('/staff/me', {}, signal);
    } catch (cause) {
      if (isProblem(cause) && cause.status === 401) return null;
      throw cause;
    }
  },
  staleTime: Infinity,
  refetchOnWindowFocus: true,
});

export const signIn = (credentials: { username: string; password: string }, key: string) =>
  send<SignedInStaff>('POST', '/staff/session', credentials, { key });

export const signOut = (_: undefined, key: string) => send<void>('DELETE', '/staff/session', {}, { key });
