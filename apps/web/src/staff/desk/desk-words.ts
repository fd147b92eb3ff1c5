import { formatDate, formatTime } from '../../i18n/dates.ts';
import type { BadgeTone } from '../../ui/badge.tsx';
import type { DeskBooking, DeskGroup, HistoryLine, SeatKind } from './desk-api.ts';

export const seatWords: Record<string, string> = {
  staff: '직원 자리',
  online: '온라인 자리',
  standby: '잔여 자리',
  'walk-in': '현장 추가',
};
export const seatWord = (seats: SeatKind): string => seatWords[seats]!;

export const channelWords: Record<string, string> = {
  self: '본인이 인터넷으로',
  proxy: '보호자가 인터넷으로',
  phone: '전화로',
  staff: '방문하여',
  standby: '잔여 자리로',
  'walk-in': '현장에서',
};

export const stateBadge = (booking: DeskBooking): { tone: BadgeTone; word: string } => {
  switch (booking.state) {
    case 'confirmed':
      return booking.isPast ? { tone: 'warning', word: '시간 지남' } : { tone: 'primary', word: '예약' };
    case 'arrived':
      return { tone: 'info', word: '도착' };
    case 'fulfilled':
      return { tone: 'success', word: '완료' };
    case 'no-show':
      return { tone: 'danger', word: '미방문' };
    case 'orphaned':
      return { tone: 'warning', word: '다시 잡아야 함' };
    case 'held':
      return { tone: 'neutral', word: '예약 진행 중' };
    default:
      return { tone: 'neutral', word: '취소' };
  }
};

export const canChange = (booking: DeskBooking): boolean =>
  booking.state === 'confirmed' || booking.state === 'orphaned';

const kindWords: Record<string, string> = {
  booked: '예약',
  moved: '시간 변경',
  cancelled: '취소',
  orphaned: '센터 사정으로 시간 취소',
  'no-show': '미방문',
  arrived: '센터 도착',
  note: '안내',
};
export const kindWord = (line: HistoryLine): string => kindWords[line.kind] ?? line.kind;

export const actorWord = ({ actor, kind }: HistoryLine): string => {
  if (actor.kind === 'staff') return actor.name ?? '직원';
  if (actor.kind === 'resident') return actor.isSelf ? '본인' : '보호자';
  if (actor.kind === 'anonymous') return '문자 링크';
  return kind === 'arrived' ? '센터' : '시스템';
};

export const bookReasons = [
  '본인 전화 요청',
  '보호자 전화 요청',
  '주민센터 방문 신청',
  '인터넷 예약이 어려움',
];
export const moveReasons = ['본인 사정으로 변경', '건강 상태로 변경', '보호자 일정', '센터 사정'];
export const cancelReasons = ['본인이 원하지 않음', '다른 곳에서 접종', '건강 상태', '잘못 예약됨'];
export const walkInReasons = [
  '날짜를 잘못 알고 오심',
  '예약 문자를 받지 못함',
  '예약 없이 방문',
  '보호자와 함께 오심',
];
export const revealReasons = ['회신 전화', '본인 확인', '문자 미수신 확인'];
export const endCareReasons = ['본인 요청', '돌보던 분의 요청', '잘못 등록됨'];

export const relationshipWords: Record<string, string> = {
  parent: '부모',
  grandparent: '조부모',
  spouse: '배우자',
  child: '자녀',
  sibling: '형제자매',
  relative: '친척',
  'in-care': '돌보는 분',
  other: '그 밖의 관계',
};

/** As it is read out: `5월 26일(수) 오전 10시 20분` */
export const spokenTime = (instant: string): string => {
  const [hour, minute] = formatTime(instant).split(':').map(Number) as [number, number];
  const half = hour < 12 ? '오전' : '오후';
  const minutes = minute === 0 ? '' : ` ${minute}분`;
  return `${formatDate(instant)} ${half} ${hour > 12 ? hour - 12 : hour}시${minutes}`;
};

/** A place with the particle that its last sound asks for: 센터로, 아트홀로, 구청으로. */
const toward = (place: string): string => {
  const last = [...place].findLast((sign) => /[가-힣]/.test(sign)) ?? '가';
  const final = (last.codePointAt(0)! - 0xac00) % 28;
  return `${place}${final === 0 || final === 8 ? '로' : '으로'}`;
};

interface Told {
  label: string;
  startsAt: string;
}

const dates = (appointments: readonly Told[]): string =>
  appointments.map(({ label, startsAt }) => `${label} ${spokenTime(startsAt)}`).join(', ');

export const toldWhenBooked = (appointments: readonly Told[], place: string): string =>
  `${dates(appointments)}에 ${toward(place)} 오시면 됩니다. 신분증을 꼭 가져오십시오. 예약하신 내용은 문자로도 보내 드립니다.`;

export const toldWhenMoved = (appointments: readonly Told[], place: string): string =>
  `예약을 옮겨 드렸습니다. ${dates(appointments)}에 ${toward(place)} 오시면 됩니다. 바뀐 내용은 문자로도 보내 드립니다.`;

export const toldWhenCancelled = (appointments: readonly Told[]): string =>
  `${dates(appointments)} 예약을 취소해 드렸습니다. 다시 예약하시려면 언제든지 전화해 주십시오.`;

export const toldAtTheDoor = (appointments: readonly Told[], place: string): string => {
  const [now, ...next] = appointments;
  const later = next.length > 0 ? ` 다음은 ${dates(next)}에 ${toward(place)} 오시면 됩니다.` : '';
  return `오늘 ${formatTime(now!.startsAt)} 시간에 바로 받으실 수 있습니다. 접수 창구로 가십시오.${later}`;
};

/** The number and the exact times, once they are given out. */
export const toldOfGroup = (group: DeskGroup): string => {
  const open = group.bookings.filter(canChange);
  const times = open.map((one) => ({ label: one.service.label, startsAt: one.arriveAt }));
  return `예약번호는 ${group.number}입니다. ${dates(times)}에 ${toward(group.centre.name)} 오시면 됩니다.`;
};
