import { queryOptions } from '@tanstack/react-query';
import { read, send } from '../../api/client.ts';
import { isProblem } from '../../api/problem.ts';
import type { components } from '../../api/schema.d.ts';

type Schemas = components['schemas'];
export type FoundBookings = Schemas['FoundBookings'];
export type FoundBooking = FoundBookings['results'][number];
export type Visit = Schemas['Visit'];
export type Slip = Schemas['Slip'];

export const foundBookingsQuery = (typed: string, on: string) =>
  queryOptions({
    queryKey: ['found-bookings', typed, on],
    queryFn: ({ signal }) => read<FoundBookings>('/scheduling/bookings', { search: typed, on }, signal),
    enabled: typed !== '' && on !== '',
    networkMode: 'always',
    // Every look-up is noted in the audit trail, so nothing is looked up twice by itself, nor kept.
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });

const soonMs = 200;
const laterMs = 4_000;

/** The visit's ticket; null for the moment between check-in and ticket. */
export const visitQuery = (visitId: string) =>
  queryOptions({
    queryKey: ['queue', 'visit', visitId],
    queryFn: async ({ signal }): Promise<Visit | null> => {
      try {
        return await read<Visit>(`/queueing/visits/${visitId}`, {}, signal);
      } catch (cause) {
        if (isProblem(cause, 'queueing.visit-not-found')) return null;
        throw cause;
      }
    },
    staleTime: 0,
    networkMode: 'always',
    refetchInterval: ({ state }) => (state.data === null && state.dataUpdateCount < 50 ? soonMs : laterMs),
  });

/** Not repeated here: without an answer it waits on the tablet, as the steps of a ticket do. */
export const checkIn = ({ bookingId }: { bookingId: string }, key: string) =>
  send<Schemas['Arrival']>('POST', `/scheduling/bookings/${bookingId}/arrival`, {}, { key, isOnce: true });

export const printSlip = ({ visitId }: { visitId: string }, key: string) =>
  send<Slip>('POST', `/queueing/visits/${visitId}/slips`, {}, { key });
