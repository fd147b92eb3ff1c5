export interface DatedInterval {
  effectiveFrom: string;
  minDays: number;
  label: string;
}

export interface LastFirstDay {
  /** Last day for the first appointment. */
  firstOn: string;
  /** The follow-up's day then: the first open one that keeps the interval. */
  followUpOn: string;
  minDays: number;
  label: string;
}

/** The last open day whose follow-up still falls on an open day not after closing, by the interval in force on it. */
export const lastFirstDay = (
  openDays: readonly string[],
  intervals: readonly DatedInterval[],
): LastFirstDay | null => {
  const rows = intervals.toSorted((a, b) => b.effectiveFrom.localeCompare(a.effectiveFrom));
  for (const firstOn of openDays.toSorted().toReversed()) {
    const rule = rows.find((row) => row.effectiveFrom <= firstOn);
    if (!rule) continue;
    const earliest = Temporal.PlainDate.from(firstOn).add({ days: rule.minDays }).toString();
    const followUpOn = openDays.filter((day) => day >= earliest).toSorted()[0];
    if (followUpOn) return { firstOn, followUpOn, minDays: rule.minDays, label: rule.label };
  }
  return null;
};
