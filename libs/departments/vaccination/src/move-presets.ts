import type { MovePreset } from '#scheduling';

const PFIZER = 'vaccination.pfizer-2';
const MODERNA = 'vaccination.moderna-2';

/** Days that the products' labels never let an interval fall below. */
const FLOOR = { [PFIZER]: 21, [MODERNA]: 28 };

const services = (pfizer: number, moderna: number) => [
  { serviceCode: PFIZER, days: pfizer, floorDays: FLOOR[PFIZER]! },
  { serviceCode: MODERNA, days: moderna, floorDays: FLOOR[MODERNA]! },
];

const rules = (effectiveFrom: string, pfizer: number, moderna: number, label: string) => [
  { serviceCode: PFIZER, effectiveFrom, minDays: pfizer, floorDays: FLOOR[PFIZER]!, label },
  { serviceCode: MODERNA, effectiveFrom, minDays: moderna, floorDays: FLOOR[MODERNA]!, label },
];

const TAIL =
  '바뀐 접종일은 내일부터 한 분씩 문자로 알려 드립니다. 장소는 그대로이며, 요일과 시각은 가능한 한 그대로 잡아 드립니다.';

/** The national decisions of 2021 on the interval between first and second doses. */
export const movePresets: MovePreset[] = [
  {
    code: '2021-07-23',
    decidedOn: '2021-07-23',
    detail: '7월 26일 이후 1차 접종자의 2차 접종을 4주 뒤로 통일',
    definition: {
      title: '7월 26일 이후 1차 접종자 4주 간격',
      scopeBy: 'first',
      scopeFrom: '2021-07-26',
      scopeTo: null,
      services: services(28, 28),
      direction: 'later',
      shifts: [],
      withinDays: 14,
      noticeDays: 3,
      rules: rules('2021-07-26', 28, 28, '2021-07-26 1차 접종부터 4주'),
    },
    noticeText: `7월 26일 이후 1차 접종을 받으시는 분의 2차 접종 간격이 4주로 바뀝니다. ${TAIL}`,
  },
  {
    code: '2021-08-09',
    decidedOn: '2021-08-09',
    detail: '8월 16일 이후 2차 접종을 6주 간격으로. 추석 연휴에 해당하면 5일 앞당김',
    definition: {
      title: '8월 16일 이후 2차 접종 6주 간격',
      scopeBy: 'follow-up',
      scopeFrom: '2021-08-16',
      scopeTo: null,
      services: services(42, 42),
      direction: 'later',
      shifts: [
        { from: '2021-09-20', to: '2021-09-15' },
        { from: '2021-09-21', to: '2021-09-16' },
        { from: '2021-09-22', to: '2021-09-17' },
      ],
      withinDays: 14,
      noticeDays: 3,
      rules: rules('2021-07-26', 42, 42, '2021-08-09 결정: 6주'),
    },
    noticeText: `8월 16일 이후 2차 접종을 예약하신 분의 접종 간격이 6주로 바뀝니다. ${TAIL}`,
  },
  {
    code: '2021-09-27-a',
    decidedOn: '2021-09-27',
    detail: '10월 11일~11월 7일 2차 접종을 5주 간격으로 앞당김. 10월 11일(대체공휴일)은 10월 8일로',
    definition: {
      title: '10월 11일~11월 7일 2차 접종 5주 간격',
      scopeBy: 'follow-up',
      scopeFrom: '2021-10-11',
      scopeTo: '2021-11-07',
      services: services(35, 35),
      direction: 'earlier',
      shifts: [{ from: '2021-10-11', to: '2021-10-08' }],
      withinDays: 14,
      noticeDays: 3,
      rules: rules('2021-08-30', 35, 35, '2021-09-27 결정: 5주'),
    },
    noticeText: `10월 11일부터 11월 7일까지 2차 접종을 예약하신 분의 접종일이 1주 앞당겨집니다. ${TAIL} 날짜는 10월 1일부터 접종 2일 전까지 직접 바꾸실 수 있습니다.`,
  },
  {
    code: '2021-09-27-b',
    decidedOn: '2021-09-27',
    detail: '11월 8일~14일 2차 접종을 4주 간격으로 앞당김',
    definition: {
      title: '11월 8일~14일 2차 접종 4주 간격',
      scopeBy: 'follow-up',
      scopeFrom: '2021-11-08',
      scopeTo: '2021-11-14',
      services: services(28, 28),
      direction: 'earlier',
      shifts: [],
      withinDays: 14,
      noticeDays: 3,
      rules: rules('2021-09-27', 28, 28, '2021-09-27 결정: 4주'),
    },
    noticeText: `11월 8일부터 14일까지 2차 접종을 예약하신 분의 접종일이 2주 앞당겨집니다. ${TAIL} 날짜는 10월 1일부터 접종 2일 전까지 직접 바꾸실 수 있습니다.`,
  },
  {
    code: '2021-09-27-c',
    decidedOn: '2021-09-27',
    detail: '10월 이후 1차 접종자는 허가 간격(화이자 3주, 모더나 4주)으로',
    definition: {
      title: '10월 이후 1차 접종자 허가 간격',
      scopeBy: 'first',
      scopeFrom: '2021-10-01',
      scopeTo: null,
      services: services(21, 28),
      direction: 'earlier',
      shifts: [],
      withinDays: 14,
      noticeDays: 3,
      rules: rules('2021-10-01', 21, 28, '2021-09-27 결정: 허가 간격'),
    },
    noticeText: `10월 이후 1차 접종을 받으시는 분의 2차 접종 간격이 화이자 3주, 모더나 4주로 바뀝니다. ${TAIL}`,
  },
];
