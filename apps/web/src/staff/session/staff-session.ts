import { queryOptions } from '@tanstack/react-query';
import { newActKey, read, send } from '../../api/client.ts';
import { isProblem } from '../../api/problem.ts';
import type { components } from '../../api/schema.d.ts';
import { forgetPeople, hasLeft, isLeaving, keepSession, keptSession } from '../queue/unsent/tablet.ts';

export type SignedInStaff = components['schemas']['SignedInStaff'];

export const staffQuery = queryOptions({
  queryKey: ['staff'],
  queryFn: async ({ signal }): Promise<SignedInStaff | null> => {
    try {
      if (await isLeaving()) {
        await signOut(undefined, newActKey());
        await hasLeft();
      }
      const session = await read<SignedInStaff>('/staff/me', {}, signal);
      await keepSession(session);
      return session;
    } catch (cause) {
      if (isProblem(cause) && cause.status === 401) {
        await forgetPeople();
        return null;
      }
      if (!isProblem(cause) || !cause.isTransient) throw cause;
      if (await isLeaving()) return null;
      // Without network the tablet goes on for whoever worked on it; the server asks again with the first act.
      const kept = await keptSession();
      if (kept) return kept;
      throw cause;
    }
  },
  networkMode: 'always',
  staleTime: Infinity,
  refetchOnWindowFocus: true,
});

export const signIn = (credentials: { username: string; password: string }, key: string) =>
  send<SignedInStaff>('POST', '/staff/session', credentials, { key });

export const signOut = (_: undefined, key: string) => send<void>('DELETE', '/staff/session', {}, { key });
