import { formatDay, formatWeekday } from '../../i18n/dates.ts';
import type { CalendarChange, Change, ChangeState, Hours } from './calendar-api.ts';

const count = new Intl.NumberFormat('ko-KR');
export const number = (value: number): string => count.format(value);

export const hoursText = (hours: Hours | null): string =>
  hours
    ? `${hours.opens}–${hours.closes}${hours.breakFrom ? ` (점심 ${hours.breakFrom}–${hours.breakUntil})` : ''}`
    : '휴무';

export const weekdaysText = (weekdays: readonly number[]): string => {
  const sorted = [...weekdays].sort((a, b) => a - b);
  const isRun = sorted.length > 2 && sorted.every((day, at) => at === 0 || day === sorted[at - 1]! + 1);
  return isRun
    ? `${formatWeekday(sorted[0]!)}–${formatWeekday(sorted.at(-1)!)}`
    : sorted.map((day) => formatWeekday(day)).join('·');
};

/** What a change does, in one line as an official would put it. */
export function changeTitle(change: Change): string {
  switch (change.kind) {
    case 'close-day':
      return `${formatDay(change.date)} 휴무`;
    case 'close-rest':
      return `${formatDay(change.date)} ${change.from}부터 운영 마감`;
    case 'set-day':
      return `${formatDay(change.date)} ${hoursText(change.hours)} · 정원 ${number(change.hours.capacity)}명`;
    case 'reset-day':
      return `${formatDay(change.date)} 주간 기준으로 되돌리기`;
    case 'weekly-hours':
      return change.isOpen
        ? `${formatDay(change.effectiveFrom, true)}부터 ${weekdaysText(change.weekdays)} ${hoursText(change.hours)} · 정원 ${number(change.hours.capacity)}명`
        : `${formatDay(change.effectiveFrom, true)}부터 ${weekdaysText(change.weekdays)} 휴무`;
    case 'drop-weekly-hours':
      return `${formatDay(change.effectiveFrom, true)} 기준 삭제 (${weekdaysText(change.weekdays)})`;
    case 'seat-shares':
      return `${formatDay(change.effectiveFrom, true)}부터 자리 나눔 변경`;
    case 'holidays':
      return [
        change.add.length > 0 ? `공휴일 ${change.add.length}일 추가` : '',
        change.remove.length > 0 ? `공휴일 ${change.remove.length}일 삭제` : '',
      ]
        .filter(Boolean)
        .join(', ');
    case 'several':
      return `${changeTitle(change.changes[0]!)} 외 ${change.changes.length - 1}건`;
  }
}

export const stateWords: Record<
  ChangeState,
  { label: string; tone: 'neutral' | 'primary' | 'success' | 'warning' }
> = {
  open: { label: '검토 중', tone: 'neutral' },
  applying: { label: '적용 중', tone: 'primary' },
  applied: { label: '적용 완료', tone: 'success' },
  discarded: { label: '치움', tone: 'neutral' },
  undoing: { label: '되돌리는 중', tone: 'primary' },
  undone: { label: '되돌림', tone: 'warning' },
};

export const daysText = ({ firstDay, lastDay, days }: CalendarChange): string =>
  firstDay === null || lastDay === null
    ? '공개된 날에는 영향 없음'
    : firstDay === lastDay
      ? formatDay(firstDay)
      : `${formatDay(firstDay)} – ${formatDay(lastDay)} 중 ${days}일`;

export const whyNotText = (code: string | null): string =>
  ({
    'scheduling.not-changeable': '그 사이 취소하거나 방문하심',
    'scheduling.changed-since': '그 사이 본인이 시간을 바꾸심',
    'scheduling.slot-full': '원래 시간이 이미 찼음',
    'scheduling.slot-past': '원래 시간이 지났음',
    'scheduling.already-booked': '그 사이 다시 예약하심',
  })[code ?? ''] ?? '처리하지 못함';

interface PolicyWords {
  label: string;
  unit: string;
  why: string;
}
/** Every rule that is one number, in words. */
export const policyWords: Record<string, PolicyWords> = {
  'change-cut-off-days': {
    label: '온라인 변경·취소 마감',
    unit: '일 전',
    why: '방문일 며칠 전까지 온라인으로 바꾸거나 취소할 수 있는지. 그 뒤에는 전화로만 바꿉니다.',
  },
  'hold-minutes': {
    label: '자리 잡아 두는 시간',
    unit: '분',
    why: '예약 내용을 확인하는 동안 자리를 잡아 둡니다. 지나면 다른 분이 고를 수 있습니다.',
  },
  'arrive-step-minutes': {
    label: '도착 시각 간격',
    unit: '분',
    why: '같은 회차 안에서 도착 시각을 이만큼씩 벌려 안내합니다. 0이면 모두 회차 시작 시각입니다.',
  },
  'publish-days-ahead': {
    label: '예약 공개 범위',
    unit: '일 앞',
    why: '오늘부터 며칠 뒤까지 달력을 공개해 예약을 받는지 정합니다.',
  },
  'move-notice-minutes': {
    label: '당일 이동 안내 여유',
    unit: '분',
    why: '당일에 시간을 옮길 때, 지금부터 이 시간 안의 회차로는 옮기지 않습니다.',
  },
  'no-show-after-minutes': {
    label: '미방문 처리',
    unit: '분 뒤',
    why: '운영이 끝나고 이 시간이 지나도 오지 않으시면 미방문으로 처리합니다.',
  },
  'late-release-minutes': {
    label: '늦은 자리 풀기',
    unit: '분 뒤',
    why: '도착 시각에서 이만큼 늦으면 그 자리를 잔여 대기자에게 안내합니다. 없으면 풀지 않습니다.',
  },
  'late-to-desk-minutes': {
    label: '늦은 접수 창구 안내',
    unit: '분 뒤',
    why: '도착 시각에서 이만큼 지나면 키오스크·휴대전화로 접수하지 못하고 접수 창구로 안내합니다. 없으면 안내하지 않습니다.',
  },
  'standby-offer-minutes': {
    label: '잔여 안내 유효 시간',
    unit: '분',
    why: '잔여 자리를 안내받은 분에게 자리를 잡아 두는 시간입니다.',
  },
  'standby-travel-minutes': {
    label: '잔여 수락 뒤 오는 시간',
    unit: '분',
    why: '잔여 자리를 수락한 분이 센터까지 오는 데 드리는 시간입니다.',
  },
  'standby-bar-days': {
    label: '잔여 미방문 제한',
    unit: '일',
    why: '수락하고 오지 않으신 분은 이 기간 동안 잔여 신청을 하실 수 없습니다.',
  },
};
