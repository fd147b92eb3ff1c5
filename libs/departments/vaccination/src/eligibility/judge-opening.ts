import type { EligibilityQuestion } from '#scheduling';
import { dayDigitOf, type Opening, type Rules } from './opening.ts';

/** Where a rule stands in time. */
export type Phase = 'open' | 'later' | 'undecided' | 'over';

/** How a rule sees somebody it is about: what of it they do not meet, and when it holds. */
export interface Verdict {
  opening: Opening;
  phase: Phase;
  /** Their day of birth is another's turn. */
  isOtherDigit: boolean;
  isOtherDong: boolean;
  isOtherChannel: boolean;
}

const isBefore = (one: Temporal.Instant, other: Temporal.Instant) => Temporal.Instant.compare(one, other) < 0;

/** Opens with its first instant and is over with its last: at 18:00:00 nobody books any more. */
export const phaseOf = (
  { opensAt, closesAt }: Pick<Opening, 'opensAt' | 'closesAt'>,
  now: Temporal.Instant,
): Phase => {
  if (closesAt && !isBefore(now, closesAt)) return 'over';
  if (!opensAt) return 'undecided';
  return isBefore(now, opensAt) ? 'later' : 'open';
};

/** Null when the rule is not about this person, or nobody is to know of it yet. */
export const judgeOpening = (
  rules: Rules,
  opening: Opening,
  question: EligibilityQuestion,
): Verdict | null => {
  const { birthOn, now } = question;
  const group = rules.groups.find((one) => one.code === opening.groupCode);
  const isTheirs =
    !(opening.announcedAt && isBefore(now, opening.announcedAt)) &&
    (opening.centreCodes.length === 0 || opening.centreCodes.includes(question.centreCode)) &&
    (opening.bornFrom === null || opening.bornFrom <= birthOn) &&
    (opening.bornTo === null || birthOn <= opening.bornTo) &&
    (group?.kind !== 'occupation' || group.code === question.group) &&
    (!opening.isInvitedOnly || isInvited(rules, opening, question.identityKeys ?? []));
  if (!isTheirs) return null;
  return {
    opening,
    phase: phaseOf(opening, now),
    isOtherDigit: opening.dayDigits.length > 0 && !opening.dayDigits.includes(dayDigitOf(birthOn)),
    isOtherDong:
      opening.dongs.length > 0 &&
      !opening.dongs.some((dong) => plainDong(dong) === plainDong(question.dong ?? '')),
    isOtherChannel: !opening.channels.includes(question.channel),
  };
};

/** People write 정릉2동 also as 정릉 2동 and 정릉제2동. */
const plainDong = (dong: string): string => dong.replace(/\s|제(?=\d)/g, '');

const isInvited = (rules: Rules, { code }: Opening, keys: readonly string[]): boolean => {
  const list = rules.invited.get(code);
  return list !== undefined && keys.some((key) => list.has(key));
};
