import type { BadgeTone } from '../../ui/badge.tsx';
import { formatDay } from '../../i18n/dates.ts';
import type { MoveDefinition, MovePerson, MoveState } from './moves-api.ts';

export const number = (value: number): string => value.toLocaleString('ko-KR');

export const stateWords: Record<MoveState, { label: string; tone: BadgeTone }> = {
  proposed: { label: '제안', tone: 'info' },
  running: { label: '진행 중', tone: 'primary' },
  paused: { label: '일시 정지', tone: 'warning' },
  done: { label: '완료', tone: 'success' },
  undoing: { label: '되돌리는 중', tone: 'warning' },
  undone: { label: '되돌림', tone: 'neutral' },
  dropped: { label: '버림', tone: 'neutral' },
};

const whyWords: Record<string, string> = {
  'no-seat': '기간 안에 빈자리가 없음',
  'no-earlier-seat': '앞당길 빈자리가 없음',
  'not-published': '아직 열리지 않은 날짜',
  'fits-already': '이미 새 간격에 맞음',
  'too-soon': '안내할 시간이 모자람',
  'no-first': '1차에 오지 않았거나 취소함',
  'moved-meanwhile': '그사이 본인이 변경함',
  'not-changeable': '그사이 취소되거나 방문함',
  'booking-not-found': '예약이 없어짐',
  changed: '그사이 예약이 바뀜',
  'slot-full': '이전 자리가 다시 찼음',
  'day-closed': '이전 날짜가 휴무로 바뀜',
  'slot-past': '이전 시각이 지남',
  'slot-not-found': '이전 시간이 없어짐',
  'already-booked': '다른 예약이 있음',
  'same-time': '이미 그 시간임',
  failed: '처리 중 오류',
};

export const whyText = (why: string | null): string => (why ? (whyWords[why] ?? '확인 필요') : '');

export const outcomeText = (person: MovePerson): string => {
  if (person.state === 'undone') return '이전 시간으로 되돌림';
  if (person.why) return whyText(person.why);
  const fit = { 'same-time': '같은 시각', 'other-time': '그날 다른 시각', 'next-day': '다음 운영일' };
  return [person.isShifted && '휴일 조정', person.fit && fit[person.fit]].filter(Boolean).join(' · ');
};

const directions = { later: '늦추기만', earlier: '앞당기기만', either: '늦추거나 앞당기기' } as const;

/** What the rule says, line by line, as an official would read it out. */
export const definitionLines = (
  definition: MoveDefinition,
  labelOf: (code: string) => string,
): { term: string; text: string }[] => {
  const { scopeFrom, scopeTo, scopeBy, services, shifts, rules } = definition;
  const which = scopeBy === 'first' ? '1차 예약일이' : '2차 예약일이';
  const until = scopeTo ? ` ${formatDay(scopeTo)}까지인 분` : ' 이후인 분';
  const lines = [
    { term: '대상', text: `${which} ${formatDay(scopeFrom)}${scopeTo ? '부터' : ''}${until}` },
    {
      term: '새 간격',
      text: services
        .map((one) => `${labelOf(one.serviceCode)} ${one.days}일(최소 ${one.floorDays}일)`)
        .join(', '),
    },
    { term: '옮기는 방향', text: directions[definition.direction] },
    {
      term: '옮기는 방법',
      text: `같은 센터·같은 요일·같은 시각. 자리가 없으면 그날 가까운 시각, 다음 운영일 순서로 ${definition.withinDays}일 안에서`,
    },
  ];
  if (shifts.length > 0) {
    const moved = shifts.map(({ from, to }) => `${formatDay(from)} → ${formatDay(to)}`).join(', ');
    lines.push({ term: '휴일 조정', text: moved });
  }
  const rows = rules.map(
    (rule) => `${labelOf(rule.serviceCode)} ${formatDay(rule.effectiveFrom)} 1차부터 ${rule.minDays}일`,
  );
  lines.push({ term: '새 예약의 간격', text: rows.length > 0 ? rows.join(', ') : '바꾸지 않음' });
  return lines;
};

/** Bytes of a text message, as the phone companies count Korean. */
export const messageBytes = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (sign.charCodeAt(0) < 128 ? 1 : 2), 0);
