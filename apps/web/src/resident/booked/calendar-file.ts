import type { Booking, BookingGroup } from '../../api/scheduling-types.ts';
import { formatTime, seoulDay } from '../../i18n/dates.ts';

interface CalendarWords {
  /** What an entry is called, by step. */
  summary(booking: Booking): string;
  description(booking: Booking): string;
}

const shortestMs = 30 * 60_000;

/**
 * RFC 5545, in Seoul's own time, with an alarm the day before at the same hour and one two hours before.
 * A booking keeps its UID when it moves and counts its SEQUENCE up, so that a calendar moves the entry too.
 */
export function calendarFile(groups: readonly BookingGroup[], madeAt: number, words: CalendarWords): string {
  const events = groups
    .flatMap(({ bookings }) => bookings)
    .filter(({ state }) => state === 'confirmed')
    .flatMap((booking) => {
      const begins = Date.parse(booking.arriveAt);
      const ends = Math.max(Date.parse(booking.endsAt), begins + shortestMs);
      return [
        'BEGIN:VEVENT',
        `UID:${booking.id}@charye`,
        `SEQUENCE:${booking.version}`,
        `DTSTAMP:${utcStamp(madeAt)}`,
        `DTSTART;TZID=Asia/Seoul:${seoulStamp(begins)}`,
        `DTEND;TZID=Asia/Seoul:${seoulStamp(ends)}`,
        'STATUS:CONFIRMED',
        `SUMMARY:${escaped(words.summary(booking))}`,
        `LOCATION:${escaped(`${booking.centre.name}, ${booking.centre.address}`)}`,
        `DESCRIPTION:${escaped(words.description(booking))}`,
        ...alarm('-P1D', words.summary(booking)),
        ...alarm('-PT2H', words.summary(booking)),
        'END:VEVENT',
      ];
    });
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//charye//booking//KO',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VTIMEZONE',
    'TZID:Asia/Seoul',
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    'TZOFFSETFROM:+0900',
    'TZOFFSETTO:+0900',
    'TZNAME:KST',
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

const seoulStamp = (at: number): string =>
  `${seoulDay(at).replaceAll('-', '')}T${formatTime(at).replace(':', '')}00`;

/** Korea has had no summer time since 1988: UTC is nine hours back. */
const utcStamp = (at: number): string => `${seoulStamp(at - 9 * 3_600_000)}Z`;

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
