/** Port: how many people are to come, filled from the lib that keeps their appointments. */
export abstract class ExpectedVisitors {
  /** People expected on a local day of the centre, by the hour in which they are asked to come. */
  abstract perHour(centreCode: string, on: Temporal.PlainDate): Promise<Map<number, number>>;
}
