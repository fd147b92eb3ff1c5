const REMIND_AT = Temporal.PlainTime.from('14:00');
const EVENING = Temporal.PlainTime.from('21:00');

/** When to remind of a visit: from 14:00 to 21:00 of the day before, by the clock on the centre's wall. */
export const reminderTime = (startsAt: Temporal.Instant, zone: string) => {
  const dayBefore = startsAt.toZonedDateTimeISO(zone).toPlainDate().subtract({ days: 1 });
  const at = (plainTime: Temporal.PlainTime) =>
    dayBefore.toZonedDateTime({ timeZone: zone, plainTime }).toInstant();
  return { notBefore: at(REMIND_AT), notAfter: at(EVENING) };
};
