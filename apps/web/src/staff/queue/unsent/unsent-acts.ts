/** What may wait on a tablet; calling the next one may not: nobody without the line knows who that is. */
export type WaitingStep = 'recall' | 'start' | 'completion' | 'miss' | 'park' | 'return' | 'departure';

export type Subject =
  | { kind: 'ticket'; ticketId: string; step: WaitingStep; stage: string; reason?: string }
  | { kind: 'arrival'; bookingId: string };

/** An act that the server has not confirmed yet. */
export interface UnsentAct {
  /** The idempotency key, kept for every attempt: the server does it once however often it is sent. */
  key: string;
  staffId: string;
  staffName: string;
  /** Ticket number, or the masked name of who arrives. */
  about: string;
  subject: Subject;
  /** Revision of the ticket that this act was decided on; null where it may not be checked. */
  seenRevision: number | null;
  /** Server time in epoch milliseconds when it was pressed; null while the time is unknown. */
  pressedAt: number | null;
  /** Sent once without an answer: the server may have done it. */
  isTried: boolean;
  refusal: Refusal | null;
}

/** Why the server did not do it. */
export interface Refusal {
  code: string;
  status: number;
  facts: Record<string, unknown>;
  /** A colleague with the right to repair has been asked; the act stays until somebody closes it. */
  isHandedOver?: boolean;
}

/** In the order of pressing. */
export type UnsentActs = readonly UnsentAct[];

/** What must stay in order among itself: one ticket, one arrival. */
export const subjectOf = ({ subject }: UnsentAct): string =>
  subject.kind === 'ticket' ? subject.ticketId : subject.bookingId;

const endsCall = new Set<WaitingStep>(['start', 'completion', 'park', 'departure']);

/**
 * Puts an act at the end. On a ticket with acts before it, it counts on them: each raises the revision by one.
 * An unsent recall falls away once the person has come: calling them again later would be wrong.
 */
export function withAct(acts: UnsentActs, act: UnsentAct): UnsentActs {
  const { subject } = act;
  const kept =
    subject.kind === 'ticket' && endsCall.has(subject.step)
      ? withoutUnsent(acts, (one) => isRecallOf(one, subject.ticketId))
      : acts;
  const before = kept.findLast((one) => subjectOf(one) === subjectOf(act));
  const seenRevision = before ? after(before) : act.seenRevision;
  return [...kept, { ...act, seenRevision }];
}

const isRecallOf = ({ subject, refusal, isTried }: UnsentAct, ticketId: string): boolean =>
  subject.kind === 'ticket' &&
  subject.ticketId === ticketId &&
  subject.step === 'recall' &&
  refusal === null &&
  !isTried;

const after = ({ seenRevision }: UnsentAct): number | null =>
  seenRevision === null ? null : seenRevision + 1;

/** Leaves out what matches; acts on the same ticket behind it no longer count on it. */
function withoutUnsent(acts: UnsentActs, isGone: (act: UnsentAct) => boolean): UnsentActs {
  const taken = new Map<string, number>();
  return acts.flatMap((act) => {
    const subject = subjectOf(act);
    const lower = taken.get(subject) ?? 0;
    if (isGone(act)) {
      taken.set(subject, lower + 1);
      return [];
    }
    return lower === 0 || act.seenRevision === null
      ? [act]
      : [{ ...act, seenRevision: act.seenRevision - lower }];
  });
}

/** Takes an act back before it was ever sent, and with it what was done to the same ticket after it. */
export function takenBack(acts: UnsentActs, key: string): UnsentActs {
  const at = acts.findIndex((act) => act.key === key && !act.isTried);
  if (at < 0) return acts;
  const subject = subjectOf(acts[at]!);
  return acts.filter((act, index) => index < at || subjectOf(act) !== subject);
}

/** The act to send now: the first of this person that waits for nobody's decision. */
export function nextToSend(acts: UnsentActs, staffId: string): UnsentAct | null {
  const held = new Set<string>();
  for (const act of acts) {
    if (act.refusal === null && act.staffId === staffId && !held.has(subjectOf(act))) return act;
    held.add(subjectOf(act));
  }
  return null;
}

/** The server has done it. */
export const closed = (acts: UnsentActs, key: string): UnsentActs => acts.filter((act) => act.key !== key);

/** It is on its way now, and may arrive even if no answer does. */
export const tried = (acts: UnsentActs, key: string): UnsentActs =>
  acts.map((act) => (act.key === key ? { ...act, isTried: true } : act));

/** The server has refused it: it stays, with the reason, and what follows on the same ticket waits behind it. */
export const refused = (acts: UnsentActs, key: string, refusal: Refusal): UnsentActs =>
  acts.map((act) => (act.key === key ? { ...act, refusal, isTried: false } : act));

/** A colleague who may repair was asked. */
export const handedOver = (acts: UnsentActs, key: string): UnsentActs =>
  acts.map((act) =>
    act.key === key && act.refusal ? { ...act, refusal: { ...act.refusal, isHandedOver: true } } : act,
  );

/** Sent again on what is now: revisions of the acts behind it move along. */
export function sentAgain(acts: UnsentActs, key: string, nowRevision: number | null): UnsentActs {
  const subject = acts.find((act) => act.key === key);
  if (!subject) return acts;
  let revision = nowRevision ?? subject.seenRevision;
  let isBehind = false;
  return acts.map((act) => {
    if (act.key === key) isBehind = true;
    else if (!isBehind || subjectOf(act) !== subjectOf(subject)) return act;
    const moved = { ...act, seenRevision: revision, refusal: null };
    revision = revision === null ? null : revision + 1;
    return moved;
  });
}

// Tickets begin at revision 1.
const neverMatches = 0;

/**
 * Given up by decision of a person. What was done to the same ticket after it counted on it: each of those
 * acts is refused and asked about in its turn, even where the revision would happen to fit.
 */
export function givenUp(acts: UnsentActs, key: string): UnsentActs {
  const at = acts.findIndex((act) => act.key === key);
  if (at < 0) return acts;
  const subject = subjectOf(acts[at]!);
  return acts.flatMap((act, index) => {
    if (index === at) return [];
    const isBehind = index > at && subjectOf(act) === subject && act.seenRevision !== null;
    return isBehind ? [{ ...act, seenRevision: neverMatches }] : [act];
  });
}

export type Standing = 'waiting' | 'refused' | 'behind' | 'other-person';

/** Where an act stands, for the list. */
export function standingOf(acts: UnsentActs, act: UnsentAct, staffId: string | null): Standing {
  if (act.refusal) return 'refused';
  if (act.staffId !== staffId) return 'other-person';
  const before = acts.slice(0, acts.indexOf(act));
  return before.some(
    (one) => subjectOf(one) === subjectOf(act) && (one.refusal !== null || one.staffId !== staffId),
  )
    ? 'behind'
    : 'waiting';
}

export type Answered =
  /** Try the same act again a little later: the network, or the server, is away. */
  | { outcome: 'later'; at?: string }
  /** Nobody is signed in: the whole list waits. */
  | { outcome: 'signed-out' }
  | { outcome: 'refused' };

/** What a refusal means for an act that waits. */
export function judge(refusal: Refusal): Answered {
  if (refusal.status === 401) return { outcome: 'signed-out' };
  const isAway = refusal.status === 0 || [502, 503, 504].includes(refusal.status);
  if (isAway || refusal.code === 'kernel.busy') return { outcome: 'later' };
  const { retryAt } = refusal.facts;
  // Two recalls pressed a minute apart are sent in one second: the second one only has to wait its time.
  if (refusal.code === 'queueing.too-soon' && typeof retryAt === 'string')
    return { outcome: 'later', at: retryAt };
  return { outcome: 'refused' };
}
