import { Random } from './random.ts';

export interface Habits {
  staysAway: boolean;
  /** Seconds after the appointed time; negative for those who are early. */
  offsetSeconds: number;
}

/** How a booked person behaves, always the same for the same booking: 4 % stay away, 6 % are late, the rest a little early. */
export const habitsOf = (bookingId: string): Habits => {
  const random = new Random(`habits/${bookingId}`);
  const staysAway = random.chance(0.04);
  const isLate = random.chance(0.06);
  const offsetSeconds = isLate ? random.integer(600, 2_400) : random.integer(-540, 240);
  return { staysAway, offsetSeconds };
};
