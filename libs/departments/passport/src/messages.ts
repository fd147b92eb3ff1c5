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
  {
    purpose: 'case-received',
    label: '여권 신청 접수 안내',
    language: 'ko',
    scope: 'passport.',
    body:
      '[{place}] {name} 님, {kind} 신청이 접수되었습니다.\n접수번호 {number}\n교부 예정 {deadline}까지\n' +
      '진행 확인: {link}\n문의: {unit} {phone}',
  },
  {
    purpose: 'case-done',
    label: '여권 교부 안내',
    language: 'ko',
    scope: 'passport.',
    body:
      '[{place}] {name} 님, {kind:이/가} 나왔습니다({number}, {result}). 신분증을 지참하고 찾아가 주십시오.\n' +
      '6개월 안에 찾아가지 않으시면 여권법에 따라 효력을 잃습니다.\n진행 확인: {link}\n문의: {unit} {phone}',
  },
  {
    purpose: 'case-waiting',
    label: '여권 미교부 안내',
    language: 'ko',
    scope: 'passport.',
    body:
      '[{place}] {name} 님, {kind:이/가} 나온 지 {days}일이 지났습니다({number}). 신분증을 지참하고 찾아가 주십시오.\n' +
      '{lapses}부터 여권법에 따라 효력을 잃어 찾아가실 수 없습니다.\n진행 확인: {link}\n문의: {unit} {phone}',
  },
];

export const messages = withTranslations(korean, messageTranslations);
