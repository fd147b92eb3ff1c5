import type { CentrePlan } from '#departments/contract';

const weekday = {
  effectiveFrom: '2021-04-01',
  isOpen: true,
  opens: '08:00',
  closes: '17:00',
  capacity: 600,
  slotMinutes: 10,
};
const saturday = { ...weekday, weekday: 6, closes: '12:00', capacity: 170 };
const sunday = { ...weekday, weekday: 7, isOpen: false, capacity: 0 };

const counters = (stage: string, label: string, count: number) =>
  Array.from({ length: count }, (_, at) => ({
    code: `${stage}-${at + 1}`,
    label: `${label} ${at + 1}번`,
    stage,
  }));

/** The centre as the plan of May 2021 describes it: four doctors, eight nurses, by appointment. */
export const centres: CentrePlan[] = [
  {
    code: 'seongbuk-1',
    name: '성북구 예방접종센터',
    address: '서울 성북구 보문로 168 성북구청 4층 아트홀',
    phone: '02-2241-3114',
    zone: 'Asia/Seoul',
    hours: [...[1, 2, 3, 4, 5].map((day) => ({ ...weekday, weekday: day })), saturday, sunday],
    closedDays: [],
    policies: [
      { name: 'change-cut-off-days', effectiveFrom: '2021-04-01', value: 2 },
      { name: 'no-show-after-minutes', effectiveFrom: '2021-04-01', value: 60 },
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
    counters: [
      ...counters('reception', '접수', 4),
      ...counters('screening', '예진', 4),
      ...counters('injection', '접종', 4),
    ],
    devices: [
      { code: 'lobby-1', kind: 'display', label: '4층 로비', permissions: ['queueing.read-board'] },
      {
        code: 'door-1',
        kind: 'kiosk',
        label: '4층 입구',
        permissions: ['queueing.read-board', 'scheduling.check-in-self'],
      },
    ],
  },
];
