import type { DatedFloorRule, DatedWalkInRule } from '#queueing';
import { services } from './services.ts';

export const FIRST_DAY = '2021-04-01';

export const floorRules: DatedFloorRule[] = [
  {
    validFrom: FIRST_DAY,
    earlyMinutes: 10,
    lateMinutes: 15,
    assistedEvery: 3,
    bookedEvery: 2,
    assistedFromAge: 75,
    assistedNeeds: ['wheelchair', 'interpreter', 'guardian'],
    waitTargetMinutes: 15,
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
      { code: 'safety', label: '폭언 · 폭행 · 소란' },
      { code: 'other', label: '기타' },
    ],
  },
];

/** Mondays and Thursdays, 18:00–20:00: 등초본 및 가족관계등록증명 발급. */
const EVENINGS = [1, 4];
const inTheEvening = new Set(['civil-affairs.counter-copies', 'civil-affairs.counter-family-copies']);

const hoursOf = (code: string) =>
  [1, 2, 3, 4, 5].flatMap((weekday) => [
    { weekday, opens: '09:00', closes: '18:00' },
    ...(inTheEvening.has(code) && EVENINGS.includes(weekday)
      ? [{ weekday, opens: '18:00', closes: '20:00' }]
      : []),
  ]);

export const walkIns: DatedWalkInRule[] = services.map(({ code, line }) => ({
  serviceCode: code,
  validFrom: FIRST_DAY,
  hours: hoursOf(code),
  // What two windows manage in an hour, so that nobody is given a number in vain.
  mostPerHour: line === 'certificates' ? null : line === 'family' ? 12 : 16,
  mostPerDay: null,
  isFromHome: line !== 'certificates',
  homeLeastWaiting: 3,
  homeGraceMinutes: 20,
}));
