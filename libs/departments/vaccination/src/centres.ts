import type { CentrePlan } from '#departments/contract';
import { floorRules } from './floor-rules.ts';
import { zones } from './zones.ts';

const weekday = {
  effectiveFrom: '2021-04-01',
  isOpen: true,
  opens: '08:00',
  closes: '17:00',
  capacity: 600,
  slotMinutes: 10,
  // A doctor screens at most 150 people a day.
  staffCount: 4,
  seatsPerStaff: 150,
};
const saturday = { ...weekday, weekday: 6, closes: '12:00', capacity: 170 };
const sunday = { ...weekday, weekday: 7, isOpen: false, capacity: 0 };
/**
 * Two teams from July on: the second one works in the first hall until the second centre opens on 5 July.
 * Saturdays stay as they are run until an official decides otherwise.
 */
const twoTeams = { effectiveFrom: '2021-07-01', staffCount: 8 };
const oneTeamAgain = { effectiveFrom: '2021-07-05' };
const weekdays = [1, 2, 3, 4, 5].flatMap((day) => [
  { ...weekday, weekday: day },
  { ...weekday, ...twoTeams, weekday: day, capacity: 1_200 },
  { ...weekday, ...oneTeamAgain, weekday: day },
]);

/**
 * Nine seats in ten are booked online, the tenth by staff on the phone. Until the first second doses
 * booked here fall due, three weeks after the first day, all seats are for first doses; then half are.
 */
const seatShares = [
  { effectiveFrom: '2021-04-01', step: 1, channel: 'online' as const, parts: 9 },
  { effectiveFrom: '2021-04-01', step: 1, channel: 'staff' as const, parts: 1 },
  ...[1, 2].flatMap((step) => [
    { effectiveFrom: '2021-06-16', step, channel: 'online' as const, parts: 9 },
    { effectiveFrom: '2021-06-16', step, channel: 'staff' as const, parts: 1 },
  ]),
];

const counters = (stage: string, label: string, count: number) =>
  Array.from({ length: count }, (_, at) => ({
    code: `${stage}-${at + 1}`,
    label: `${label} ${at + 1}번`,
    stage,
  }));

const secondFrom = { ...weekday, effectiveFrom: '2021-07-05', opens: '08:30', closes: '16:30' };

/**
 * A leftover dose is thrown away at the end of the day: it goes to the next age groups first and, from the day on
 * which leftovers were opened to the public, to every adult.
 */
const standbyRules = ['vaccination.pfizer', 'vaccination.moderna'].flatMap((offerCode) => [
  { offerCode, effectiveFrom: '2021-04-01', bornFrom: null, bornTo: '1956-12-31' },
  { offerCode, effectiveFrom: '2021-05-27', bornFrom: null, bornTo: '2003-12-31' },
]);

/** The centre as the plan of May 2021 describes it: four doctors, eight nurses, by appointment; the second one opened in July. */
export const centres: CentrePlan[] = [
  {
    code: 'seongbuk-1',
    name: '성북구 예방접종센터',
    address: '서울 성북구 보문로 168 성북구청 4층 아트홀',
    phone: '02-2241-3114',
    zone: 'Asia/Seoul',
    hours: [...weekdays, saturday, sunday],
    seatShares,
    closedDays: [],
    policies: [
      { name: 'change-cut-off-days', effectiveFrom: '2021-04-01', value: 2 },
      { name: 'hold-minutes', effectiveFrom: '2021-04-01', value: 5 },
      { name: 'arrive-step-minutes', effectiveFrom: '2021-04-01', value: 5 },
      { name: 'no-show-after-minutes', effectiveFrom: '2021-04-01', value: 60 },
      { name: 'late-release-minutes', effectiveFrom: '2021-04-01', value: 30 },
      { name: 'late-to-desk-minutes', effectiveFrom: '2021-04-01', value: 120 },
      { name: 'standby-offer-minutes', effectiveFrom: '2021-04-01', value: 10 },
      { name: 'standby-travel-minutes', effectiveFrom: '2021-04-01', value: 30 },
      { name: 'standby-bar-days', effectiveFrom: '2021-04-01', value: 14 },
      { name: 'move-notice-minutes', effectiveFrom: '2021-04-01', value: 60 },
      { name: 'publish-days-ahead', effectiveFrom: '2021-04-01', value: 63 },
    ],
    windows: [
      {
        offerCode: 'vaccination.pfizer',
        opensAt: '2021-04-01T00:00:00+09:00',
        closesAt: '2021-12-01T00:00:00+09:00',
      },
      {
        offerCode: 'vaccination.moderna',
        opensAt: '2021-04-01T00:00:00+09:00',
        closesAt: '2021-12-01T00:00:00+09:00',
      },
    ],
    standbyRules,
    counters: [
      ...counters('reception', '접수', 4),
      ...counters('screening', '예진', 4),
      ...counters('injection', '접종', 4),
    ],
    floorRules: floorRules('2021-04-01'),
    zones,
    devices: [
      ...[
        { code: 'lobby-1', label: '4층 로비', zone: 'entrance' },
        { code: 'hall-1', label: '4층 예진·접종 대기실', zone: 'hall' },
        { code: 'stay-1', label: '4층 관찰실', zone: 'stay' },
      ].map((screen) => ({ ...screen, kind: 'display' as const, permissions: ['queueing.read-board'] })),
      {
        code: 'door-1',
        kind: 'kiosk',
        label: '4층 입구',
        permissions: [
          'queueing.read-board',
          'queueing.print-slip',
          'queueing.call-staff',
          'scheduling.check-in-self',
          'scheduling.show-door-code',
        ],
      },
      {
        code: 'entrance-1',
        kind: 'door',
        label: '4층 출입문',
        permissions: ['scheduling.show-door-code'],
      },
    ],
  },
  {
    code: 'seongbuk-2',
    name: '성북구 제2예방접종센터 (종암박스파크)',
    address: '서울 성북구 종암동 종암박스파크',
    phone: '02-2241-3114',
    zone: 'Asia/Seoul',
    hours: [
      ...[1, 2, 3, 4, 5].map((day) => ({ ...secondFrom, weekday: day })),
      ...[6, 7].map((day) => ({ ...secondFrom, weekday: day, isOpen: false, capacity: 0 })),
    ],
    seatShares,
    closedDays: [],
    policies: [
      { name: 'change-cut-off-days', effectiveFrom: '2021-07-01', value: 2 },
      { name: 'hold-minutes', effectiveFrom: '2021-04-01', value: 5 },
      { name: 'arrive-step-minutes', effectiveFrom: '2021-04-01', value: 5 },
      { name: 'no-show-after-minutes', effectiveFrom: '2021-07-01', value: 60 },
      { name: 'late-release-minutes', effectiveFrom: '2021-07-01', value: 30 },
      { name: 'late-to-desk-minutes', effectiveFrom: '2021-07-01', value: 120 },
      { name: 'standby-offer-minutes', effectiveFrom: '2021-07-01', value: 10 },
      { name: 'standby-travel-minutes', effectiveFrom: '2021-07-01', value: 30 },
      { name: 'standby-bar-days', effectiveFrom: '2021-07-01', value: 14 },
      { name: 'move-notice-minutes', effectiveFrom: '2021-07-01', value: 60 },
      { name: 'publish-days-ahead', effectiveFrom: '2021-05-01', value: 63 },
    ],
    windows: ['vaccination.pfizer', 'vaccination.moderna'].map((offerCode) => ({
      offerCode,
      opensAt: '2021-07-01T00:00:00+09:00',
      closesAt: '2021-12-01T00:00:00+09:00',
    })),
    standbyRules,
    counters: [
      ...counters('reception', '접수', 4),
      ...counters('screening', '예진', 4),
      ...counters('injection', '접종', 4),
    ],
    floorRules: floorRules('2021-07-05'),
    zones,
    devices: [],
  },
];
