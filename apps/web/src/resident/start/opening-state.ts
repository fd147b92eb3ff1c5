import type { Centre, Day } from '../../api/types.ts';
import { addDays, formatDay, formatTime, seoulDay, weekdayOf } from '../../i18n/dates.ts';

export interface OpeningState {
  isOpen: boolean;
  /** The text key under `start`. */
  text: 'open' | 'opensToday' | 'closedNow' | 'closedToday' | 'closedBecause';
  facts: Record<string, string>;
}

function hoursOn(centre: Centre, day: Day) {
  if (centre.closures.some((closure) => closure.date === day)) return undefined;
  return centre.hours.find((hours) => hours.weekday === weekdayOf(day));
}

/** Whether the centre is open at an instant, and if not, when it opens next. */
export function openingStateAt(centre: Centre, now: number): OpeningState {
  const today = seoulDay(now);
  const time = formatTime(now);
  const hours = hoursOn(centre, today);
  if (hours && time >= hours.opens && time < hours.closes)
    return { isOpen: true, text: 'open', facts: { closes: hours.closes } };
  if (hours && time < hours.opens)
    return { isOpen: false, text: 'opensToday', facts: { opens: hours.opens } };

  let next = '–';
  for (let ahead = 1; ahead <= 31; ahead += 1) {
    const day = addDays(today, ahead);
    const opening = hoursOn(centre, day);
    if (opening) {
      next = `${formatDay(day)} ${opening.opens}`;
      break;
    }
  }
  const closure = centre.closures.find(({ date }) => date === today);
  if (closure) return { isOpen: false, text: 'closedBecause', facts: { reason: closure.reason, next } };
  return { isOpen: false, text: hours ? 'closedNow' : 'closedToday', facts: { next } };
}
