import type { CalendarDay } from './calendar-api.ts';
import { seatsOf } from './day-seats.ts';

/** Seats of a day as the length of a bar; on it the bookings of each step, at its end the desk's own seats. */
export function CapacityBar({ day, most }: { day: CalendarDay; most: number }) {
  const seats = seatsOf(day);
  const share = (value: number) => `${(value / Math.max(1, most)) * 100}%`;
  const staff = day.isPublished ? day.seats.staff : 0;
  return (
    <span className="capacity" aria-hidden="true">
      <span
        className="capacity-seats"
        data-planned={!day.isPublished || undefined}
        style={{ width: share(seats) }}
      />
      {staff > 0 && (
        <span className="capacity-staff" style={{ left: share(seats - staff), width: share(staff) }} />
      )}
      <span className="capacity-booked" style={{ width: share(seats) }}>
        {day.booked.map(({ step, count }) => (
          <span key={step} data-step={step} style={{ width: `${(count / Math.max(1, seats)) * 100}%` }} />
        ))}
        {day.held > 0 && (
          <span data-step="held" style={{ width: `${(day.held / Math.max(1, seats)) * 100}%` }} />
        )}
      </span>
    </span>
  );
}

export function CapacityKey() {
  return (
    <p className="capacity-key small" aria-hidden="true">
      <i data-key="seats" /> 정원
      <i data-key="first" /> 1차 예약
      <i data-key="second" /> 2차 예약
      <i data-key="held" /> 예약 중
      <i data-key="staff" /> 창구·전화 몫
      <i data-key="planned" /> 공개 전
    </p>
  );
}
