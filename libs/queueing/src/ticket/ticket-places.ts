import type { StageDescription } from '../visit-paths.ts';
import type { TicketState } from './ticket-states.ts';

/** Why this ticket was first when it was called. */
export interface OrderRule {
  code: string;
  label: string;
}

/** A place that a lead puts somebody back to. */
export interface RepairedPlace {
  stage: StageDescription;
  state: TicketState;
  reason: string;
  /** Where they are served; null everywhere else. */
  counter: { id: string; staffId: string | null } | null;
  /** The end of a stay that was interrupted by the slip; null: it begins now. */
  dueAt: Temporal.Instant | null;
}
