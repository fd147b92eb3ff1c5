import type { Counter, Stage, Ticket } from '../queue/queue.ts';
import type { AlarmWish } from './alarms.ts';

/** Where this tablet stands, and who is in front of it: what a call for help from here says by itself. */
export interface AlarmStation {
  place: AlarmWish['place'] | null;
  people: Ticket[];
  /** Whether the first of them is the person in front of me. */
  hasPersonInFront: boolean;
}

export const nowhere: AlarmStation = { place: null, people: [], hasPersonInFront: false };

export const alarmStationOf = (counter: Counter): AlarmStation => ({
  place: { counterId: counter.id },
  people: counter.current ? [counter.current] : [],
  hasPersonInFront: counter.current !== null,
});

/** Everybody who sits here could be meant. */
export const alarmStationOfSeats = (stage: Stage, seated: Ticket[]): AlarmStation => ({
  place: { stage: stage.code },
  people: seated,
  hasPersonInFront: false,
});
