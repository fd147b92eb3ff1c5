import { formatBirthDate, formatDate, formatDateTime, formatTime } from '../../i18n/dates.ts';
import type { Channel, Choices, RuleFields } from './openings.ts';

export const channels: readonly { code: Channel; label: string; words: string }[] = [
  { code: 'self', label: '본인 (누리집)', words: '본인이 누리집에서' },
  { code: 'proxy', label: '대리 (가족 등, 누리집)', words: '가족 등이 대신 누리집에서' },
  { code: 'phone', label: '전화', words: '전화로' },
  { code: 'staff', label: '창구 (센터·동주민센터)', words: '창구에서' },
];

const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} 또는 ${words.at(-1)}`;

/** Whom a rule is about, as a noun: `1972년 1월 1일 이후 태어난 분 중 생일 끝자리 3인 분` */
export function whoWords(rule: RuleFields, choices: Choices): string {
  const group = choices.groups.find(({ code, kind }) => code === rule.groupCode && kind === 'occupation');
  const conditions = [
    group && `‘${group.label}’에 해당하는`,
    bornWords(rule),
    rule.dongs.length > 0 && `${rule.dongs.join('·')}에 사는`,
    rule.dayDigits.length > 0 && `생일 끝자리 ${rule.dayDigits.toSorted((a, b) => a - b).join('·')}인`,
    rule.isInvitedOnly && '초대 명단에 있는',
  ].filter(Boolean);
  return conditions.length === 0 ? '모든 분' : `${conditions.join(' 분 중 ')} 분`;
}

/** The office's table begins with 1900 where it means everybody older. */
const OLDEST = '1900-01-01';

function bornWords({ bornFrom: from, bornTo }: RuleFields): string | null {
  const bornFrom = from === OLDEST && bornTo ? null : from;
  if (bornFrom && bornTo) return `${formatBirthDate(bornFrom)}부터 ${formatBirthDate(bornTo)}까지 태어난`;
  if (bornFrom) return `${formatBirthDate(bornFrom)} 이후 태어난`;
  return bornTo ? `${formatBirthDate(bornTo)}까지 태어난` : null;
}

/** `8월 9일(월) 20:00부터 8월 10일(화) 18:00까지` */
export function whenWords({ opensAt, closesAt }: RuleFields, withYear = false): string {
  if (!opensAt) return '시작일 미정';
  const from = `${formatTime(opensAt) === '00:00' ? formatDate(opensAt, withYear) : formatDateTime(opensAt, withYear)}부터`;
  return closesAt ? `${from} ${formatDateTime(closesAt)}까지` : `${from} (마감 정하지 않음)`;
}

export const channelWords = (rule: RuleFields): string =>
  listed(channels.filter(({ code }) => rule.channels.includes(code)).map(({ words }) => words));

export const offerWords = (rule: RuleFields, { offers }: Choices): string =>
  offers
    .filter(({ code }) => rule.offerCodes.includes(code))
    .map(({ label }) => /\((.+)\)$/.exec(label)?.[1] ?? label)
    .join(', ');

/** The whole rule in two sentences, as an official would read it out. */
export function ruleSentence(rule: RuleFields, choices: Choices): string {
  const who = `${whoWords(rule, choices)}이`;
  const how = channelWords(rule) || '(예약 방법을 골라 주십시오)';
  const what = offerWords(rule, choices) || '(백신을 골라 주십시오)';
  const centres = choices.centres.filter(({ code }) => rule.centreCodes.includes(code));
  const where = centres.length > 0 ? `${centres.map(({ label }) => label).join(', ')}에서 ` : '';
  const cap =
    rule.supplyCap === null ? '' : ` 선착순 ${rule.supplyCap.toLocaleString('ko-KR')}명분까지입니다.`;
  const secret = rule.announcedAt
    ? ` ${formatDateTime(rule.announcedAt)} 전에는 아무에게도 안내하지 않습니다.`
    : '';
  const when = rule.opensAt
    ? `${whenWords(rule).replace(' (마감 정하지 않음)', '')} ${how} 예약할 수 있습니다`
    : `${how} 예약할 예정이며, 시작일은 미정입니다`;
  return `${who} ${where}${when}. 백신: ${what}.${cap}${secret}`;
}

const fieldLabels: Record<keyof RuleFields, string> = {
  label: '이름',
  position: '순서',
  groupCode: '대상군',
  bornFrom: '출생일(부터)',
  bornTo: '출생일(까지)',
  isInvitedOnly: '초대 명단',
  dayDigits: '생일 끝자리',
  dongs: '거주 동',
  channels: '예약 방법',
  announcedAt: '공개 시각',
  opensAt: '시작',
  closesAt: '마감',
  supplyCap: '물량',
  offerCodes: '백신',
  centreCodes: '센터',
  note: '메모',
};

const shown = (value: unknown): string => {
  if (value === null || (Array.isArray(value) && value.length === 0)) return '없음';
  if (typeof value === 'boolean') return value ? '사용' : '사용 안 함';
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value)) return formatDateTime(value);
  if (Array.isArray(value)) return value.map(named).join(', ');
  return String(value);
};
const named = (value: string | number): string =>
  channels.find(({ code }) => code === value)?.label ?? String(value);

/** What changed between two versions: `마감: 없음 → 8월 10일(화) 18:00` */
export function changeWords(before: RuleFields, after: RuleFields): string[] {
  return (Object.keys(fieldLabels) as (keyof RuleFields)[])
    .filter((field) => shown(before[field]) !== shown(after[field]))
    .map((field) => `${fieldLabels[field]}: ${shown(before[field])} → ${shown(after[field])}`);
}
