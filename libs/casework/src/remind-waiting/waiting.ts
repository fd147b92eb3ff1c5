/** Whole days since the day of the answer, by the calendar of the office. */
export const waitedDays = (answeredOn: Temporal.PlainDate, today: Temporal.PlainDate): number =>
  answeredOn.until(today, { largestUnit: 'day' }).days;

/**
 * Which of the reminders is told now, and which ones a later one has overtaken; nothing once it has lapsed.
 * Days that were told or left out before are never named again.
 */
export const dueReminders = (
  answeredOn: Temporal.PlainDate,
  today: Temporal.PlainDate,
  rule: { remindAfterDays: readonly number[]; lapsesAfterMonths: number },
  known: ReadonlySet<number>,
): { tell: number | null; skip: number[] } => {
  const lapsesOn = answeredOn.add({ months: rule.lapsesAfterMonths });
  if (Temporal.PlainDate.compare(today, lapsesOn) >= 0) return { tell: null, skip: [] };
  const waited = waitedDays(answeredOn, today);
  const latestKnown = Math.max(0, ...known);
  const due = rule.remindAfterDays.filter((days) => days <= waited && days > latestKnown);
  const tell = due.length > 0 ? Math.max(...due) : null;
  return { tell, skip: due.filter((days) => days !== tell) };
};
