import type { BadgeTone } from '../ui/badge.tsx';
import { formatWhen, formatDateTime, formatTimeWithSeconds, seoulDay, formatDate } from '../i18n/dates.ts';
import type { Message, MessageState } from './use-messages.ts';

export const stateWords: Record<MessageState, { label: string; tone: BadgeTone }> = {
  pending: { label: '발송 예정', tone: 'info' },
  sending: { label: '발송 중', tone: 'info' },
  sent: { label: '발송 완료', tone: 'success' },
  failed: { label: '발송 실패', tone: 'danger' },
  unknown: { label: '결과 확인 안 됨', tone: 'warning' },
  'not-sent': { label: '보내지 않음', tone: 'neutral' },
};

const reasons: Record<string, string> = {
  cancelled: '예약이 취소되어 보내지 않았습니다.',
  'too-late': '보낼 수 있는 시간이 지났습니다.',
  'unknown-number': '없는 전화번호입니다. 다른 방법으로 연락해 주십시오.',
  'illegal-character': '문자로 보낼 수 없는 글자가 들어 있습니다.',
  'text-too-long': '내용이 2,000바이트를 넘습니다.',
  malformed: '문자 중계사가 요청 형식을 받아들이지 않았습니다.',
  'too-many-requests': '문자 중계사의 초당 발송 한도를 넘었습니다.',
  'gateway-silent': '문자 중계사가 제때 응답하지 않았습니다.',
  'gateway-unreachable': '문자 중계사에 연결되지 않았습니다.',
  'gateway-garbled': '문자 중계사의 응답을 읽을 수 없었습니다.',
  'wrong-key': '문자 중계사의 인증 키가 맞지 않습니다.',
  'unregistered-sender': '등록되지 않은 발신번호입니다.',
};

/** Why it did not go, or why the last attempt failed. */
export function reasonText({ reason, state }: Message): string | null {
  if (reason === null) return null;
  const known =
    reasons[reason] ??
    (/^gateway-\d+$/.test(reason)
      ? `문자 중계사에 오류가 있습니다. (${reason.slice(8)})`
      : `사유 코드: ${reason}`);
  return state === 'pending' ? `${known} 자동으로 다시 보냅니다.` : known;
}

/** When it went, or when it will. */
export function timeText(message: Message, now: number | null): string {
  if (message.sentAt) {
    const isToday = now !== null && seoulDay(message.sentAt) === seoulDay(now);
    const day = isToday ? '오늘' : formatDate(message.sentAt);
    return `${day} ${formatTimeWithSeconds(message.sentAt)} 발송`;
  }
  if (message.state === 'pending') {
    const isDue = now !== null && Date.parse(message.notBefore) <= now;
    return isDue ? '곧 발송합니다' : `${formatDateTime(message.notBefore)} 발송 예정`;
  }
  if (message.state === 'sending') return '보내고 있습니다';
  return `${formatWhen(message.createdAt, now)} 작성`;
}

/** The one-time code in a message that carries one and shows it. */
export function codeIn(message: Message): string | null {
  return message.purpose === 'code' ? (/(?<!\d)\d{6}(?!\d)/.exec(message.body)?.[0] ?? null) : null;
}

/** Who took it and how it reached the phone. */
export function providerText({ provider, channel }: Message): string {
  const names: Record<string, string> = {
    simulator: '시뮬레이터',
    solapi: '솔라피',
    sens: '네이버 SENS',
    aligo: '알리고',
  };
  const name = names[provider ?? ''] ?? provider ?? '';
  return channel === 'alimtalk' ? `${name} · 알림톡` : name;
}
