import type { FloorRule } from '../floor-rules/floor-rule.ts';
import type { TicketState } from '../ticket/ticket-states.ts';
import type { StageDescription } from '../visit-paths.ts';
import type { StuckReason } from './control-room-view.ts';

/** Serving somebody longer than so many times the usual minutes of the stage deserves a look. */
const LONG_SERVICE = 3;
const USUAL_MINUTES = 5;

export interface Standing {
  state: TicketState;
  /** In this state. */
  seconds: number;
  /** Past the end of a stay; negative before it. */
  overSeconds: number | null;
}

/** Why somebody needs a look, if they do. */
export const findStuck = (
  { state, seconds, overSeconds }: Standing,
  stage: Pick<StageDescription, 'kind' | 'minutes'> | undefined,
  rule: FloorRule,
): StuckReason | null => {
  switch (state) {
    case 'waiting':
      return seconds > rule.waitTargetMinutes * 60 ? 'waits-long' : null;
    case 'called':
      return seconds > rule.recallSeconds * rule.callsBeforeMissed ? 'called-unanswered' : null;
    case 'serving':
      if (stage?.kind === 'timed') return (overSeconds ?? 0) > rule.awayMinutes * 60 ? 'stays-over' : null;
      return seconds > (stage?.minutes ?? USUAL_MINUTES) * 60 * LONG_SERVICE ? 'served-long' : null;
    case 'parked':
    case 'missed':
      return seconds > rule.awayMinutes * 60 ? 'aside-long' : null;
    case 'done':
    case 'left':
      return null;
  }
};
