const weekdays = ['월', '화', '수', '목', '금', '토', '일'];

const local = (instant: string, zone: string) => Temporal.Instant.from(instant).toZonedDateTimeISO(zone);

/** `5월 26일(수)` */
export const dateText = (instant: string, zone: string): string => {
  const at = local(instant, zone);
  return `${at.month}월 ${at.day}일(${weekdays[at.dayOfWeek - 1]})`;
};

/** `10:20` */
export const timeText = (instant: string, zone: string): string =>
  local(instant, zone).toPlainTime().toString({ smallestUnit: 'minute' });
