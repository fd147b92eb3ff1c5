import type { EligibilityChannel } from '#scheduling';
import type { PriorityGroup } from './priority-groups.ts';

/** A rule by which some people may book during some time; an empty list sets no condition. */
export interface Opening {
  code: string;
  label: string;
  position: number;
  /** Row of the office's table that this rule carries out; an occupation is also a condition. */
  groupCode: string | null;
  bornFrom: string | null;
  bornTo: string | null;
  isInvitedOnly: boolean;
  /** Last digits of the day of the month of birth (10부제). */
  dayDigits: readonly number[];
  dongs: readonly string[];
  channels: readonly EligibilityChannel[];
  /** Before this nobody hears of the rule; null when it was never a secret. */
  announcedAt: Temporal.Instant | null;
  /** Null while the day is to be announced. */
  opensAt: Temporal.Instant | null;
  closesAt: Temporal.Instant | null;
  supplyPoolId: string | null;
  supplyLeft: number | null;
  offerCodes: readonly string[];
  centreCodes: readonly string[];
}

/** All that judging needs, read once and asked many times. */
export interface Rules {
  groups: readonly PriorityGroup[];
  openings: readonly Opening[];
  /** Keyed hashes of who is invited, by rule. */
  invited: ReadonlyMap<string, ReadonlySet<string>>;
}

/** `7` of 1990-05-07 and of 1990-05-17; `9` of somebody born on 29 February. */
export const dayDigitOf = (birthOn: string): number => Number(birthOn.at(-1));

/** Completed years on a day. Somebody born on 29 February completes a year on 1 March where there is no 29th. */
export const ageOn = (birthOn: string, day: Temporal.PlainDate): number =>
  Temporal.PlainDate.from(birthOn).until(day, { largestUnit: 'years' }).years;
