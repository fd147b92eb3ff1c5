import { keptRate, type Statistics } from './reports-api.ts';

const cell = (value: string | number): string => {
  const text = String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** The table of the screen; the mark at its head tells spreadsheets that it is UTF-8. */
export function statisticsCsv(found: Statistics): string {
  const head = [
    '구분',
    '항목',
    '접수',
    '1일 평균',
    '처리 완료',
    '진행 중',
    '기한 지남',
    '기한 안 처리율',
    '문자 알림',
  ];
  const rows = found.groups.flatMap((group) =>
    [...group.lines, { label: '소계', ...group.total }].map((line) => [
      group.label,
      line.label,
      line.received,
      line.perDay,
      line.done,
      line.open,
      line.openLate,
      keptRate(line) ?? '',
      line.told,
    ]),
  );
  const basis = ['기준', `${found.from}~${found.to} 접수, 1일 평균 ${found.averageDays}일`];
  return `\uFEFF${[head, ...rows, basis].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
