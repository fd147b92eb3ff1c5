import type { MessageTemplate } from '#notifications';

export const messages: MessageTemplate[] = [
  {
    purpose: 'confirmation',
    label: '예방접종 예약 확정',
    language: 'ko',
    scope: 'vaccination.',
    body:
      '[{place}] {name} 님, 예방접종 예약이 확정되었습니다.\n예약번호 {number}\n{visits}\n장소: {address}\n' +
      '신분증을 지참해 주십시오. 예약 시각 10분 전부터 입장하실 수 있습니다. 발열 등 증상이 있으면 방문하지 마시고 예약을 변경해 주십시오.',
  },
  {
    purpose: 'reminder',
    label: '예방접종 전날 안내',
    language: 'ko',
    scope: 'vaccination.',
    body:
      '[{place}] {name} 님, 내일 {date} {time}은 {service} 접종일입니다.\n예약번호 {number}\n장소: {address}\n' +
      '신분증을 지참해 주십시오. 37.5도 이상 발열이 있으면 접종을 연기해 주시기 바랍니다.',
  },
];
