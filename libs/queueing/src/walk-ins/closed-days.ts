/** Port: whether an office is closed on a day, filled from the lib that keeps its calendar. */
export abstract class ClosedDays {
  abstract isClosed(centreCode: string, on: Temporal.PlainDate): Promise<boolean>;
}
