import type { TicketColumns } from './ticket-columns.ts';
import type { TicketState } from './ticket-states.ts';

const standingFields = [
  'stage',
  'state',
  'waitingSince',
  'calledAt',
  'callCount',
  'dueAt',
  'stayMinutes',
  'stayExtendedMinutes',
  'stayBecause',
  'awayUntil',
  'counterId',
  'staffId',
  'orderCode',
  'orderLabel',
  'parkedBecause',
  'earlyUntil',
  'assistedBecause',
  'forCounterId',
  'movedAt',
  'isOnTheWay',
] as const satisfies (keyof TicketColumns)[];

/** A ticket as it stood before a step, in words that JSON keeps. */
export type TicketStanding = Record<(typeof standingFields)[number], string | null>;

export const standingOf = (ticket: TicketColumns): TicketStanding =>
  Object.fromEntries(
    standingFields.map((field) => [field, ticket[field]?.toString() ?? null]),
  ) as TicketStanding;

// A standing kept before a field existed does not have it.
type Kept = string | null | undefined;
const text = (kept: Kept): string | null => kept ?? null;
const instant = (kept: Kept): Temporal.Instant | null => (kept ? Temporal.Instant.from(kept) : null);

/** The fields of a ticket as a standing keeps them. */
export const restored = (standing: TicketStanding) =>
  ({
    stage: standing.stage!,
    state: standing.state as TicketState,
    waitingSince: Temporal.Instant.from(standing.waitingSince!),
    calledAt: instant(standing.calledAt),
    callCount: Number(standing.callCount),
    dueAt: instant(standing.dueAt),
    stayMinutes: standing.stayMinutes ? Number(standing.stayMinutes) : null,
    stayExtendedMinutes: Number(standing.stayExtendedMinutes ?? 0),
    stayBecause: text(standing.stayBecause),
    awayUntil: instant(standing.awayUntil),
    counterId: text(standing.counterId),
    staffId: text(standing.staffId),
    orderCode: text(standing.orderCode),
    orderLabel: text(standing.orderLabel),
    parkedBecause: text(standing.parkedBecause),
    earlyUntil: instant(standing.earlyUntil),
    assistedBecause: text(standing.assistedBecause),
    forCounterId: text(standing.forCounterId),
    movedAt: instant(standing.movedAt),
    isOnTheWay: standing.isOnTheWay === 'true',
  }) satisfies Pick<TicketColumns, (typeof standingFields)[number]>;
