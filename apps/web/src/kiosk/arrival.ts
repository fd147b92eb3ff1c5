import { queryOptions } from '@tanstack/react-query';
import { read, send } from '../api/client.ts';
import { isProblem } from '../api/problem.ts';
import type { components } from '../api/schema.d.ts';

type Schemas = components['schemas'];
export type Visit = Schemas['Visit'];
export type Slip = Schemas['Slip'];

export type BookingProof = { qr: string } | { bookingNumber: string; birthDate: string };
/** A wish for a number without an appointment, or the pass of a number that was taken at home. */
export type DoorWish = BookingProof | { service: string } | { pass: string };

export interface CheckedIn {
  visitId: string;
  isRepeat: boolean;
  /** Came with an appointment, took a number here, or is here with the number taken at home. */
  by: 'booking' | 'number' | 'home';
  booking: Schemas['DoorArrival']['booking'] | null;
}

/**
 * Someone who has checked in before is shown the same number again instead of a refusal. Whoever calls repeats
 * it with the same key while the network is away: the server does it once.
 */
export async function checkInAtTheDoor(wish: DoorWish, key: string, signal: AbortSignal): Promise<CheckedIn> {
  const options = { key, signal, isOnce: true };
  if ('service' in wish) {
    const given = await send<Schemas['GivenNumber']>('POST', '/queueing/numbers', wish, options);
    return { visitId: given.visitId, booking: null, isRepeat: false, by: 'number' };
  }
  if ('pass' in wish) {
    const here = await send<Schemas['ConfirmedArrival']>('POST', '/queueing/arrivals', wish, options);
    return { visitId: here.visitId, booking: null, isRepeat: false, by: 'home' };
  }
  try {
    const { visitId, booking } = await send<Schemas['DoorArrival']>(
      'POST',
      '/queueing/kiosk/arrivals',
      wish,
      options,
    );
    return { visitId, booking, isRepeat: false, by: 'booking' };
  } catch (cause) {
    const isHere = isProblem(cause, 'scheduling.already-arrived') && cause.fact('state') === 'arrived';
    const visitId = isHere ? cause.fact('visitId') : null;
    if (visitId === null) throw cause;
    return { visitId, booking: null, isRepeat: true, by: 'booking' };
  }
}

export const printSlip = ({ visitId }: { visitId: string }, key: string) =>
  send<Slip>('POST', `/queueing/visits/${visitId}/slips`, {}, { key });

const POLL_MS = 250;
const SLOW_POLL_MS = 5_000;
const POLLS_BEFORE_LATE = 40;

interface Made {
  visit: Visit | null;
  /** The ticket should have been there by now. */
  isLate: boolean;
}

/** The ticket of a visit; it comes into being a moment after the arrival. */
export const ticketQuery = (visitId: string) =>
  queryOptions<Made>({
    queryKey: ['kiosk-ticket', visitId],
    queryFn: async ({ signal, client, queryKey }) => {
      const polls = client.getQueryState(queryKey)?.dataUpdateCount ?? 0;
      try {
        return { visit: await read<Visit>(`/queueing/visits/${visitId}`, {}, signal), isLate: false };
      } catch (cause) {
        if (isProblem(cause, 'queueing.visit-not-found'))
          return { visit: null, isLate: polls > POLLS_BEFORE_LATE };
        throw cause;
      }
    },
    refetchInterval: ({ state }) => (state.data?.visit || state.data?.isLate ? SLOW_POLL_MS : POLL_MS),
    networkMode: 'always',
    staleTime: 0,
    gcTime: 0,
  });
