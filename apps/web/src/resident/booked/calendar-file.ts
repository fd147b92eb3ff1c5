import type { BookingGroup } from '../../api/types.ts';
import { formatTime, seoulDay } from '../../i18n/dates.ts';

interface CalendarWords {
  /** What an entry is called, by step. */
  summary(step: number): string;
  description: string;
}

/** RFC 5545, in Seoul's own time, with one alarm the evening before and one two hours before. */
export function calendarFile(group: BookingGroup, words: CalendarWords): string {
  const events = group.bookings
    .filter(({ state }) => state === 'confirmed')
    .flatMap((booking) => [
      'BEGIN:VEVENT',
      `UID:${booking.id}@charye`,
      `DTSTAMP:${utcStamp(group.confirmedAt)}`,
      `DTSTART;TZID=Asia/Seoul:${seoulStamp(booking.startsAt)}`,
      `DTEND;TZID=Asia/Seoul:${seoulStamp(booking.endsAt)}`,
      `SUMMARY:${escaped(words.summary(booking.step))}`,
      `LOCATION:${escaped(`${booking.centre.name}, ${booking.centre.address}`)}`,
      `DESCRIPTION:${escaped(`${words.description} ${booking.number}`)}`,
      ...alarm('-PT18H', words.summary(booking.step)),
      ...alarm('-PT2H', words.summary(booking.step)),
      'END:VEVENT',
    ]);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//charye//booking//KO',
    'BEGIN:VTIMEZONE',
    'TZID:Asia/Seoul',
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    'TZOFFSETFROM:+0900',
    'TZOFFSETTO:+0900',
    'END:STANDARD',
    'END:VTIMEZONE',
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map(folded).join('\r\n') + '\r\n';
}

const alarm = (trigger: string, words: string): string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `TRIGGER:${trigger}`,
  `DESCRIPTION:${escaped(words)}`,
  'END:VALARM',
];

const seoulStamp = (instant: string): string =>
  `${seoulDay(instant).replaceAll('-', '')}T${formatTime(instant).replace(':', '')}00`;

/** Korea has had no summer time since 1988: UTC is nine hours back. */
const utcStamp = (instant: string): string => `${seoulStampAt(Date.parse(instant) - 9 * 3_600_000)}Z`;
const seoulStampAt = (at: number): string =>
  `${seoulDay(at).replaceAll('-', '')}T${formatTime(at).replace(':', '')}00`;

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');

/** At most 75 octets a line; a Hangul syllable takes three. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 73) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
