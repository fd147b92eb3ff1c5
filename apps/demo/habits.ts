import { Random } from './random.ts';

export interface Habits {
  staysAway: boolean;
  /** Seconds after the appointed time; negative for those who are early. */
  offsetSeconds: number;
  /** Minutes after coming in when they go home if nobody has served them yet; null: they stay to the end. */
  patienceMinutes: number | null;
}

/**
 * How whoever holds the `nth` booking of a time behaves, always the same for the same seed: 4 % stay away, 6 % are
 * late, the rest a little early; one in a hundred does not wait long.
 */
export const habitsOf = (seed: string, startsAt: string, nth: number): Habits => {
  const random = new Random(`${seed}/habits/${startsAt}/${nth}`);
  const staysAway = random.chance(0.04);
  const isLate = random.chance(0.06);
  const offsetSeconds = isLate ? random.integer(600, 2_400) : random.integer(-540, 240);
  const patienceMinutes = random.chance(0.01) ? random.integer(4, 12) : null;
  return { staysAway, offsetSeconds, patienceMinutes };
};
