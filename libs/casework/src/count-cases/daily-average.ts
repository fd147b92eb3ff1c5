/** Days by which a count is divided: reported days a month for whole months, else the working days of the calendar. */
export const averageDays = (
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
  workingDays: number,
  reportedDaysPerMonth: number | undefined,
): { days: number; basis: 'reported' | 'calendar' } => {
  const months = from.until(to.add({ days: 1 }), { largestUnit: 'months' });
  const isWhole = from.day === 1 && to.add({ days: 1 }).day === 1 && months.days === 0;
  return reportedDaysPerMonth !== undefined && isWhole
    ? { days: (months.years * 12 + months.months) * reportedDaysPerMonth, basis: 'reported' }
    : { days: workingDays, basis: 'calendar' };
};

/**
 * Daily averages of the parts of one count, rounded so that they add up to the rounded average of the whole: the
 * parts with the largest remainders are rounded up.
 */
export const dailyAverages = (
  counts: readonly number[],
  days: number,
): { parts: number[]; whole: number } => {
  if (days === 0) return { parts: counts.map(() => 0), whole: 0 };
  const exact = counts.map((count) => count / days);
  const whole = Math.round(exact.reduce((sum, part) => sum + part, 0));
  const parts = exact.map(Math.floor);
  const up = whole - parts.reduce((sum, part) => sum + part, 0);
  const byRemainder = exact
    .map((part, at) => ({ at, remainder: part - Math.floor(part) }))
    .sort((one, other) => other.remainder - one.remainder || one.at - other.at);
  for (const { at } of byRemainder.slice(0, up)) parts[at]! += 1;
  return { parts, whole };
};
