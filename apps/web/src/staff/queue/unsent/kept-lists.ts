import type { Floor, Line, Ticket } from '../queue.ts';

/** The lists of a tablet as it last saw them, with nothing in them that a lost tablet must not tell. */
export interface KeptLists {
  centreCode: string;
  /** Server time of the lists, epoch milliseconds. */
  asOf: number;
  /** The tablet's own clock when it kept them: only ever used to forget. */
  keptAt: number;
  floor: Floor;
  lines: KeptLine[];
}

export interface KeptLine {
  /** Whose calling order the line stands in; null for nobody's in particular. */
  counterId: string | null;
  line: Line;
}

/**
 * Every field is named here on purpose: a new one is not kept until somebody decides that it may be. Numbers,
 * masked names and times stay; birth dates, needs, reasons and the service stay out.
 */
const keptTicket = (ticket: Ticket): Ticket => ({
  id: ticket.id,
  revision: ticket.revision,
  number: ticket.number,
  visitId: ticket.visitId,
  stage: ticket.stage,
  state: ticket.state,
  person: ticket.person && { maskedName: ticket.person.maskedName, birthDate: '', age: 0 },
  serviceCode: '',
  serviceLabel: '',
  appointmentAt: ticket.appointmentAt,
  isOnTheWay: ticket.isOnTheWay,
  waitingSince: ticket.waitingSince,
  minutesWaited: ticket.minutesWaited,
  calledAt: ticket.calledAt,
  callCount: ticket.callCount,
  counterId: ticket.counterId,
  dueAt: ticket.dueAt,
  stay: ticket.stay && { ...ticket.stay, because: null },
  awayUntil: ticket.awayUntil,
  hasAlarm: ticket.hasAlarm,
  place: ticket.place,
  priorityLane: ticket.priorityLane,
  assistedBecause: null,
  earlyUntil: ticket.earlyUntil,
  forCounterId: ticket.forCounterId,
  orderRule: ticket.orderRule,
  parkedBecause: null,
  needs: [],
});

export function keptLists(
  floor: Floor,
  lines: readonly KeptLine[],
  { centreCode, asOf, keptAt }: Pick<KeptLists, 'centreCode' | 'asOf' | 'keptAt'>,
): KeptLists {
  return {
    centreCode,
    asOf,
    keptAt,
    floor: {
      stages: floor.stages,
      counters: floor.counters.map((counter) => ({
        ...counter,
        current: counter.current && keptTicket(counter.current),
      })),
    },
    lines: lines.map(({ counterId, line }) => ({ counterId, line: keptLine(line) })),
  };
}

function keptLine({ waiting, serving, parked, missed, ...rest }: Line): Line {
  // The type is the check: a list of people among these would not fit.
  const rules: Omit<Line, 'waiting' | 'serving' | 'parked' | 'missed'> & Record<string, Plain> = rest;
  return {
    ...rules,
    waiting: waiting.map(keptTicket),
    serving: serving.map(keptTicket),
    parked: parked.map(keptTicket),
    missed: missed.map(keptTicket),
  };
}

type Plain = string | number | readonly number[];

const longestDayMs = 12 * 3_600_000;

/**
 * Lists live for a working day. The tablet's clock may be wrong, and the office's may be unknown without
 * network: either of them is enough to forget, neither to show something as newer than it is.
 */
export function isFromToday(kept: KeptLists, tabletNow: number, serverNow: number | null): boolean {
  const age = tabletNow - kept.keptAt;
  if (age < 0 || age > longestDayMs) return false;
  return serverNow === null || dayOf(serverNow) === dayOf(kept.asOf);
}

const seoulOffsetMs = 9 * 3_600_000;
const dayOf = (at: number): number => Math.floor((at + seoulOffsetMs) / 86_400_000);

/** What a ticket from kept lists does not tell. */
export const isBare = ({ person, serviceLabel }: Pick<Ticket, 'person' | 'serviceLabel'>): boolean =>
  person ? person.birthDate === '' : serviceLabel === '';
