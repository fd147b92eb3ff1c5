import type { CentrePlan } from '#departments/contract';
import { FIRST_DAY, floorRules, walkIns } from './floor-rules.ts';
import { offers } from './offers.ts';

const day = {
  effectiveFrom: FIRST_DAY,
  isOpen: true,
  opens: '09:00',
  closes: '18:00',
  slotMinutes: 30,
  // Of 45 visits a day about a third come by appointment; two a half hour leave the windows to the others.
  capacity: 36,
};
const evening = { ...day, closes: '20:00', capacity: 44 };
const closed = { ...day, isOpen: false, capacity: 0 };

const applyAndOther = ['passport.apply', 'passport.other'];
const window = (at: number, services?: string[]) => ({
  code: `passport-${at}`,
  label: `여권 ${at}번 창구`,
  stage: 'passport-window',
  ...(services && { services }),
});

/** 성북구청 여권민원실: 17 applications, 17 collections and 11 other matters a day (2021-04-30). */
export const centres: CentrePlan[] = [
  {
    code: 'seongbuk-passport',
    name: '성북구청 여권민원실',
    address: '서울 성북구 보문로 168 성북구청',
    phone: '02-2241-3114',
    zone: 'Asia/Seoul',
    hours: [
      { ...evening, weekday: 1 },
      { ...day, weekday: 2 },
      { ...day, weekday: 3 },
      { ...evening, weekday: 4 },
      { ...day, weekday: 5 },
      { ...closed, weekday: 6 },
      { ...closed, weekday: 7 },
    ],
    closedDays: [],
    policies: [
      { name: 'change-cut-off-days', effectiveFrom: FIRST_DAY, value: 0 },
      { name: 'hold-minutes', effectiveFrom: FIRST_DAY, value: 5 },
      { name: 'no-show-after-minutes', effectiveFrom: FIRST_DAY, value: 60 },
      { name: 'late-to-desk-minutes', effectiveFrom: FIRST_DAY, value: 120 },
      { name: 'publish-days-ahead', effectiveFrom: FIRST_DAY, value: 28 },
    ],
    windows: offers.map(({ code }) => ({
      offerCode: code,
      opensAt: `${FIRST_DAY}T00:00:00+09:00`,
      closesAt: '2031-01-01T00:00:00+09:00',
    })),
    counters: [
      window(1, applyAndOther),
      window(2, applyAndOther),
      window(3, ['passport.collect']),
      window(4),
    ],
    floorRules,
    walkIns,
    zones: [
      {
        code: 'passport',
        label: '여권민원실',
        stages: ['passport-window'],
        signs: [1, 2, 3, 4].map((at) => ({
          counterCode: `passport-${at}`,
          isShown: true,
          arrow: null,
          floor: null,
        })),
      },
    ],
    devices: [
      {
        code: 'passport-lobby-1',
        kind: 'display',
        label: '여권민원실 대기석',
        permissions: ['queueing.read-board'],
        zone: 'passport',
      },
      {
        code: 'passport-door-1',
        kind: 'kiosk',
        label: '여권민원실 입구',
        permissions: [
          'queueing.read-board',
          'queueing.print-slip',
          'queueing.call-staff',
          'queueing.take-number',
          'queueing.confirm-arrival',
          'scheduling.check-in-self',
          'scheduling.show-door-code',
        ],
      },
    ],
  },
];
