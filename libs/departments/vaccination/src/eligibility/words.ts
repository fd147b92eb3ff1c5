import type { EligibilityChannel } from '#scheduling';

const weekdays = ['월', '화', '수', '목', '금', '토', '일'];

/** `8월 17일(화) 20:00`; midnight needs no hour. */
export const whenText = (instant: Temporal.Instant, zone: string): string => {
  const at = instant.toZonedDateTimeISO(zone);
  const day = `${at.month}월 ${at.day}일(${weekdays[at.dayOfWeek - 1]})`;
  return at.hour + at.minute === 0 ? day : `${day} ${at.toPlainTime().toString({ smallestUnit: 'minute' })}`;
};

/** `7, 8` */
export const digitsText = (digits: readonly number[]): string => [...digits].sort((a, b) => a - b).join(', ');

const ways: Record<EligibilityChannel, string> = {
  self: '본인이 누리집에서',
  proxy: '가족 등이 대신 누리집에서',
  phone: '전화로',
  staff: '센터·동주민센터 창구에서',
};

/** `본인이 누리집에서, 전화로 또는 센터·동주민센터 창구에서` */
export const channelsText = (channels: readonly EligibilityChannel[]): string => {
  const named = (['self', 'proxy', 'phone', 'staff'] as const)
    .filter((channel) => channels.includes(channel))
    .map((channel) => ways[channel]);
  const last = named.pop() ?? '';
  return named.length === 0 ? last : `${named.join(', ')} 또는 ${last}`;
};
