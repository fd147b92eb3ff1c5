import { withTranslations, type MessageTemplate } from '#notifications';
import { messageTranslations } from './message-translations.ts';

const korean: MessageTemplate[] = [
  {
    purpose: 'confirmation',
    label: '여권 방문 예약 확정',
    language: 'ko',
    scope: 'passport.',
    body:
      '[{place}] {name} 님, 방문 예약이 확정되었습니다.\n예약번호 {number}\n{visits}\n장소: {address}\n' +
      '신분증을 지참해 주십시오. 여권 신청은 6개월 이내에 찍은 여권용 사진 1장과 수수료가 필요합니다.\n변경: {change}\n취소: {cancel}',
  },
  {
    purpose: 'reminder',
    label: '여권 방문 전날 안내',
    language: 'ko',
    scope: 'passport.',
    body:
      '[{place}] {name} 님, 내일 {date} {time} {service} 예약이 있습니다.\n예약번호 {number}\n장소: {address}\n' +
      '신분증과 필요한 서류를 지참해 주십시오.',
  },
];

export const messages = withTranslations(korean, messageTranslations);
