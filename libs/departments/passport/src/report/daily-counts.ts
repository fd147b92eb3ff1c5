interface Counts {
  applied: number;
  collected: number;
  other: number;
}

/**
 * How many a working day, each rounded, and the whole as their sum: so the office's table makes 17, 17 and 11 of 1,363,
 * 1,394 and 889, and says 45.
 */
export const dailyCounts = (total: Counts, workingDays: number): Counts & { whole: number } => {
  const a = (count: number) => (workingDays === 0 ? 0 : Math.round(count / workingDays));
  const perDay = { applied: a(total.applied), collected: a(total.collected), other: a(total.other) };
  return { ...perDay, whole: perDay.applied + perDay.collected + perDay.other };
};
