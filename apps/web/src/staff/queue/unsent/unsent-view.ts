import type { Floor, Line, Ticket } from '../queue.ts';
import { standingOf, type UnsentAct, type UnsentActs } from './unsent-acts.ts';

/** Acts whose effect screens already show. What was refused shows nothing: it did not happen. */
export const shownActs = (acts: UnsentActs, staffId: string): UnsentActs =>
  acts.filter((act) => standingOf(acts, act, staffId) === 'waiting');

export const actsOn = (acts: UnsentActs, ticketId: string): UnsentActs =>
  acts.filter(({ subject }) => subject.kind === 'ticket' && subject.ticketId === ticketId);

/** Counters as they will be once the acts are done. */
export function floorWith<F extends Floor>(floor: F, acts: UnsentActs): F {
  if (acts.length === 0) return floor;
  const counters = floor.counters.map((counter) => {
    if (!counter.current) return counter;
    const after = ticketAfter(counter.current, acts, false);
    const isHere = after?.state === 'called' || after?.state === 'serving';
    return { ...counter, current: isHere ? after : null };
  });
  return { ...floor, counters };
}

/** A line as it will be once the acts are done; who comes back stands last until the server has placed them. */
export function lineWith<L extends Line>(
  line: L,
  acts: UnsentActs,
  /** Those in front of somebody: a line may not hold them. */
  atCounters: readonly Ticket[],
  isTimed: boolean,
): L {
  if (acts.length === 0) return line;
  const touched = new Map<string, Ticket | null>();
  for (const ticket of [...line.waiting, ...line.serving, ...line.parked, ...line.missed, ...atCounters]) {
    if (ticket.stage !== line.stage || touched.has(ticket.id)) continue;
    const after = ticketAfter(ticket, acts, isTimed);
    if (after !== ticket) touched.set(ticket.id, after);
  }
  const placed = (list: Ticket[], state: Ticket['state']): Ticket[] => {
    const stay = list.flatMap((ticket) => {
      const after = touched.has(ticket.id) ? touched.get(ticket.id) : ticket;
      return after?.state === state ? [after] : [];
    });
    const come = [...touched.values()].filter(
      (after): after is Ticket => after?.state === state && !stay.some(({ id }) => id === after.id),
    );
    return [...stay, ...come];
  };
  return {
    ...line,
    waiting: placed(line.waiting, 'waiting'),
    serving: isTimed ? placed(line.serving, 'serving') : line.serving,
    parked: placed(line.parked, 'parked'),
    missed: placed(line.missed, 'missed'),
  };
}

/** Null: gone from this stage. An act counts only on the revision it was decided on: past that, the server's word stands. */
function ticketAfter(ticket: Ticket, acts: UnsentActs, isTimed: boolean): Ticket | null {
  let now = ticket;
  for (const { subject, seenRevision } of actsOn(acts, ticket.id)) {
    if (subject.kind !== 'ticket' || seenRevision !== now.revision) continue;
    const revision = now.revision + 1;
    switch (subject.step) {
      case 'completion':
      case 'departure':
        return null;
      case 'recall':
        now = { ...now, revision, callCount: now.callCount + 1 };
        break;
      case 'start':
        now = { ...now, revision, state: 'serving' };
        break;
      case 'miss':
        now = { ...now, revision, state: 'parked', parkedBecause: '부재' };
        break;
      case 'park':
        now = { ...now, revision, state: 'parked', parkedBecause: subject.reason ?? null };
        break;
      case 'return':
        now = { ...now, revision, state: isTimed ? 'serving' : 'waiting' };
        break;
    }
  }
  return now;
}

/** Somebody whose arrival waits to be sent. */
export const arrivalOf = (acts: UnsentActs, bookingId: string): UnsentAct | null =>
  acts.find(({ subject }) => subject.kind === 'arrival' && subject.bookingId === bookingId) ?? null;
