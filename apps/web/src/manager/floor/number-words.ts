import type { NumberRule } from './floor-api.ts';

type Hours = NumberRule['hours'];

const days = ['월', '화', '수', '목', '금', '토', '일'];
const names = new Map(days.map((name, at) => [name, at + 1]));

/** `월·목 18:00–20:00`: the same span of several days is said once. */
export const hoursInWords = (hours: Hours): string[] => {
  const spans = new Map<string, number[]>();
  for (const { weekday, opens, closes } of hours) {
    const span = `${opens}–${closes}`;
    spans.set(span, [...(spans.get(span) ?? []), weekday]);
  }
  return [...spans]
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(([span, on]) => `${on.map((day) => days[day - 1]).join('·')} ${span}`);
};

const LINE = /^([월화수목금토일·\s]+)\s+(\d{2}:\d{2})\s*[–~-]\s*(\d{2}:\d{2})$/;

/** The same words read back, a span to a comma; null where one says nothing we know. */
export const hoursFromWords = (text: string): Hours | null => {
  const hours: Hours = [];
  for (const line of text.split(',').map((one) => one.trim())) {
    if (line === '') continue;
    const [, on, opens, closes] = LINE.exec(line) ?? [];
    if (!on || !opens || !closes || opens >= closes) return null;
    for (const name of on.replace(/[·\s]/g, '')) hours.push({ weekday: names.get(name)!, opens, closes });
  }
  return hours;
};
