const REMIND_AT = Temporal.PlainTime.from('14:00');
const EVENING = Temporal.PlainTime.from('21:00');
const MORNING = Temporal.PlainTime.from('08:00');
const BEFORE_VISIT = { hours: 2 };
const TOO_LATE = { minutes: 15 };

/** When to remind of a visit: from 14:00 to 21:00 of the day before, by the clock on the centre's wall. */
export const reminderTime = (startsAt: Temporal.Instant, zone: string) => {
  const dayBefore = startsAt.toZonedDateTimeISO(zone).toPlainDate().subtract({ days: 1 });
  const at = (plainTime: Temporal.PlainTime) =>
    dayBefore.toZonedDateTime({ timeZone: zone, plainTime }).toInstant();
  return { notBefore: at(REMIND_AT), notAfter: at(EVENING) };
};

/**
 * When to remind of it again: two hours before, but not before 08:00; until a quarter of an hour before. Null for a
 * visit so early that the message would come when the person is under way.
 */
export const morningReminderTime = (startsAt: Temporal.Instant, zone: string) => {
  const day = startsAt.toZonedDateTimeISO(zone).toPlainDate();
  const opens = day.toZonedDateTime({ timeZone: zone, plainTime: MORNING }).toInstant();
  const twoHours = startsAt.subtract(BEFORE_VISIT);
  const notBefore = Temporal.Instant.compare(twoHours, opens) < 0 ? opens : twoHours;
  const notAfter = startsAt.subtract(TOO_LATE);
  return Temporal.Instant.compare(notBefore, notAfter) < 0 ? { notBefore, notAfter } : null;
};
