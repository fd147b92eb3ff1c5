/** How soon somebody wants to be back: screens and tablets in the building, or one of thousands of phones. */
export type Urgency = 'screen' | 'phone';

const phoneMs = { least: 1_000, most: 30_000 };
const screenMs = { least: 100, first: 1_000, most: 5_000 };
/** Somebody looks at their phone again: alone, so there is no crowd to spread. */
const lookMs = 1_000;

/**
 * The pause before trying again, in milliseconds. All of it is drawn by lot: after a restart thousands return,
 * and whoever waits a fixed time waits it together with all the others.
 */
export const pauseBefore = (
  urgency: Urgency,
  failures: number,
  random: () => number = Math.random,
): number => {
  if (urgency === 'phone') return phoneMs.least + random() * (phoneMs.most - phoneMs.least);
  const window = Math.min(screenMs.most, screenMs.first * 2 ** failures);
  return screenMs.least + random() * (window - screenMs.least);
};

export const pauseBeforeLooking = (random: () => number = Math.random): number => random() * lookMs;

/** When to fetch the next ticket, in milliseconds from now: before this one runs out, and not all together. */
export const pauseBeforeRenewing = (ticketSeconds: number, random: () => number = Math.random): number =>
  ticketSeconds * 1_000 * (0.6 + random() * 0.3);
