import type { ShuttleSetUp } from '#scheduling';
import { hubs } from './hubs.ts';

/** Minutes from the 주민센터 to the centre; an estimate to begin with, which officials correct on the screen. */
const minutesAway: Record<string, number> = {
  seongbuk: 15,
  samseon: 10,
  dongseon: 10,
  'donam-1': 15,
  'donam-2': 15,
  anam: 15,
  bomun: 10,
  'jeongneung-1': 20,
  'jeongneung-2': 20,
  'jeongneung-3': 25,
  'jeongneung-4': 30,
  'gireum-1': 20,
  'gireum-2': 20,
  jongam: 20,
  'wolgok-1': 25,
  'wolgok-2': 25,
  'jangwi-1': 30,
  'jangwi-2': 30,
  'jangwi-3': 35,
  seokgwan: 35,
};

/** Four runs a weekday, as 동대문 ran in April 2021; two on Saturdays, when the centre closes at noon. */
const arrivals = { weekday: ['07:50', '09:50', '12:50', '14:50'], saturday: ['07:50', '09:50'] } as const;
const SEATS = 20;
const FIRST_DAY = '2021-04-01';

const before = (time: string, minutes: number): string =>
  Temporal.PlainTime.from(time).subtract({ minutes }).toString({ smallestUnit: 'minute' });

export const shuttle: Omit<ShuttleSetUp, 'centreCode'> = {
  hubs,
  rules: [{ effectiveFrom: FIRST_DAY, minAge: 75 }],
  timetables: hubs.flatMap(({ code }) =>
    (['weekday', 'saturday'] as const).map((kind) => ({
      hub: code,
      kind,
      effectiveFrom: FIRST_DAY,
      runs: arrivals[kind].map((arrives) => ({
        departs: before(arrives, minutesAway[code]!),
        arrives,
        seats: SEATS,
      })),
    })),
  ),
};
