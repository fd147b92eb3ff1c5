import { birthDate, mobilePhone, personName } from '#identity';
import { parseRows } from './parse-rows.ts';

/** A line that cannot be taken, numbered as the spreadsheet numbers it. */
export interface ListFault {
  line: number;
  reason:
    | 'name-missing'
    | 'name-too-long'
    | 'name-has-odd-characters'
    | 'not-a-date'
    | 'not-a-mobile-phone'
    | 'too-few-columns'
    | 'too-many-columns'
    | 'line-too-long'
    | 'quote-not-closed'
    | 'twice';
  /** The line that already has the same person. */
  sameAs?: number;
}

export interface Invited {
  line: number;
  name: string;
  birthDate: string;
}

export type ReadList =
  | { kind: 'read'; people: Invited[]; faults: ListFault[] }
  | { kind: 'unreadable'; reason: 'not-text' | 'empty' | 'too-long' }
  | { kind: 'wrong-columns'; found: string[] };

export const MAX_LINES = 50_000;
const MAX_LINE_LENGTH = 2_000;

const columns = {
  name: ['이름', '성명', '성함', 'name'],
  birthDate: ['생년월일', '생일', 'birthdate', 'birth date', 'birth_date'],
  phone: ['전화', '전화번호', '휴대전화', '휴대폰', '연락처', 'phone'],
};

/** Reads a list of people as an office exports it: comma or tab, UTF-8 or EUC-KR, with a line of headings. */
export const readList = (bytes: Uint8Array): ReadList => {
  const text = decode(bytes);
  if (text === null) return { kind: 'unreadable', reason: 'not-text' };
  const rows = parseRows(text, MAX_LINES + 2);
  const headings = rows[0]?.cells.map((cell) => cell.trim()) ?? [];
  if (headings.every((heading) => heading === '')) return { kind: 'unreadable', reason: 'empty' };
  const column = (names: readonly string[]) =>
    headings.findIndex((heading) => names.includes(heading.toLowerCase()));
  const at = {
    name: column(columns.name),
    birthDate: column(columns.birthDate),
    phone: column(columns.phone),
  };
  if (at.name < 0 || at.birthDate < 0) {
    return { kind: 'wrong-columns', found: headings.slice(0, 10).map((heading) => heading.slice(0, 40)) };
  }
  const lines = rows.slice(1).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (lines.length === 0) return { kind: 'unreadable', reason: 'empty' };
  if (lines.length > MAX_LINES) return { kind: 'unreadable', reason: 'too-long' };

  const people: Invited[] = [];
  const faults: ListFault[] = [];
  const seen = new Map<string, number>();
  for (const { line, cells, isOpenQuote } of lines) {
    const refuse = (reason: ListFault['reason'], sameAs?: number) =>
      void faults.push({ line, reason, ...(sameAs !== undefined && { sameAs }) });
    if (isOpenQuote) refuse('quote-not-closed');
    else if (cells.join('').length > MAX_LINE_LENGTH && cells[at.name]!.length <= MAX_LINE_LENGTH)
      refuse('line-too-long');
    else if (cells.length < headings.length) refuse('too-few-columns');
    else if (cells.slice(headings.length).some((cell) => cell.trim() !== '')) refuse('too-many-columns');
    else {
      const name = personName.safeParse(cells[at.name]);
      const born = birthDate.safeParse(spelledOut(cells[at.birthDate]!));
      const phone = at.phone < 0 ? '' : cells[at.phone]!.trim();
      if (!name.success) refuse(name.error.issues[0]!.message as ListFault['reason']);
      else if (!born.success) refuse('not-a-date');
      else if (phone !== '' && !mobilePhone.safeParse(withZero(phone)).success) refuse('not-a-mobile-phone');
      else {
        const key = `${name.data.replace(/\s/g, '').toLocaleLowerCase('ko')}|${born.data}`;
        const earlier = seen.get(key);
        if (earlier !== undefined) refuse('twice', earlier);
        else {
          seen.set(key, line);
          people.push({ line, name: name.data, birthDate: born.data });
        }
      }
    }
  }
  return { kind: 'read', people, faults };
};

/** Korean offices still export EUC-KR (Excel's CSV); what is valid UTF-8 is UTF-8. */
const decode = (bytes: Uint8Array): string | null => {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) return null;
  for (const encoding of ['utf-8', 'euc-kr']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      // Binary files (spreadsheets are zip archives) may decode, but no list has control characters.
      return /[^\P{Cc}\t\r\n]/u.test(text) ? null : text;
    } catch {
      continue;
    }
  }
  return null;
};

/** `1944.3.2`, `1944/03/02`, `19440302` and `1944년 3월 2일` as `1944-03-02`; two-digit years are not guessed. */
const spelledOut = (text: string): string => {
  const trimmed = text.trim();
  const parts =
    /^(\d{4})(\d{2})(\d{2})$/.exec(trimmed) ??
    /^(\d{4})\s*[-./년]\s*(\d{1,2})\s*[-./월]\s*(\d{1,2})\s*[.일]?$/.exec(trimmed);
  if (!parts) return trimmed;
  return `${parts[1]}-${parts[2]!.padStart(2, '0')}-${parts[3]!.padStart(2, '0')}`;
};

/** Spreadsheets take phone numbers for numbers and drop their first zero. */
const withZero = (phone: string): string => (/^1\d{8,9}$/.test(phone) ? `0${phone}` : phone);
