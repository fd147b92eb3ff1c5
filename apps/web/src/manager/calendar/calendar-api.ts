import { queryOptions } from '@tanstack/react-query';
import { read, send } from '../../api/client.ts';
import { addDays, daysInMonth, weekdayOf } from '../../i18n/dates.ts';

export interface Hours {
  opens: string;
  closes: string;
  breakFrom: string | null;
  breakUntil: string | null;
  capacity: number;
  slotMinutes: number;
  staffCount: number;
  seatsPerStaff: number;
}

export interface CalendarDay {
  date: string;
  isPublished: boolean;
  isPast: boolean;
  hours: Hours | null;
  note: { kind: 'special' | 'closure' | 'public-holiday'; reason: string } | null;
  seats: { total: number; online: number; staff: number; added: number };
  booked: { step: number; count: number }[];
  held: number;
  arrived: number;
  byHour: { hour: number; seats: number; taken: number }[];
}

export type WeeklyHours = Hours & { weekday: number; effectiveFrom: string; isOpen: boolean };
export interface SeatShare {
  step: number;
  channel: 'online' | 'staff';
  parts: number;
}
export interface PolicyRow {
  name: string;
  effectiveFrom: string;
  value: number;
}

export interface CalendarRules {
  today: string;
  weeklyHours: WeeklyHours[];
  seatShares: (SeatShare & { effectiveFrom: string })[];
  policies: PolicyRow[];
  intervalRules: { serviceCode: string; label: string; effectiveFrom: string; minDays: number }[];
  steps: number;
}

export interface SpecialDates {
  year: number;
  closedDays: { date: string; kind: 'public-holiday' | 'closure'; reason: string }[];
  specialDays: { date: string; reason: string; opens: string; closes: string; capacity: number }[];
  missing: { date: string; reason: string }[];
  isAnnounced: boolean;
}

export type Change = SingleChange | { kind: 'several'; changes: SingleChange[]; reason: string };

type SingleChange =
  | { kind: 'close-day'; date: string; reason: string }
  | { kind: 'close-rest'; date: string; from: string; reason: string }
  | { kind: 'set-day'; date: string; hours: Hours; reason: string }
  | { kind: 'reset-day'; date: string; reason: string }
  | {
      kind: 'weekly-hours';
      effectiveFrom: string;
      weekdays: number[];
      isOpen: boolean;
      hours: Hours;
      reason: string;
    }
  | { kind: 'drop-weekly-hours'; effectiveFrom: string; weekdays: number[]; reason: string }
  | { kind: 'seat-shares'; effectiveFrom: string; shares: SeatShare[]; reason: string }
  | { kind: 'holidays'; add: { date: string; reason: string }[]; remove: string[]; reason: string };

export type ChangeState = 'open' | 'applying' | 'applied' | 'discarded' | 'undoing' | 'undone';

export interface CalendarChange {
  id: string;
  centre: { code: string; name: string };
  change: Change;
  reason: string;
  state: ChangeState;
  fingerprint: string;
  madeAt: string;
  madeBy: string | null;
  computedAt: string;
  appliedAt: string | null;
  finishedAt: string | null;
  undoneAt: string | null;
  counts: { kept: number; moved: number; orphaned: number; letGo: number; withoutPhone: number };
  progress: { done: number; skipped: number; of: number };
  seats: { before: number; after: number };
  days: number;
  firstDay: string | null;
  lastDay: string | null;
  canUndo: boolean;
}

export interface ChangedDay {
  date: string;
  isPublished: boolean;
  seatsBefore: number;
  seatsAfter: number;
  kept: number;
  moved: number;
  orphaned: number;
  letGo: number;
  before: Hours | null;
  after: Hours | null;
}

export interface Lane {
  startsAt: string;
  before: number;
  after: number;
  booked: number;
  stay: number;
  come: number;
}

export type ItemFilter = 'kept' | 'moved' | 'orphaned' | 'without-phone' | 'not-done';
export interface ChangedItem {
  bookingId: string;
  number: string;
  step: number;
  maskedName: string;
  maskedPhone: string | null;
  kind: 'kept' | 'moved' | 'orphaned' | 'let-go';
  state: 'planned' | 'done' | 'skipped' | 'undone' | 'not-undone';
  whyNot: string | null;
  hasPhone: boolean | null;
  /** People booked together to whom the same happens; 1 for who comes alone. */
  family: number;
  from: string;
  to: string | null;
}

const calendar = (centre: string) => `/scheduling/calendars/${centre}`;
const proposal = (id: string) => `/scheduling/change-proposals/${id}`;

/** The Monday before the month to the Sunday after it. */
export const monthSpan = (month: string): { from: string; to: string } => {
  const first = `${month}-01`;
  const last = `${month}-${String(daysInMonth(month)).padStart(2, '0')}`;
  return { from: addDays(first, 1 - weekdayOf(first)), to: addDays(last, 7 - weekdayOf(last)) };
};
export const weekSpan = (day: string): { from: string; to: string } => {
  const from = addDays(day, 1 - weekdayOf(day));
  return { from, to: addDays(from, 6) };
};

export const daysQuery = (centre: string, { from, to }: { from: string; to: string }) =>
  queryOptions({
    queryKey: ['calendar', centre, 'days', from, to],
    queryFn: ({ signal }) =>
      read<{ today: string; days: CalendarDay[] }>(`${calendar(centre)}/days`, { from, to }, signal),
    placeholderData: (before) => before,
  });
export const rulesQuery = (centre: string) =>
  queryOptions({
    queryKey: ['calendar', centre, 'rules'],
    queryFn: ({ signal }) => read<CalendarRules>(`${calendar(centre)}/rules`, {}, signal),
  });
export const datesQuery = (centre: string, year: number) =>
  queryOptions({
    queryKey: ['calendar', centre, 'dates', year],
    queryFn: ({ signal }) => read<SpecialDates>(`${calendar(centre)}/special-dates/${year}`, {}, signal),
  });
export const historyQuery = (centre: string, page: number) =>
  queryOptions({
    queryKey: ['calendar', centre, 'history', page],
    queryFn: ({ signal }) =>
      read<{ changes: CalendarChange[]; hasMore: boolean }>(
        `${calendar(centre)}/change-proposals`,
        { page },
        signal,
      ),
  });
export const changeQuery = (id: string) =>
  queryOptions({
    queryKey: ['calendar-change', id],
    queryFn: ({ signal }) => read<CalendarChange>(proposal(id), {}, signal),
    refetchInterval: ({ state }) =>
      state.data?.state === 'applying' || state.data?.state === 'undoing' ? 700 : false,
  });
export const changedDaysQuery = (id: string, computedAt: string) =>
  queryOptions({
    queryKey: ['calendar-change', id, 'days', computedAt],
    queryFn: ({ signal }) => read<{ days: ChangedDay[] }>(`${proposal(id)}/days`, {}, signal),
  });
export const lanesQuery = (id: string, date: string, computedAt: string) =>
  queryOptions({
    queryKey: ['calendar-change', id, 'lanes', date, computedAt],
    queryFn: ({ signal }) => read<{ lanes: Lane[] }>(`${proposal(id)}/days/${date}/lanes`, {}, signal),
  });
export const readItems = (id: string, filter: ItemFilter, after: number, signal: AbortSignal) =>
  read<{ items: ChangedItem[]; next: number | null }>(`${proposal(id)}/items`, { filter, after }, signal);

export const proposeChange = ({ centre, change }: { centre: string; change: Change }, key: string) =>
  send<CalendarChange>('POST', `${calendar(centre)}/change-proposals`, { change }, { key });
export const applyChange = ({ id, fingerprint }: { id: string; fingerprint: string }, key: string) =>
  send<CalendarChange>('POST', `${proposal(id)}/application`, { fingerprint }, { key });
export const discardChange = ({ id }: { id: string }, key: string) =>
  send<CalendarChange>('POST', `${proposal(id)}/discard`, {}, { key });
export const undoChange = ({ id }: { id: string }, key: string) =>
  send<CalendarChange>('POST', `${proposal(id)}/undo`, {}, { key });
export const setPolicy = (
  { centre, ...body }: { centre: string; name: string; effectiveFrom: string; value: number | null },
  key: string,
) => send<CalendarRules>('POST', `${calendar(centre)}/policies`, body, { key });
export const undoFileOf = (id: string): string => `/api${proposal(id)}/undo-file`;
