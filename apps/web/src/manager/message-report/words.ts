/** Kinds of failures, in the words of whoever must do something about them. */
export const failureWords: Record<string, string> = {
  'wrong-number': '없는 번호',
  landline: '문자를 못 받는 번호',
  'no-phone': '휴대전화 없음',
  'opted-out': '수신 거부',
  text: '내용 오류',
  account: '중계사 계정 오류',
  throttled: '초당 한도 초과',
  outage: '중계사 장애',
  garbled: '응답 해독 불가',
  poison: '발송 중 반복 중단',
  other: '기타',
};

const notSentWords: Record<string, string> = {
  cancelled: '예약 취소',
  moved: '예약 변경',
  'too-late': '시간 지남',
  deceased: '사망',
  'opted-out': '수신 거부',
  'visited-already': '이미 방문',
  visited: '이미 방문',
  reopened: '방문이 다시 열림',
  'taken-away': '센터 사정으로 취소',
  'settled-by-hand': '미발송으로 직접 처리',
};

export const notSentWord = (reason: string): string => notSentWords[reason] ?? reason;
export const failureWord = (failure: string): string => failureWords[failure] ?? failure;

export const kindWords = { SMS: '단문(SMS)', LMS: '장문(LMS)', alimtalk: '알림톡' } as const;

export const providerWord = (provider: string): string =>
  ({ simulator: '시뮬레이터', solapi: '솔라피', sens: '네이버 SENS', aligo: '알리고' })[provider] ??
  (provider || '–');

export const countWords = (count: number): string => count.toLocaleString('ko-KR');
export const wonWords = (won: number): string => `${Math.round(won).toLocaleString('ko-KR')}원`;

/** A span as people say it: 0.4초, 12초, 3분 20초, 2시간 5분. */
export function spanWords(seconds: number | null): string {
  if (seconds === null) return '–';
  if (seconds < 10) return `${Math.round(seconds * 10) / 10}초`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole}초`;
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60];
  if (minutes < 60) return rest === 0 ? `${minutes}분` : `${minutes}분 ${rest}초`;
  const [hours, left] = [Math.floor(minutes / 60), minutes % 60];
  if (hours >= 48) return `${Math.floor(hours / 24)}일`;
  return left === 0 ? `${hours}시간` : `${hours}시간 ${left}분`;
}

/** `5/26` */
export const shortDay = (day: string): string => `${Number(day.slice(5, 7))}/${Number(day.slice(8))}`;

/** Two figures in a line, greatest first: `예약 취소 12 · 시간 지남 3`. */
export function listWords(counts: Record<string, number>, word: (key: string) => string): string {
  const entries = Object.entries(counts).sort(([, one], [, other]) => other - one);
  return entries.length === 0
    ? '–'
    : entries.map(([key, count]) => `${word(key)} ${countWords(count)}`).join(' · ');
}
