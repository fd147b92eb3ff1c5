import { describe, expect, it } from '@jest/globals';
import type { Booking, BookingGroup, BookingState } from '../../api/scheduling-types.ts';
import { calendarFile } from './calendar-file.ts';

const booking = (step: number, day: string, state: BookingState = 'confirmed', version = 0): Booking => ({
  id: `booking-${step}`,
  number: `K7A-4M2R-${step}`,
  step,
  service: { code: `desk.visit-${step}`, label: `방문 ${step}차` },
  slotId: `slot-${step}`,
  startsAt: `${day}T10:20:00+09:00`,
  arriveAt: `${day}T10:23:00+09:00`,
  endsAt: `${day}T10:30:00+09:00`,
  state,
  version,
  change: { isOpen: true, lastDay: day },
  centre: { code: 'desk-1', name: '시험 창구', address: '서울 성북구 보문로 168; 4층, 아트홀' },
  qr: 'qr',
});

const group = (bookings: Booking[]): BookingGroup => ({
  id: 'group',
  number: 'K7A-4M2R',
  offer: { code: 'desk.pair', label: '상담' },
  person: { maskedName: '홍*동', maskedPhone: '010-****-5678' },
  personId: 'person',
  isOwn: true,
  maskedContact: null,
  partyId: null,
  channel: 'self',
  needs: {},
  change: { isOpen: true, lastDay: '2021-05-24', phone: '02-2241-3114' },
  confirmedAt: '2021-05-20T10:00:00+09:00',
  bookings,
});

const words = {
  summary: ({ service }: Booking) => service.label,
  description: ({ number }: Booking) => `예약번호 ${number}`,
};
const madeAt = Date.parse('2021-05-21T08:30:00+09:00');
const file = (bookings: Booking[]) => calendarFile([group(bookings)], madeAt, words);
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');
const both = [booking(1, '2021-05-26'), booking(2, '2021-06-16')];

describe('the calendar file', () => {
  it('has an entry for each appointment, at the time to arrive in Seoul', () => {
    const starts = unfolded(file(both)).filter((line) => line.startsWith('DTSTART;'));
    expect(starts).toEqual([
      'DTSTART;TZID=Asia/Seoul:20210526T102300',
      'DTSTART;TZID=Asia/Seoul:20210616T102300',
    ]);
    expect(unfolded(file(both))).toContain('TZID:Asia/Seoul');
  });

  it('says when it was made in UTC, also before nine in the morning', () => {
    expect(unfolded(file(both))).toContain('DTSTAMP:20210520T233000Z');
  });

  it('lasts half an hour at least', () => {
    expect(unfolded(file(both))).toContain('DTEND;TZID=Asia/Seoul:20210526T105300');
  });

  it('keeps its identity when a booking moves, and counts up, so that a calendar moves the entry', () => {
    const before = unfolded(file([booking(1, '2021-05-26')]));
    const after = unfolded(file([booking(1, '2021-05-28', 'confirmed', 1)]));
    const identity = (lines: string[]) => lines.find((line) => line.startsWith('UID:'));
    expect(identity(after)).toBe(identity(before));
    expect(before).toContain('SEQUENCE:0');
    expect(after).toContain('SEQUENCE:1');
  });

  it('warns a day before, at the same hour', () => {
    expect(unfolded(file(both)).filter((line) => line === 'TRIGGER:-P1D')).toHaveLength(2);
  });

  it('leaves out what was cancelled or taken away', () => {
    const text = file([booking(1, '2021-05-26', 'cancelled'), booking(2, '2021-06-16', 'orphaned')]);
    expect(text).not.toContain('BEGIN:VEVENT');
  });

  it('escapes what would end a value and folds lines at 75 octets', () => {
    const text = file(both);
    expect(unfolded(text)).toContain('LOCATION:시험 창구\\, 서울 성북구 보문로 168\\; 4층\\, 아트홀');
    const octets = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...octets)).toBeLessThanOrEqual(75);
  });
});
