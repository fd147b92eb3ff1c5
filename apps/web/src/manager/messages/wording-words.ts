import { formatDateTime } from '../../i18n/dates.ts';
import type { BadgeTone } from '../../ui/badge.tsx';
import type { Channel, Fault, Filled, Language, Version } from './messages-api.ts';

export const languages: readonly { code: Language; label: string }[] = [
  { code: 'ko', label: '한국어' },
  { code: 'en', label: 'English' },
  { code: 'zh', label: '中文' },
  { code: 'vi', label: 'Tiếng Việt' },
];

export const channels: readonly { code: Channel; label: string }[] = [
  { code: 'sms', label: '문자' },
  { code: 'alimtalk', label: '알림톡' },
  { code: 'push', label: '휴대전화 알림창' },
];

export const languageLabel = (code: string): string =>
  languages.find((one) => one.code === code)?.label ?? code;

export const stateWords: Record<Version['state'], { label: string; tone: BadgeTone }> = {
  'in-force': { label: '사용 중', tone: 'success' },
  coming: { label: '예정', tone: 'primary' },
  past: { label: '지난 문구', tone: 'neutral' },
  withdrawn: { label: '취소함', tone: 'warning' },
};

/** The installation's texts hold from the beginning of time. */
export const fromWords = ({ effectiveFrom, madeBy }: Version): string =>
  madeBy === null && effectiveFrom.startsWith('1970-')
    ? '처음부터'
    : `${formatDateTime(effectiveFrom, true)}부터`;

const placeWords = ({ line, column }: Fault): string => (line ? `${line}번째 줄 ${column}번째 글자: ` : '');

/** What is wrong, where, and what to write instead. */
export const faultWords = (fault: Fault): string => {
  const { code, what, advice, codePoint } = fault;
  const place = placeWords(fault);
  switch (code) {
    case 'empty':
      return '문구를 써 주십시오.';
    case 'unknown-variable':
      return `${place}${what} – 이 문자에서 쓸 수 없는 항목입니다. 항목 단추로 넣어 주십시오.`;
    case 'unknown-particle':
      return `${place}${what} – 알 수 없는 조사입니다. 쓸 수 있는 조사: ${advice}`;
    case 'stray-brace':
      return `${place}중괄호 ${what} 의 짝이 없습니다. 항목은 단추로 넣어 주십시오.`;
    case 'missing-variable':
      return `${what} – 이 문자에 반드시 들어가야 하는 항목이 빠졌습니다.`;
    case 'bare-particle':
      return `${place}${what} – 값에 따라 조사가 틀릴 수 있습니다. 이렇게 써 주십시오: ${advice}`;
    case 'character-not-sendable':
      return `${place}‘${shown(what)}’ (${codePoint}) – 문자로 보낼 수 없는 글자입니다.${
        advice
          ? ` 바꿀 글자: ‘${advice === ' ' ? '빈칸' : advice}’`
          : ' 지우거나 다른 글자로 바꾸어 주십시오.'
      }`;
    case 'too-long':
      return what.endsWith('/2000')
        ? `가장 긴 값을 넣으면 ${what.split('/')[0]}바이트입니다. 2,000바이트까지 보낼 수 있습니다.`
        : `${what.split('/')[0]}자입니다. ${what.split('/')[1]}자까지 쓸 수 있습니다.`;
    case 'no-title':
      return '첫 줄은 제목, 둘째 줄부터 내용입니다. 두 줄 이상 써 주십시오.';
  }
};

const shown = (character: string): string => (character.trim() === '' ? '보이지 않는 글자' : character);

/** The cost class, with the longest values too. */
export const sizeWords = (short: Filled, long: Filled): string => {
  const bytes = (one: Filled) => `${one.kind} ${one.bytes.toLocaleString('ko-KR')}바이트`;
  return short.bytes === long.bytes ? bytes(short) : `${bytes(short)}, 가장 길면 ${bytes(long)}`;
};
