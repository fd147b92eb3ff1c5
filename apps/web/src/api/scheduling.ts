import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { read, send } from './client.ts';
import type {
  BookableCentre,
  BookingGroup,
  Hold,
  HoldWish,
  MessageLink,
  MoveOptions,
  MoveScope,
  MoveWish,
  Needs,
} from './scheduling-types.ts';
import type { Day, DayList, FollowUp, SlotList } from './types.ts';

/** Which seats a calendar counts: of one centre, for one appointment of an offer, for so many people at once. */
export interface SeatsWanted {
  centre: string;
  offer: string;
  step: number;
  party: number;
}

const asked = ({ offer, step, party }: SeatsWanted) => ({
  offer,
  step: step === 1 ? null : step,
  party: party === 1 ? null : party,
});

export const centresQuery = (offer: string) =>
  queryOptions({
    queryKey: ['centres', offer],
    queryFn: ({ signal }) => read<{ centres: BookableCentre[] }>('/scheduling/centres', { offer }, signal),
    staleTime: 60_000,
  });

export const daysQuery = (wanted: SeatsWanted, from: Day, to: Day) =>
  queryOptions({
    queryKey: ['days', wanted, from, to],
    queryFn: ({ signal }) =>
      read<DayList>(`/scheduling/centres/${wanted.centre}/days`, { ...asked(wanted), from, to }, signal),
    refetchInterval: 30_000,
  });

export const slotsQuery = (wanted: SeatsWanted, day: Day) =>
  queryOptions({
    queryKey: ['slots', wanted, day],
    queryFn: ({ signal }) =>
      read<SlotList>(`/scheduling/centres/${wanted.centre}/days/${day}/slots`, asked(wanted), signal),
    refetchInterval: 20_000,
  });

export const followUpQuery = (offer: string, slotId: string, party = 1) =>
  queryOptions({
    queryKey: ['follow-up', offer, slotId, party],
    queryFn: ({ signal }) =>
      read<FollowUp>(
        `/scheduling/slots/${slotId}/follow-up`,
        { offer, party: party === 1 ? null : party },
        signal,
      ),
  });

/** A hold with the moment of its answer on the device's own monotonic clock: what is left is counted from there. */
export interface TakenHold extends Hold {
  takenAt: number;
}
const taken = (hold: Hold): TakenHold => ({ ...hold, takenAt: performance.now() });

export const holdQuery = queryOptions({
  queryKey: ['hold'],
  queryFn: async ({ signal }): Promise<TakenHold | null> => {
    const { hold } = await read<{ hold: Hold | null }>('/scheduling/holds/mine', {}, signal);
    return hold && taken(hold);
  },
  staleTime: 5_000,
  refetchInterval: ({ state }) => (state.data ? 15_000 : false),
});

export const holdSeats = async (wish: HoldWish, key: string): Promise<TakenHold> =>
  taken(await send<Hold>('POST', '/scheduling/holds', wish, { key }));

export interface Confirmation {
  holdId: string;
  needs: Record<string, Needs>;
  dong?: string;
}
export const confirmHold = ({ holdId, ...told }: Confirmation, key: string) =>
  send<{ groups: BookingGroup[] }>(
    'POST',
    `/scheduling/holds/${holdId}/confirmation`,
    { ...told, consented: true },
    { key },
  );

export const releaseHold = (holdId: string, key: string) =>
  send<unknown>('POST', `/scheduling/holds/${holdId}/release`, {}, { key });

export const myBookingsQuery = queryOptions({
  queryKey: ['my-bookings'],
  queryFn: ({ signal }) => read<{ groups: BookingGroup[] }>('/scheduling/my-bookings', {}, signal),
  refetchInterval: 60_000,
});

export const cancelBookings = (
  { groupId, bookingIds }: { groupId: string; bookingIds: string[] },
  key: string,
) =>
  send<BookingGroup>('POST', `/scheduling/booking-groups/${groupId}/cancellation`, { bookingIds }, { key });

const moves = { one: 'move', family: 'family-move' } as const;

export const readMoveOptions = (bookingId: string, slotId: string, scope: MoveScope = 'one') =>
  read<MoveOptions>(`/scheduling/bookings/${bookingId}/${moves[scope]}-options`, { slotId });

/** The groups that moved: all that were booked together, or the one. */
export const moveBooking = async (
  { bookingId, scope, ...wish }: MoveWish & { bookingId: string; scope: MoveScope },
  key: string,
): Promise<BookingGroup[]> => {
  const path = `/scheduling/bookings/${bookingId}/${moves[scope]}`;
  return scope === 'family'
    ? (await send<{ groups: BookingGroup[] }>('POST', path, wish, { key })).groups
    : [await send<BookingGroup>('POST', path, wish, { key })];
};

export const linkQuery = (token: string) =>
  queryOptions({
    queryKey: ['link', token],
    queryFn: ({ signal }) => read<MessageLink>(`/scheduling/links/${encodeURIComponent(token)}`, {}, signal),
    staleTime: 0,
  });

export const readLinkMoveOptions = (token: string, bookingId: string, slotId: string) =>
  read<MoveOptions>(`/scheduling/links/${encodeURIComponent(token)}/move-options`, { bookingId, slotId });

export const cancelByLink = (
  { token, ...proof }: { token: string; birthDate: Day; bookingIds: string[] },
  key: string,
) => send<unknown>('POST', `/scheduling/links/${encodeURIComponent(token)}/cancellation`, proof, { key });

export const moveByLink = (
  { token, ...wish }: MoveWish & { token: string; birthDate: Day; bookingId: string },
  key: string,
) => send<unknown>('POST', `/scheduling/links/${encodeURIComponent(token)}/move`, wish, { key });

/** Seats have changed hands: what calendars show is asked for again. */
export function forgetSeats(client: QueryClient): void {
  for (const key of ['days', 'slots', 'follow-up', 'centres'])
    void client.invalidateQueries({ queryKey: [key] });
}

/** Puts changed groups in their places among one's bookings, new ones first. */
export function keepGroups(client: QueryClient, groups: BookingGroup[]): void {
  client.setQueryData(myBookingsQuery.queryKey, (before) => {
    const changed = new Map(groups.map((group) => [group.id, group]));
    const old = before?.groups ?? [];
    const added = groups.filter(({ id }) => !old.some((group) => group.id === id));
    return { groups: [...added, ...old.map((group) => changed.get(group.id) ?? group)] };
  });
}
