import type { StaffCard } from '#identity';
import { inZone } from '../availability/in-zone.ts';
import type { Change } from './change.ts';
import type { HoursView } from './compute-change.ts';
import type { ProposalState } from './kept-proposal.ts';

/** A proposal as screens show it. */
export interface ChangeView {
  id: string;
  centre: { code: string; name: string };
  change: Change;
  reason: string;
  state: ProposalState;
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

/** A proposal with its sums, as Postgres tells it. */
export interface ChangeRow {
  id: string;
  code: string;
  name: string;
  zone: string;
  change: Change;
  reason: string;
  state: ProposalState;
  fingerprint: string;
  made_at: string;
  made_by: string | null;
  computed_at: string;
  applied_at: string | null;
  finished_at: string | null;
  undone_at: string | null;
  kept: number;
  moved: number;
  orphaned: number;
  let_go: number;
  seats_before: number;
  seats_after: number;
  days: number;
  first_day: string | null;
  last_day: string | null;
  without_phone: number;
  done: number;
  skipped: number;
}

export interface ChangedDayView {
  date: string;
  isPublished: boolean;
  seatsBefore: number;
  seatsAfter: number;
  kept: number;
  moved: number;
  orphaned: number;
  letGo: number;
  before: HoursView | null;
  after: HoursView | null;
}

export type ItemFilter = 'kept' | 'moved' | 'orphaned' | 'without-phone' | 'not-done';

export const changeViewOf = (
  row: ChangeRow,
  staff: ReadonlyMap<string, StaffCard>,
  today: Temporal.PlainDate,
): ChangeView => {
  const at = (instant: string | null) => instant && inZone(instant, row.zone);
  return {
    id: row.id,
    centre: { code: row.code, name: row.name },
    change: row.change,
    reason: row.reason,
    state: row.state,
    fingerprint: row.fingerprint,
    madeAt: inZone(row.made_at, row.zone),
    madeBy: (row.made_by && staff.get(row.made_by)?.displayName) || null,
    computedAt: inZone(row.computed_at, row.zone),
    appliedAt: at(row.applied_at),
    finishedAt: at(row.finished_at),
    undoneAt: at(row.undone_at),
    counts: {
      kept: row.kept,
      moved: row.moved,
      orphaned: row.orphaned,
      letGo: row.let_go,
      withoutPhone: row.without_phone,
    },
    progress: { done: row.done, skipped: row.skipped, of: row.moved + row.orphaned + row.let_go },
    seats: { before: row.seats_before, after: row.seats_after },
    days: row.days,
    firstDay: row.first_day,
    lastDay: row.last_day,
    canUndo: row.state === 'applied' && (row.first_day === null || row.first_day >= today.toString()),
  };
};
