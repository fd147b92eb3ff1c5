import { queryOptions } from '@tanstack/react-query';
import { read, send } from '../../api/client.ts';
import type { Needs } from '../../api/scheduling-types.ts';
import type { components } from '../../api/schema.d.ts';

type Schemas = components['schemas'];
export type FoundPerson = Schemas['DeskFoundPerson'];
export type DeskPerson = Schemas['DeskPerson'];
export type DeskGroup = Schemas['DeskGroup'];
export type DeskBooking = DeskGroup['bookings'][number];
export type HistoryLine = Schemas['DeskHistoryLine'];
export type DeskSlot = Schemas['DeskSlot'];
export type DeskDays = Schemas['DeskDays'];
export type DeskCentre = Schemas['DeskCentres']['centres'][number];
export type DeskOffer = DeskCentre['offers'][number];
export type FollowUp = Schemas['DeskFollowUp'];
export type SeatKind = 'staff' | 'online';

interface Page<Item> {
  items: Item[];
  page: number;
  pages: number;
}

// Every look is noted in the audit trail, so nothing personal is looked up twice by itself, nor kept.
const onlyWhenAsked = {
  staleTime: Infinity,
  gcTime: 0,
  refetchOnWindowFocus: false,
  networkMode: 'always',
} as const;

/** What changes when a person's bookings did. */
export const personKey = (personId: string) => ['desk', 'person', personId];
export const searchKey = ['desk', 'search'];
export const seatsKey = ['desk', 'seats'];

export const searchQuery = (search: string, page: number) =>
  queryOptions({
    queryKey: [...searchKey, search, page],
    queryFn: ({ signal }) =>
      read<Page<FoundPerson> & { isExact: boolean; isCut: boolean }>(
        '/desk/people',
        { search, page },
        signal,
      ),
    enabled: search !== '',
    ...onlyWhenAsked,
  });

export const personQuery = (personId: string, group?: string) =>
  queryOptions({
    queryKey: ['desk', 'person', personId, 'card', group ?? ''],
    queryFn: ({ signal }) => read<DeskPerson>(`/desk/people/${personId}`, { group }, signal),
    ...onlyWhenAsked,
  });

export const groupsQuery = (personId: string, whose: 'self' | 'others', page: number) =>
  queryOptions({
    queryKey: ['desk', 'person', personId, 'bookings', whose, page],
    queryFn: ({ signal }) =>
      read<Page<DeskGroup>>(`/desk/people/${personId}/bookings`, { for: whose, page }, signal),
    ...onlyWhenAsked,
  });

export const historyQuery = (personId: string, page: number) =>
  queryOptions({
    queryKey: ['desk', 'person', personId, 'history', page],
    queryFn: ({ signal }) => read<Page<HistoryLine>>(`/desk/people/${personId}/history`, { page }, signal),
    ...onlyWhenAsked,
  });

export const centresQuery = queryOptions({
  queryKey: ['desk', 'centres'],
  queryFn: ({ signal }) => read<{ centres: DeskCentre[] }>('/desk/centres', {}, signal),
  staleTime: 600_000,
});

export const priorityGroupsQuery = (centre: string) =>
  queryOptions({
    queryKey: ['desk', 'groups', centre],
    queryFn: ({ signal }) =>
      read<{ groups: { code: string; label: string; kind: string }[] }>(
        `/centres/${centre}/groups`,
        {},
        signal,
      ),
    staleTime: 600_000,
  });

const seatsFreshMs = 5_000;

export const daysQuery = (centre: string, step: number, from: string, to: string) =>
  queryOptions({
    queryKey: [...seatsKey, 'days', centre, step, from, to],
    queryFn: ({ signal }) => read<DeskDays>(`/desk/centres/${centre}/days`, { step, from, to }, signal),
    staleTime: seatsFreshMs,
  });

export const slotsQuery = (centre: string, step: number, date: string | null) =>
  queryOptions({
    queryKey: [...seatsKey, 'slots', centre, step, date],
    queryFn: ({ signal }) =>
      read<{ slots: DeskSlot[] }>(`/desk/centres/${centre}/days/${date}/slots`, { step }, signal),
    enabled: date !== null,
    staleTime: seatsFreshMs,
  });

export const followUpQuery = (slotId: string | null, offer: string, step: number) =>
  queryOptions({
    queryKey: [...seatsKey, 'follow-up', slotId, offer, step],
    queryFn: ({ signal }) => read<FollowUp>(`/desk/slots/${slotId}/follow-up`, { offer, step }, signal),
    enabled: slotId !== null,
    staleTime: seatsFreshMs,
  });

export const walkInSlotsQuery = queryOptions({
  queryKey: [...seatsKey, 'walk-in'],
  queryFn: ({ signal }) =>
    read<{ slots: Omit<DeskSlot, 'staff' | 'online'>[] }>('/desk/walk-in-slots', {}, signal),
  staleTime: seatsFreshMs,
});

interface Said {
  reason: string;
  told: string;
}
type Answer = { group: DeskGroup };
const post = <Output>(path: string, body: object, key: string) => send<Output>('POST', path, body, { key });

export interface BookWish extends Said {
  personId: string;
  offer: string;
  slotIds: string[];
  seats: SeatKind;
  followUpSeats?: SeatKind;
  by: 'phone' | 'staff';
  group?: string;
  needs?: Needs;
  consented: boolean;
}
export const book = (wish: BookWish, key: string) => post<Answer>('/desk/bookings', wish, key);

export interface MoveWish extends Said {
  bookingId: string;
  slotId: string;
  seats: SeatKind;
  followUpSlotId?: string;
  followUpSeats?: SeatKind;
}
export const move = ({ bookingId, ...body }: MoveWish, key: string) =>
  post<Answer>(`/desk/bookings/${bookingId}/move`, body, key);

export interface CancelWish extends Said {
  groupId: string;
  bookingIds?: string[];
}
export const cancel = ({ groupId, ...body }: CancelWish, key: string) =>
  post<Answer>(`/desk/booking-groups/${groupId}/cancellation`, body, key);

export const restore = ({ groupId }: { groupId: string }, key: string) =>
  post<Answer>(`/desk/booking-groups/${groupId}/restoration`, {}, key);

export interface WalkInWish extends Said {
  personId: string;
  offer: string;
  step: number;
  slotId: string;
  followUpSlotId?: string;
  followUpSeats?: SeatKind;
  group?: string;
  needs?: Needs;
}
export const walkIn = (wish: WalkInWish, key: string) => post<Answer>('/desk/walk-ins', wish, key);

export const note = (body: { personId: string; groupId?: string; told: string }, key: string) =>
  post<{ noteId: string }>('/desk/notes', body, key);

export type ContactOfPerson = Schemas['ContactOfPerson'];

const contactPath = (personId: string, rest = '') => `/notifications/people/${personId}/contact${rest}`;

export const contactQuery = (personId: string) =>
  queryOptions({
    queryKey: [...personKey(personId), 'contact'],
    queryFn: ({ signal }) => read<ContactOfPerson>(contactPath(personId), {}, signal),
    ...onlyWhenAsked,
  });

interface ContactChange {
  personId: string;
  choice: ContactOfPerson['choices'][number]['choice'];
  isRefused: boolean;
  reason: string;
}

export const setContactChoice = ({ personId, choice, ...body }: ContactChange, key: string) =>
  send<ContactOfPerson>('PUT', contactPath(personId, `/${choice}`), body, { key });

export const endContact = ({ personId, reason }: { personId: string; reason: string }, key: string) =>
  send<ContactOfPerson>('POST', contactPath(personId, '/end'), { reason }, { key });

export const resumeContact = ({ personId, reason }: { personId: string; reason: string }, key: string) =>
  send<ContactOfPerson>('POST', contactPath(personId, '/resume'), { reason }, { key });

export const reveal = ({ personId, reason }: { personId: string; reason: string }, key: string) =>
  post<{ phone: string | null }>(`/desk/people/${personId}/reveal`, { reason }, key);

export const endCare = (
  { personId, carerId, reason }: { personId: string; carerId: string; reason: string },
  key: string,
) => post<unknown>(`/identity/people/${personId}/carers/${carerId}/end`, { reason }, key);

export interface NewCaller {
  name: string;
  birthDate: string;
  phone: string | null;
  contactPhone?: string;
  carerId?: string;
  relationship?: string;
}
export const register = (caller: NewCaller, key: string) =>
  post<{ personId: string }>('/desk/people', caller, key);
