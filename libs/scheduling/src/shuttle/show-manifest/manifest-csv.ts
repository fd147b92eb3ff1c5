import { interpreters } from '../../needs/interpreters.ts';
import type { Manifest } from './show-manifest.ts';

const BYTE_ORDER_MARK = '\uFEFF';
const heads = [
  '순번',
  '성명',
  '출생연도',
  '연락처',
  '예약번호',
  '예약시각',
  '좌석',
  '휠체어',
  '통역',
  '탑승확인',
];

/** The list as spreadsheets of the office read it: with a byte order mark, else Excel garbles Korean. */
export const manifestCsv = ({ run, riders }: Manifest): string => {
  const lines = [
    [`${run.hub.label} ${day(run.departsAt)} ${clock(run.departsAt)} 출발`, run.hub.stop],
    heads,
    ...riders.map((rider, at) => [
      String(at + 1),
      rider.maskedName,
      String(rider.birthYear),
      rider.maskedPhone,
      rider.bookingNumber,
      clock(rider.arriveAt),
      String(rider.seats),
      rider.wheelchair ? '휠체어' : '',
      interpreters.find(({ code }) => code === rider.interpreter)?.koreanLabel ?? '',
      '',
    ]),
  ];
  return BYTE_ORDER_MARK + lines.map((line) => line.map(cell).join(',')).join('\r\n') + '\r\n';
};

const day = (at: string): string => at.slice(0, 10);
const clock = (at: string): string => at.slice(11, 16);

/** A text that begins like a formula is not one: spreadsheets would run it. */
const cell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
