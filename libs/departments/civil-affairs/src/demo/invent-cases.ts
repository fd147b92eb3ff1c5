import type { KeptCase, WorkingDays } from '#casework';
import { kinds } from '../kinds.ts';
import { units } from '../units.ts';
import { received, TOLD_OF_FAMILY } from './seed-figures.ts';
import { subjectOf } from './subjects.ts';

const ZONE = 'Asia/Seoul';
const OPENS = 9 * 60;
const MINUTES = 8 * 60;
const channels = ['counter', 'online', 'phone', 'counter', 'online', 'post'] as const;

export interface DemoParts {
  days: WorkingDays;
  people: readonly string[];
  handlers: readonly string[];
}

/** The same number for the same place in the list, spread over 0 … `below` − 1 (multiplier of Knuth). */
const spread = (at: number, below: number): number => (((at + 1) * 2_654_435_761) % 4_294_967_296) % below;

const workingDaysOf = (from: string, to: string, days: WorkingDays): Temporal.PlainDate[] => {
  const found: Temporal.PlainDate[] = [];
  let day = days.from(Temporal.PlainDate.from(from));
  for (; day.toString() <= to; day = days.after(day, 1)) found.push(day);
  return found;
};

const minuteOf = (day: Temporal.PlainDate, minute: number): Temporal.Instant =>
  day.toZonedDateTime({ timeZone: ZONE }).add({ minutes: minute }).toInstant();

const petitionUnit = (kind: string, at: number): { unit?: string } =>
  kind.startsWith('civil-affairs.petition-') ? { unit: units[[0, 2, 3, 4, 5][spread(at, 5)]!]!.code } : {};

/** January to April: as many of each kind as the bureau counted, nearly all answered within their term. */
export const casesOfMonths = ({ days, people, handlers }: DemoParts): KeptCase[] => {
  const open = workingDaysOf('2021-01-01', '2021-04-30', days);
  let told = 0;
  return received.flatMap(({ kind, count }) => {
    const { rules, label } = kinds.find(({ code }) => code === kind)!;
    const { term, termUnit } = rules[0]!;
    return Array.from({ length: count }, (_, at): KeptCase => {
      const on = open[Math.floor((at * open.length) / count)]!;
      const minute = OPENS + spread(at * 7, MINUTES);
      const receivedAt = minuteOf(on, minute);
      const isFamily = kind.startsWith('civil-affairs.family-');
      const isTold = isFamily && told < TOLD_OF_FAMILY && at % 3 === 0;
      if (isTold) told += 1;
      return {
        kind,
        ...petitionUnit(kind, at),
        subject: subjectOf(kind, label, at),
        channel: isFamily ? 'counter' : channels[spread(at, channels.length)]!,
        personId: isTold ? people[at % people.length]! : null,
        isTold,
        handlerId: handlers[spread(at, handlers.length || 1)] ?? null,
        receivedAt,
        state: !isTold && at % 97 === 5 ? 'returned' : 'done',
        stateAt: answeredAt(at, on, minute, termUnit === 'days' ? term : 0, days),
      };
    });
  });
};

/** One in forty takes two working days too long; terms in hours are answered within two hours or the next day. */
const answeredAt = (
  at: number,
  on: Temporal.PlainDate,
  minute: number,
  termDays: number,
  days: WorkingDays,
): Temporal.Instant => {
  const isLate = at % 40 === 17;
  if (termDays === 0)
    return isLate ? minuteOf(days.after(on, 5), minute) : minuteOf(on, Math.min(minute + 30, OPENS + 9 * 60));
  const took = isLate ? termDays + 1 : 1 + spread(at * 3, termDays - 1);
  return minuteOf(days.after(on, took), OPENS + spread(at * 11, MINUTES));
};

/** What lies open on the morning of 26 May 2021: some late, some nearly so, some waiting for the applicant. */
export const openCases = ({ days, people, handlers }: DemoParts): KeptCase[] => {
  const recent = workingDaysOf('2021-05-14', '2021-05-25', days);
  const ofKind = (at: number) => received[spread(at * 5, received.length)]!.kind;
  return Array.from({ length: 64 }, (_, at): KeptCase => {
    const kind = ofKind(at);
    const { label, rules } = kinds.find(({ code }) => code === kind)!;
    const isShort = rules[0]!.termUnit === 'hours';
    const on = isShort ? recent.at(-1)! : recent[Math.floor((at * recent.length) / 64)]!;
    const receivedAt = minuteOf(on, OPENS + MINUTES - 60 + spread(at, 60));
    const state = (['received', 'assigned', 'in-work', 'in-work', 'supplement'] as const)[
      spread(at * 13, 5)
    ]!;
    return {
      kind,
      ...petitionUnit(kind, at),
      subject: subjectOf(kind, label, at),
      channel: channels[spread(at, channels.length)]!,
      personId: people[at % people.length]!,
      isTold: at % 2 === 0,
      handlerId: state === 'received' ? null : (handlers[at % handlers.length] ?? null),
      receivedAt,
      state: handlers.length === 0 ? 'received' : state,
      stateAt: state === 'received' ? receivedAt : receivedAt.add({ minutes: 20 }),
    };
  });
};
