import { withTranslations, type MessageTemplate } from '#notifications';
import { familyTranslations, messageTranslations } from './message-translations.ts';

const scope = 'civil-affairs.';

const general: MessageTemplate[] = [
  {
    purpose: 'case-received',
    label: '민원 접수 안내',
    language: 'ko',
    scope,
    body:
      '[{place}] {name} 님, {kind} 민원이 접수되었습니다.\n접수번호 {number}\n처리기한 {deadline}\n' +
      '진행 확인: {link}\n문의: {unit} {phone}',
  },
  {
    purpose: 'case-extended',
    label: '민원 처리기간 연장 안내',
    language: 'ko',
    scope,
    body:
      '[{place}] {name} 님, {kind} 민원({number})의 처리기한이 {deadline}까지로 연장되었습니다.\n' +
      '사유 확인: {link}\n문의: {unit} {phone}',
  },
  {
    purpose: 'case-supplement',
    label: '민원 보완 요청',
    language: 'ko',
    scope,
    body:
      '[{place}] {name} 님, {kind} 민원({number})에 보완하실 것이 있습니다. 보완하시는 동안은 처리기간에 넣지 않습니다.\n' +
      '보완 내용: {link}\n문의: {unit} {phone}',
  },
  {
    purpose: 'case-returned',
    label: '민원 반려 안내',
    language: 'ko',
    scope,
    body: '[{place}] {name} 님, {kind} 민원이 반려되었습니다({number}).\n사유 확인: {link}\n문의: {unit} {phone}',
  },
  {
    purpose: 'case-done',
    label: '민원 처리 완료 안내',
    language: 'ko',
    scope,
    body:
      '[{place}] {name} 님, {kind} 민원({number})의 처리가 끝났습니다.\n결과: {result}\n' +
      '자세한 내용: {link}\n문의: {unit} {phone}',
  },
];

const family: MessageTemplate[] = [
  {
    purpose: 'case-done',
    label: '가족관계등록 처리 완료 안내',
    language: 'ko',
    scope: 'civil-affairs.family-',
    body:
      '[{place}] {name} 님, {kind} 처리가 끝났습니다({number}).\n결과: {result}\n' +
      '이어서 하실 일 안내: {link}\n문의: {unit} {phone}',
  },
];

export const messages = [
  ...withTranslations(general, messageTranslations),
  ...withTranslations(family, familyTranslations),
];
