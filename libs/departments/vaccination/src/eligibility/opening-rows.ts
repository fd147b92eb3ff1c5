import type { EligibilityChannel } from '#scheduling';

export const allChannels: EligibilityChannel[] = ['self', 'proxy', 'phone', 'staff'];

/** The first evening of the turns by day of birth in 2021, and the digit it was for. */
const FIRST_EVENING = { on: '2021-08-09', digit: 9 };
const TURNS = 10;
const LABEL = '18~49세 (1972~2003년생)';

/**
 * The turns by last digit of the day of birth (10부제) of August 2021: each evening at 20:00 another digit,
 * until 18:00 of the next day; nobody could book for another. Unannounced before the end of July.
 */
export const turnsByDayOfBirth = Array.from({ length: TURNS }, (_, at) => {
  const evening = Temporal.PlainDate.from(FIRST_EVENING.on).add({ days: at });
  const digit = (FIRST_EVENING.digit + at) % 10;
  return {
    code: `born-1972-2003-day-${digit}`,
    label: LABEL,
    position: 100 + at,
    groupCode: 'born-1962-2003',
    bornFrom: '1972-01-01',
    bornTo: '2003-12-31',
    dayDigits: [digit],
    channels: allChannels.filter((channel) => channel !== 'proxy'),
    announcedAt: '2021-07-30T14:10:00+09:00',
    opensAt: `${evening.toString()}T20:00:00+09:00`,
    closesAt: `${evening.add({ days: 1 }).toString()}T18:00:00+09:00`,
    offerCodes: ['vaccination.pfizer', 'vaccination.moderna'],
    note: `2021년 8월 사전예약 10부제: 생일 끝자리 ${digit}`,
  };
});
