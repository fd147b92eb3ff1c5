import type { Decision, Timing } from './timings-api.ts';

/** A time in words, as an official would say it. */
export const timingWords = (timing: Timing): string => {
  if (timing.kind === 'days-before')
    return `방문 ${timing.days === 1 ? '전날' : `${timing.days}일 전`} ${timing.at}`;
  if (timing.kind === 'minutes-before')
    return `방문 ${minutesWords(timing.minutes)} 전 (${timing.earliest} 이전에는 보내지 않음)`;
  if (timing.days === 0) return timing.at ? `방문한 날 ${timing.at} (끝난 뒤)` : '방문이 끝난 즉시';
  return `방문 ${timing.days}일 뒤 ${timing.at ?? '08:00'}`;
};

const minutesWords = (minutes: number): string => {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 && `${hours}시간`, rest > 0 && `${rest}분`].filter(Boolean).join(' ');
};

export const stateWords: Readonly<
  Record<Decision['state'], { label: string; tone: 'success' | 'info' | 'neutral' }>
> = {
  'in-force': { label: '적용 중', tone: 'success' },
  coming: { label: '예정', tone: 'info' },
  past: { label: '지난 기준', tone: 'neutral' },
  replaced: { label: '바뀐 결정', tone: 'neutral' },
};

const timeOfDay = /^(0[89]|1\d|20):[0-5]\d$/;

/** What is wrong with a time, in words; null when nothing is. */
export const faultOf = (timing: Timing): string | null => {
  const time = timing.kind === 'minutes-before' ? timing.earliest : timing.at;
  if (time !== null && !timeOfDay.test(time))
    return '08:00부터 20:59 사이의 시각을 09:30처럼 적어 주십시오. 밤 9시부터 아침 8시까지는 문자를 보내지 않습니다.';
  if (timing.kind === 'days-before' && (timing.days < 1 || timing.days > 14))
    return '며칠 전인지 1에서 14 사이로 적어 주십시오.';
  if (timing.kind === 'minutes-before' && (timing.minutes < 30 || timing.minutes > 720))
    return '몇 분 전인지 30에서 720 사이로 적어 주십시오.';
  if (timing.kind === 'days-after' && (timing.days < 0 || timing.days > 60))
    return '며칠 뒤인지 0에서 60 사이로 적어 주십시오.';
  return null;
};
