import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { read, send } from '../../api/client.ts';
import type { Day, Iso } from '../../api/types.ts';

export const relationships = [
  'parent',
  'grandparent',
  'spouse',
  'child',
  'sibling',
  'relative',
  'in-care',
  'other',
] as const;
export type Relationship = (typeof relationships)[number];

export interface Dependant {
  personId: string;
  maskedName: string;
  birthDate: Day;
  relationship: Relationship;
  maskedPhone: string | null;
  since: Iso;
}
type PerLanguage = Record<'ko' | 'en' | 'zh' | 'vi', string>;
export interface DependantList {
  /** People that one phone may stand for, its owner among them. */
  limit: number;
  left: number;
  dependants: Dependant[];
  consent: { version: string; texts: PerLanguage };
}
export interface Carer {
  personId: string;
  maskedName: string;
  relationship: Relationship;
  since: Iso;
}

export interface NewDependant {
  name: string;
  birthDate: Day;
  phone: string | null;
  relationship: Relationship;
  consented: true;
  consentVersion: string;
  /** What somebody with a phone of their own was sent, and read out to whoever asks for them. */
  proof?: { codeId: string; code: string };
}
export interface ConsentAsked {
  codeId: string;
  expiresAt: Iso;
  resendAfter: Iso;
}

export const dependantsQuery = queryOptions({
  queryKey: ['dependants'],
  queryFn: ({ signal }) => read<DependantList>('/identity/dependants', {}, signal),
  staleTime: 60_000,
});

export const carersQuery = queryOptions({
  queryKey: ['carers'],
  queryFn: ({ signal }) => read<{ carers: Carer[] }>('/identity/carers', {}, signal),
  staleTime: 60_000,
});

export const askConsent = (who: { name: string; birthDate: Day; phone: string }, key: string) =>
  send<ConsentAsked>('POST', '/identity/dependants/consent-codes', who, { key });

export const addDependant = (wish: NewDependant, key: string) =>
  send<Dependant>('POST', '/identity/dependants', wish, { key });

export const endCare = (personId: string, key: string) =>
  send<unknown>('POST', `/identity/dependants/${personId}/end`, {}, { key });

export const withdrawConsent = (carerId: string, key: string) =>
  send<unknown>('POST', `/identity/carers/${carerId}/end`, {}, { key });

interface ShuttleRunTimes {
  /** `HH:MM` */
  departs: string;
  arrives: string;
}
export type DayKind = 'weekday' | 'saturday' | 'sunday';
export interface ShuttleHub {
  code: string;
  label: string;
  /** The name in Latin letters. */
  latin: string;
  stop: string;
  runs: Record<DayKind, ShuttleRunTimes[]>;
}
export interface HelpOffered {
  interpreters: { code: string; label: string; koreanLabel: string }[];
  /** Null where no bus runs. */
  shuttle: { minAge: number; hubs: ShuttleHub[] } | null;
}

export const helpQuery = (centre: string) =>
  queryOptions({
    queryKey: ['help-offered', centre],
    queryFn: ({ signal }) => read<HelpOffered>(`/scheduling/centres/${centre}/help`, {}, signal),
    staleTime: 10 * 60_000,
  });

export interface MyRide {
  bookingId: string;
  personId: string;
  state: 'assigned' | 'waiting' | 'not-entitled';
  hub: { code: string; label: string; latin: string; stop: string };
  /** Null until there is a seat. */
  run: { departsAt: Iso; arrivesAt: Iso } | null;
  seats: number;
}

export const myRidesQuery = queryOptions({
  queryKey: ['my-rides'],
  queryFn: ({ signal }) => read<{ rides: MyRide[] }>('/scheduling/shuttle/my-rides', {}, signal),
  // A seat is given moments after the booking.
  refetchInterval: 20_000,
});

/** Nothing of whoever was signed in before may be shown to the next one. */
export function forgetPeople(client: QueryClient): void {
  for (const key of ['dependants', 'carers', 'my-rides']) client.removeQueries({ queryKey: [key] });
}
