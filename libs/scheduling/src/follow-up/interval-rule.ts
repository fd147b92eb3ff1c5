/** The least days between an appointment and its follow-up; the rule of the day of the first one holds. */
export interface IntervalRule {
  minDays: number;
  label: string;
}
