import type { CentrePlan } from '#departments/contract';
import { FIRST_DAY, floorRules, walkIns } from './floor-rules.ts';
import { lines, offers, type Line } from './services.ts';

const day = {
  effectiveFrom: FIRST_DAY,
  isOpen: true,
  opens: '09:00',
  closes: '18:00',
  slotMinutes: 30,
  // One in ten comes by appointment; the windows are for those who just come.
  capacity: 54,
};
const evening = { ...day, closes: '20:00', capacity: 74 };
const closed = { ...day, isOpen: false, capacity: 0 };

const window = (at: number, line: Line, skills?: string[]) => ({
  code: `civil-${at}`,
  label: `${lines[line].label} ${at}번 창구`,
  stage: lines[line].stage,
  ...(skills && { services: skills.map((skill) => `civil-affairs.counter-${skill}`) }),
});

/**
 * A day at the counters: 627 certificates, 86 petitions and 40 family registrations (업무계획). Six windows at four
 * to six minutes each, two at nine and two at fifteen are taken three quarters of the time: how many there are is
 * ours, the plan does not say.
 */
const counters = [
  ...[1, 2, 3, 4].map((at) => window(at, 'certificates', ['copies', 'family-copies'])),
  ...[5, 6].map((at) => window(at, 'certificates')),
  window(7, 'petitions', ['petition', 'disclosure']),
  window(8, 'petitions'),
  ...[9, 10].map((at) => window(at, 'family')),
];

/** 성북구청 통합민원실. */
export const centres: CentrePlan[] = [
  {
    // The place at which cases are received: one desk, one staff.
    code: 'seongbuk-civil',
    name: '성북구청 민원실',
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
    counters,
    floorRules,
    walkIns,
    zones: [
      {
        code: 'civil-hall',
        label: '민원실',
        stages: Object.values(lines).map(({ stage }) => stage),
        signs: counters.map(({ code }) => ({ counterCode: code, isShown: true, arrow: null, floor: null })),
      },
    ],
    devices: [
      {
        code: 'civil-lobby-1',
        kind: 'display',
        label: '민원실 대기석',
        permissions: ['queueing.read-board'],
        zone: 'civil-hall',
      },
      {
        code: 'civil-door-1',
        kind: 'kiosk',
        label: '민원실 입구',
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
