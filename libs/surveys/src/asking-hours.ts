/** Local times between which people are asked; working days only. */
export interface AskingHours {
  asksFrom: string;
  asksUntil: string;
  zone: string;
}

const SATURDAY = 6;

/** `instant` itself when people may be asked then, else the beginning of the next time when they may. */
export const whenToAsk = (instant: Temporal.Instant, hours: AskingHours): Temporal.Instant => {
  const from = Temporal.PlainTime.from(hours.asksFrom);
  const until = Temporal.PlainTime.from(hours.asksUntil);
  let local = instant.toZonedDateTimeISO(hours.zone);
  const time = local.toPlainTime();
  if (Temporal.PlainTime.compare(time, until) >= 0) local = local.add({ days: 1 }).withPlainTime(from);
  else if (Temporal.PlainTime.compare(time, from) < 0) local = local.withPlainTime(from);
  while (local.dayOfWeek >= SATURDAY) local = local.add({ days: 1 }).withPlainTime(from);
  return local.toInstant();
};
