import type { MessageLanguage } from '../message-template.ts';

// Text messages have the letters of KS X 1001 only: no accents in Vietnamese, no simplified Chinese.
const weekdays: Record<MessageLanguage, readonly string[]> = {
  ko: ['월', '화', '수', '목', '금', '토', '일'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  zh: ['一', '二', '三', '四', '五', '六', '日'],
  vi: ['Thu 2', 'Thu 3', 'Thu 4', 'Thu 5', 'Thu 6', 'Thu 7', 'Chu nhat'],
};
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const local = (instant: string, zone: string) => Temporal.Instant.from(instant).toZonedDateTimeISO(zone);

/** The language a text is written in; Korean where we do not write the person's own. */
export const messageLanguageOf = (language: string): MessageLanguage =>
  Object.hasOwn(weekdays, language) ? (language as MessageLanguage) : 'ko';

/** `5월 26일(수)`, `Wed 26 May`, `5月26日(三)`, `Thu 4, 26/5` */
export const dateText = (instant: string, zone: string, language: MessageLanguage = 'ko'): string => {
  const { month, day, dayOfWeek } = local(instant, zone);
  const weekday = weekdays[language][dayOfWeek - 1];
  if (language === 'en') return `${weekday} ${day} ${months[month - 1]}`;
  if (language === 'zh') return `${month}月${day}日(${weekday})`;
  if (language === 'vi') return `${weekday}, ${day}/${month}`;
  return `${month}월 ${day}일(${weekday})`;
};

/** `10:20` */
export const timeText = (instant: string, zone: string): string =>
  local(instant, zone).toPlainTime().toString({ smallestUnit: 'minute' });
