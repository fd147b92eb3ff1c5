import { spreadCapacity } from './spread-capacity.ts';

export interface DayHours {
  isOpen: boolean;
  opens: Temporal.PlainTime;
  closes: Temporal.PlainTime;
  capacity: number;
  slotMinutes: number;
}

export interface PlannedSlot {
  startsAt: Temporal.Instant;
  endsAt: Temporal.Instant;
  capacity: number;
}

/** The slots of one day; a last stretch shorter than a slot is left out. */
export const planDay = (date: Temporal.PlainDate, zone: string, hours: DayHours): PlannedSlot[] => {
  if (!hours.isOpen) return [];
  const opens = date.toZonedDateTime({ timeZone: zone, plainTime: hours.opens });
  const minutes = hours.opens.until(hours.closes).total('minutes');
  const capacities = spreadCapacity(hours.capacity, Math.floor(minutes / hours.slotMinutes));
  return capacities.map((capacity, at) => ({
    startsAt: opens.add({ minutes: at * hours.slotMinutes }).toInstant(),
    endsAt: opens.add({ minutes: (at + 1) * hours.slotMinutes }).toInstant(),
    capacity,
  }));
};
