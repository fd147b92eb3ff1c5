const NIGHT_BEGINS = Temporal.PlainTime.from('21:00');
const NIGHT_ENDS = Temporal.PlainTime.from('08:00');

/** `instant` itself by day; 08:00 of the coming morning when it falls into the night of 21–08. */
export const afterQuietHours = (instant: Temporal.Instant, zone: string): Temporal.Instant => {
  const local = instant.toZonedDateTimeISO(zone);
  const time = local.toPlainTime();
  if (Temporal.PlainTime.compare(time, NIGHT_ENDS) < 0) return local.withPlainTime(NIGHT_ENDS).toInstant();
  if (Temporal.PlainTime.compare(time, NIGHT_BEGINS) < 0) return instant;
  return local.add({ days: 1 }).withPlainTime(NIGHT_ENDS).toInstant();
};
