import { queryOptions } from '@tanstack/react-query';
import { read, send } from './client.ts';
import { isProblem } from './problem.ts';
import type {
  BookingGroup,
  Centre,
  CodeRequest,
  CodeSent,
  Day,
  DayList,
  Eligibility,
  EligibilityGroup,
  FollowUp,
  MyVisitAnswer,
  Person,
  SlotList,
} from './types.ts';

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

export const eligibilityQuery = (centre: string, birthDate: Day, group: string | null) =>
  queryOptions({
    queryKey: ['eligibility', centre, birthDate, group],
    queryFn: ({ signal }) =>
      read<Eligibility>(`/centres/${centre}/eligibility`, { birthDate, group }, signal),
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

export const daysQuery = (centre: string, offer: string, from: Day, to: Day) =>
  queryOptions({
    queryKey: ['days', centre, offer, from, to],
    queryFn: ({ signal }) => read<DayList>(`/scheduling/centres/${centre}/days`, { offer, from, to }, signal),
    refetchInterval: 30_000,
  });

export const slotsQuery = (centre: string, offer: string, day: Day) =>
  queryOptions({
    queryKey: ['slots', centre, offer, day],
    queryFn: ({ signal }) =>
      read<SlotList>(`/scheduling/centres/${centre}/days/${day}/slots`, { offer }, signal),
    refetchInterval: 20_000,
  });

export const followUpQuery = (offer: string, slotId: string) =>
  queryOptions({
    queryKey: ['follow-up', offer, slotId],
    queryFn: ({ signal }) => read<FollowUp>(`/scheduling/slots/${slotId}/follow-up`, { offer }, signal),
  });

export const myBookingsQuery = queryOptions({
  queryKey: ['my-bookings'],
  queryFn: ({ signal }) => read<{ groups: BookingGroup[] }>('/scheduling/my-bookings', {}, signal),
  refetchInterval: 60_000,
});

export const myVisitQuery = queryOptions({
  queryKey: ['my-visit'],
  queryFn: ({ signal }) => read<MyVisitAnswer>('/queueing/my-visit', {}, signal),
  refetchInterval: 10_000,
});

export const requestCode = (details: CodeRequest, key: string) =>
  send<CodeSent>('POST', '/identity/codes', details, { key });

export const verifyCode = ({ codeId, code }: { codeId: string; code: string }, key: string) =>
  send<{ person: Person }>('POST', `/identity/codes/${codeId}/verification`, { code }, { key });

export const bookSlots = (wish: { offer: string; slotIds: string[]; group?: string }, key: string) =>
  send<{ group: BookingGroup }>('POST', '/scheduling/bookings', wish, { key });

export const cancelGroup = (groupId: string, key: string) =>
  send<BookingGroup>('POST', `/scheduling/booking-groups/${groupId}/cancellation`, {}, { key });

export const signOut = (_: undefined, key: string) => send<void>('DELETE', '/me/session', {}, { key });
