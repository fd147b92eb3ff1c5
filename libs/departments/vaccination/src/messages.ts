import { withTranslations, type MessageTemplate } from '#notifications';
import { followUpMessages, followUpTranslations } from './follow-up-messages.ts';
import { messageTranslations } from './message-translations.ts';

// As long as the real ones: the seat of the second centre, the longest name of a product.
const samples = {
  place: { short: '성북구 예방접종센터', long: '성북구 제2예방접종센터 (종암박스파크)' },
  address: {
    short: '서울 성북구 보문로 168 성북구청 4층 아트홀',
    long: '서울 성북구 종암로 90 종암박스파크 2동 지하 1층 대강당',
  },
  service: { short: '화이자 1차', long: '아스트라제네카 2차' },
  offer: { short: '코로나19 예방접종 (화이자)', long: '코로나19 예방접종 (아스트라제네카)' },
  reason: { short: '백신 공급 지연', long: '백신 공급 지연으로 이날의 접종 인원을 줄이게 되었습니다' },
};

const korean: MessageTemplate[] = [
  {
    purpose: 'confirmation',
    label: '예방접종 예약 확정',
    language: 'ko',
    scope: 'vaccination.',
    body:
      '[{place}] {name} 님, 예방접종 예약이 확정되었습니다.\n예약번호 {number}\n{visits}\n장소: {address}\n' +
      '신분증을 지참해 주십시오. 예약 시각 10분 전부터 입장하실 수 있습니다. 발열 등 증상이 있으면 방문하지 마시고 예약을 변경해 주십시오.\n변경: {change}\n취소: {cancel}',
  },
  {
    purpose: 'move',
    label: '예방접종 예약 변경',
    language: 'ko',
    scope: 'vaccination.',
    body:
      '[{place}] {name} 님, 예방접종 예약이 다음 일시로 변경되었습니다.\n예약번호 {number}\n{visits}\n장소: {address}\n' +
      '신분증을 지참해 주십시오.\n변경: {change}\n취소: {cancel}',
  },
  {
    purpose: 'choose-anew',
    label: '예방접종 일시 재선택 요청',
    language: 'ko',
    scope: 'vaccination.',
    body:
      '[{place}] {name} 님, 센터 사정으로 아래 예방접종을 예정대로 진행할 수 없게 되었습니다. 불편을 드려 죄송합니다.\n예약번호 {number}\n{visits}\n사유: {reason}\n' +
      '아래 주소에서 새 일시를 골라 주십시오.\n{change}\n전화로도 도와 드립니다.',
  },
  {
    purpose: 'reminder',
    label: '예방접종 전날 안내',
    language: 'ko',
    scope: 'vaccination.',
    body:
      '[{place}] {name} 님, 내일 {date} {time:은/는} {service} 접종일입니다.\n예약번호 {number}\n장소: {address}\n' +
      '신분증을 지참해 주십시오. 37.5도 이상 발열이 있으면 접종을 연기해 주시기 바랍니다.',
  },
  {
    purpose: 'reminder-morning',
    label: '예방접종 당일 안내',
    language: 'ko',
    scope: 'vaccination.',
    body:
      '[{place}] {name} 님, 오늘 {time:은/는} {service} 접종일입니다. 예약번호 {number}\n' +
      '신분증을 지참해 주십시오. 37.5도 이상 발열이 있으면 방문하지 마시고 예약을 변경해 주십시오.',
  },
  {
    purpose: 'bulk-moved',
    label: '접종일 일괄 변경 개별 안내',
    language: 'ko',
    scope: 'vaccination.',
    body:
      '[{place}] {name} 님, 접종 간격 변경에 따라 {service} 접종일이 바뀌었습니다.\n변경 전 {before}\n변경 후 {date} {time}\n' +
      '예약번호 {number}\n장소: {address}\n이날 오시기 어려우면 예약 확인·변경에서 다른 날로 바꾸실 수 있습니다.',
  },
  {
    purpose: 'opening',
    label: '예방접종 예약 시작 안내',
    language: 'ko',
    scope: 'vaccination.',
    body:
      '[{place}] {name} 님, 안내를 신청하신 예방접종 예약이 시작되었습니다.\n{period} 누리집이나 전화로 예약하실 수 있습니다.\n' +
      '예약하실 때 본인 확인이 필요합니다. 이 안내는 한 번만 보내 드립니다.',
  },
  {
    purpose: 'standby-offer',
    label: '잔여백신 제안',
    language: 'ko',
    scope: 'vaccination.',
    body:
      '[{place}] {name} 님, 오늘 {time}까지 오시면 맞으실 수 있는 {service} 잔여백신이 있습니다.\n' +
      '{until}까지({minutes}분) 아래에서 답해 주십시오. 답이 없으면 다음 분께 드립니다.\n{link}\n' +
      '장소: {address}. 신분증을 지참해 주십시오.',
  },
  {
    purpose: 'missed-with-following',
    label: '예방접종 미방문 안내 (2차 취소)',
    language: 'ko',
    scope: 'vaccination.',
    body:
      '[{place}] {name} 님, {date} {time} {service} 접종을 하지 않으셔서 다음 접종 예약도 함께 취소되었습니다(예약번호 {number}).\n' +
      '취소된 예약\n{visits}\n1차부터 다시 예약해 주십시오: {book}\n전화: {phone}',
  },
  {
    purpose: 'missed-standby',
    label: '잔여백신 미방문 안내',
    language: 'ko',
    scope: 'vaccination.',
    body:
      '[{place}] {name} 님, 수락하신 {date} {time} {service} 잔여백신을 맞으러 오지 않으셨습니다.\n' +
      '{until}까지는 잔여백신을 신청하실 수 없습니다. 일반 예약은 하실 수 있습니다: {book}\n사정이 있으셨으면 전화해 주십시오: {phone}',
  },
];

export const messages = [
  ...withTranslations(
    korean.map((one) => ({ ...one, samples })),
    messageTranslations,
  ),
  ...withTranslations(
    followUpMessages.map((one) => ({ ...one, samples })),
    followUpTranslations,
  ),
];
