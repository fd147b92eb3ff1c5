import { formatDateTime } from '../../i18n/dates.ts';
import type { Register } from './passports-api.ts';
import { kindWords, methodWords } from './words.ts';

// A cell that begins like a formula would be run by a spreadsheet.
const cell = (value: string | number): string => {
  const text = typeof value === 'string' && /^[=+@-]/.test(value) ? `'${value}` : String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** The rows of the register as a spreadsheet opens them, with the mark of their encoding at the head. */
export const registerCsv = (items: Register['items']): string => {
  const rows = [
    ['번호', '접수번호', '여권', '금액(원)', '방법', '받은 때', '담당', '반환 사유'],
    ...items.map((one) => [
      one.number,
      one.caseNumber,
      kindWords[one.kind] ?? one.kind,
      one.amount,
      methodWords[one.method] ?? one.method,
      formatDateTime(one.takenAt),
      one.by ?? '',
      one.reason ?? '',
    ]),
  ];
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
};
