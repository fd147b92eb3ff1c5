const MOST = 20_000;
const known = new Map<string, string>();

/**
 * An instant as people at the place read it, with its offset: `2021-05-26T10:20:00+09:00`. Slots begin at few
 * different times and are told to many people, so what was worked out once is kept.
 */
export const inZone = (instant: Temporal.Instant | string, zone: string): string => {
  const key = `${typeof instant === 'string' ? instant : instant.epochMilliseconds}|${zone}`;
  let text = known.get(key);
  if (text === undefined) {
    text = Temporal.Instant.from(instant)
      .toZonedDateTimeISO(zone)
      .toString({ timeZoneName: 'never', smallestUnit: 'second' });
    if (known.size >= MOST) known.clear();
    known.set(key, text);
  }
  return text;
};
