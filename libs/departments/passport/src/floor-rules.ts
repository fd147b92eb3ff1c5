import type { DatedFloorRule, DatedWalkInRule } from '#queueing';
import { counterServices } from './offers.ts';

export const FIRST_DAY = '2021-04-01';

/**
 * Every second call at most goes to somebody whose appointed time has come, every third to whoever needs help;
 * the others come by their arrival.
 */
export const floorRules: DatedFloorRule[] = [
  {
    validFrom: FIRST_DAY,
    earlyMinutes: 10,
    lateMinutes: 15,
    assistedEvery: 3,
    bookedEvery: 2,
    assistedFromAge: 75,
    assistedNeeds: ['wheelchair', 'interpreter', 'guardian'],
    waitTargetMinutes: 20,
    recallSeconds: 20,
    callsBeforeMissed: 3,
    awayMinutes: 10,
    stayMinutes: 15,
    longStayMinutes: 30,
    stayExtensions: [5, 10, 15],
    nearPeople: 3,
    nearMinutes: 10,
    alarmKinds: [
      { code: 'collapse', label: '쓰러짐 · 의식 저하' },
      { code: 'safety', label: '소란 · 안전 문제' },
      { code: 'other', label: '기타' },
    ],
  },
];

/** Mondays and Thursdays the office stays open until 20:00, with two of the staff in turn. */
const EVENINGS = [1, 4];
const hours = [1, 2, 3, 4, 5].flatMap((weekday) => [
  { weekday, opens: '09:00', closes: '18:00' },
  ...(EVENINGS.includes(weekday) ? [{ weekday, opens: '18:00', closes: '20:00' }] : []),
]);

/** Three windows take at most fifteen applications an hour, so that nobody is given a number in vain. */
export const walkIns: DatedWalkInRule[] = counterServices.map(({ code }) => ({
  serviceCode: code,
  validFrom: FIRST_DAY,
  hours,
  mostPerHour: code === 'passport.apply' ? 15 : 30,
  mostPerDay: null,
  isFromHome: code !== 'passport.other',
  homeLeastWaiting: 3,
  homeGraceMinutes: 20,
}));
