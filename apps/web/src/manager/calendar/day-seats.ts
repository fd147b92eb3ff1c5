import type { CalendarDay } from './calendar-api.ts';

/** Seats that there are, or will be when the day is published. */
export const seatsOf = (day: CalendarDay): number =>
  day.isPublished ? day.seats.total : (day.hours?.capacity ?? 0);

export const bookedOf = (day: CalendarDay): number => day.booked.reduce((sum, one) => sum + one.count, 0);
