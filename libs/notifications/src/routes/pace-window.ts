export const TICKS_PER_SECOND = 20;
/** One more than a second has, so that no second counted from any instant holds more than the window does. */
const WINDOW = TICKS_PER_SECOND + 1;

/**
 * What was taken in each tick of the last second, the newest first, seen at `tick`; what is older falls out.
 * @param taken as it was seen at `lastTick`
 */
export const slide = (taken: readonly number[], lastTick: number, tick: number): number[] => {
  // A clock set back must not make anybody wait for it to catch up.
  const passed = tick < lastTick ? WINDOW : Math.min(tick - lastTick, WINDOW);
  return [...Array.from({ length: passed }, () => 0), ...taken].slice(0, WINDOW);
};

export const sumOf = (taken: readonly number[]): number => taken.reduce((sum, one) => sum + one, 0);
