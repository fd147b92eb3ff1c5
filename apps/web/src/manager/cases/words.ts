import { formatDate, formatDateTime, formatDay } from '../../i18n/dates.ts';
import type { CaseResult, CaseState, Channel, HistoryLine, Light, Step, TermUnit } from './cases-api.ts';

export const stateWords: Record<CaseState, string> = {
  received: '접수',
  assigned: '배정',
  'in-work': '처리 중',
  supplement: '보완 중',
  done: '처리 완료',
  returned: '반려',
  withdrawn: '취하',
};

export const resultWords: Record<CaseResult, string> = {
  solved: '해결',
  'not-solved': '수용 불가',
  transferred: '이송',
};

export const lightWords: Record<Light, string> = {
  late: '기한 지남',
  near: '기한 임박',
  ok: '여유',
  paused: '보완 대기',
};

export const channelWords: Record<Channel, string> = {
  counter: '창구',
  phone: '전화',
  post: '우편',
  online: '온라인',
};

export const stepWords: Record<Step, string> = {
  assign: '배정',
  start: '처리 시작',
  extend: '기간 연장',
  'ask-supplement': '보완 요청',
  supplement: '보완 완료',
  finish: '처리 완료',
  return: '반려',
  withdraw: '취하',
  note: '메모',
};

export const historyWords: Record<HistoryLine['kind'], string> = {
  receive: '접수',
  ...stepWords,
  advance: '다음 단계',
  'step-back': '단계 되돌림',
};

/** A day for terms in days, a minute for terms in hours. */
export const deadlineWords = (one: { deadlineAt: string; deadlineOn: string; termUnit: TermUnit }): string =>
  one.termUnit === 'hours' ? formatDateTime(one.deadlineAt) : formatDay(one.deadlineOn);

/** The end of a last day is the midnight after it: said as that day. */
export const movedWords = (at: string, termUnit: TermUnit): string =>
  termUnit === 'hours' ? formatDateTime(at) : formatDate(Date.parse(at) - 60_000);

export const termWords = ({ termUnit, term }: { termUnit: TermUnit; term: number }): string => {
  if (termUnit === 'days') return `${term}일`;
  if (term === 3) return '즉시 (근무시간 3시간)';
  return term % 8 === 0 ? `${term / 8}일 (근무시간 ${term}시간)` : `근무시간 ${term}시간`;
};

export const won = (amount: number): string =>
  amount === 0 ? '없음' : `${amount.toLocaleString('ko-KR')}원`;
