import { queryOptions } from '@tanstack/react-query';
import { read, send } from '../../api/client.ts';
import type { Day, Iso } from '../../api/types.ts';

export const dayKinds = { weekday: '평일', saturday: '토요일', sunday: '일요일' } as const;
export type DayKind = keyof typeof dayKinds;

export interface ShuttleRun {
  /** Null while nobody takes it. */
  id: string | null;
  departsAt: Iso;
  arrivesAt: Iso;
  seats: number;
  taken: number;
  people: number;
  wheelchairs: number;
}
export interface HubDay {
  code: string;
  label: string;
  stop: string;
  waiting: number;
  runs: ShuttleRun[];
}
export interface ShuttleDay {
  date: Day;
  today: Day;
  dayKind: DayKind;
  closedBecause: string | null;
  minAge: number | null;
  hubs: HubDay[];
  page: number;
  pages: number;
}
export interface WaitingList {
  people: {
    bookingNumber: string;
    maskedName: string;
    maskedPhone: string;
    hub: string;
    arriveAt: Iso;
    seats: number;
  }[];
  total: number;
  page: number;
  pages: number;
}
export interface Rider {
  bookingNumber: string;
  maskedName: string;
  maskedPhone: string;
  birthYear: number;
  arriveAt: Iso;
  seats: number;
  wheelchair: boolean;
  interpreter: string | null;
}
export interface Manifest {
  run: {
    id: string;
    hub: { label: string; stop: string };
    centre: { name: string };
    departsAt: Iso;
    arrivesAt: Iso;
    seats: number;
    taken: number;
    people: number;
  };
  riders: Rider[];
  page: number;
  pages: number;
}
export interface PlannedRun {
  departs: string;
  arrives: string;
  seats: number;
}
export interface Timetables {
  today: Day;
  earliest: Day;
  hub: { code: string; label: string; stop: string };
  rows: { kind: DayKind; effectiveFrom: Day; runs: PlannedRun[] }[];
}
export interface TimetableEdit {
  hub: string;
  kind: DayKind;
  effectiveFrom: Day;
  runs: PlannedRun[];
}

export const shuttleDayQuery = (centre: string, on: Day | null, page: number) =>
  queryOptions({
    queryKey: ['shuttle-day', centre, on, page],
    queryFn: ({ signal }) =>
      read<ShuttleDay>(`/scheduling/centres/${centre}/shuttle-runs`, { on, page }, signal),
    refetchInterval: 30_000,
  });

export const waitingQuery = (centre: string, on: Day, page: number) =>
  queryOptions({
    queryKey: ['shuttle-waiting', centre, on, page],
    queryFn: ({ signal }) =>
      read<WaitingList>(`/scheduling/centres/${centre}/shuttle-waiting`, { on, page }, signal),
  });

export const manifestQuery = (runId: string, page: number) =>
  queryOptions({
    queryKey: ['manifest', runId, page],
    queryFn: ({ signal }) => read<Manifest>(`/scheduling/shuttle/runs/${runId}/manifest`, { page }, signal),
  });

export const manifestFile = (runId: string): string => `/api/scheduling/shuttle/runs/${runId}/manifest.csv`;

export const timetablesQuery = (centre: string, hub: string) =>
  queryOptions({
    queryKey: ['shuttle-timetables', centre, hub],
    queryFn: ({ signal }) =>
      read<Timetables>(`/scheduling/centres/${centre}/shuttle-timetables`, { hub }, signal),
    staleTime: 0,
  });

export const editTimetable = ({ centre, ...edit }: TimetableEdit & { centre: string }, key: string) =>
  send<{ reseated: number; waiting: number }>(
    'POST',
    `/scheduling/centres/${centre}/shuttle-timetables`,
    edit,
    { key },
  );
