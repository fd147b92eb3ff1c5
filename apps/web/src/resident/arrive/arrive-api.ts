import { queryOptions } from '@tanstack/react-query';
import { read, send } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';
import type { Day } from '../../api/types.ts';

type Schemas = components['schemas'];
export type BookingAtTheDoor = Schemas['BookingsAtTheDoor']['bookings'][number];

export type ArrivalProof = { bookingId: string } | { bookingNumber: string; birthDate: Day };

/** At which centre this phone has read the code, by what the server gave it to keep. */
export const presenceQuery = queryOptions({
  queryKey: ['presence'],
  queryFn: ({ signal }) => read<Schemas['Presence']>('/scheduling/presence', {}, signal),
  staleTime: 30_000,
});

export const bookingsAtTheDoorQuery = queryOptions({
  queryKey: ['presence', 'bookings'],
  queryFn: ({ signal }) => read<Schemas['BookingsAtTheDoor']>('/scheduling/presence/bookings', {}, signal),
});

export const provePresence = ({ code }: { code: string }, key: string) =>
  send<Schemas['Presence']>('POST', '/scheduling/presence', { code }, { key });

export const checkInByPhone = (proof: ArrivalProof, key: string) =>
  send<Schemas['PhoneArrival']>('POST', '/scheduling/presence/arrivals', proof, { key });

export const openVisitPass = ({ token }: { token: string }, key: string) =>
  send<void>('POST', '/visit-pass', { token }, { key });
