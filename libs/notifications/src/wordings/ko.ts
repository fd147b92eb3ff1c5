import type { MessageTemplate } from '../message-template.ts';

/** What the core says in Korean, in plain words that fit every department. */
export const koreanWordings: readonly MessageTemplate[] = [
  {
    purpose: 'shuttle-seat',
    label: '셔틀버스 안내',
    language: 'ko',
    body:
      '[{place}] {name} 님, {date} 셔틀버스를 안내합니다.\n{departs} {stop} 출발 → {arrives} 도착 ({seats}자리)\n' +
      '5분 전까지 나와 주십시오. 예약번호 {number}',
  },
  {
    purpose: 'code',
    label: '본인확인 인증번호',
    language: 'ko',
    body: '[차례] 인증번호 {code} ({minutes}분 안에 입력). 다른 사람에게 알려 주지 마십시오.',
  },
  {
    purpose: 'care-consent',
    label: '대리 예약 동의',
    language: 'ko',
    body:
      '[차례] {carer} 님이 대신 예약하려고 합니다. 동의하시면 {carer} 님께 번호 {code:을/를} 알려 주십시오({minutes}분 안). ' +
      '대신 예약하는 분은 예약을 보고 바꿀 수 있습니다. 모르는 분이면 번호를 알려 주지 마십시오.',
  },
  {
    purpose: 'confirmation',
    label: '예약 확정',
    language: 'ko',
    body:
      '[{place}] {name} 님, 예약이 확정되었습니다.\n예약번호 {number}\n{visits}\n' +
      '장소: {address}\n예약 시각 10분 전까지 신분증을 가지고 오시기 바랍니다.\n변경: {change}\n취소: {cancel}',
  },
  {
    purpose: 'move',
    label: '예약 변경',
    language: 'ko',
    body:
      '[{place}] {name} 님, 예약이 다음 일시로 변경되었습니다.\n예약번호 {number}\n{visits}\n장소: {address}\n' +
      '변경: {change}\n취소: {cancel}',
  },
  {
    purpose: 'choose-anew',
    label: '일시 재선택 요청',
    language: 'ko',
    body:
      '[{place}] {name} 님, 센터 사정으로 아래 예약을 진행할 수 없게 되어 죄송합니다.\n예약번호 {number}\n{visits}\n' +
      '사유: {reason}\n새 일시를 골라 주십시오: {change}',
  },
  {
    purpose: 'move-by-office',
    label: '센터 사정에 따른 예약 변경',
    language: 'ko',
    body:
      '[{place}] {name} 님, 센터 사정으로 예약이 다음 일시로 변경되었습니다. 불편을 드려 죄송합니다.\n예약번호 {number}\n{visits}\n' +
      '사유: {reason}\n장소: {address}\n오시기 어려우면 변경: {change}\n취소: {cancel}',
  },
  {
    purpose: 'reminder',
    label: '방문 전날 안내',
    language: 'ko',
    body: '[{place}] {name} 님, 내일 {date} {time} {service} 예약일입니다. 예약번호 {number}',
  },
  {
    purpose: 'reminder-morning',
    label: '방문 당일 안내',
    language: 'ko',
    body: '[{place}] {name} 님, 오늘 {time} {service} 예약일입니다. 예약번호 {number}',
  },
  {
    purpose: 'cancellation',
    label: '예약 취소',
    language: 'ko',
    body: '[{place}] {name} 님, 다음 예약이 취소되었습니다.\n예약번호 {number}\n{visits}',
  },
  {
    purpose: 'survey',
    label: '만족도 설문 안내',
    language: 'ko',
    body:
      '[{place}] {name} 님, 처리가 끝난 {kind} 민원의 만족도를 여쭙고자 잠시 뒤 {phone}에서 자동 설문 전화를 드립니다(1분 이내). ' +
      '원하지 않으시면 통화 중 9번을 눌러 주십시오.',
  },
  {
    purpose: 'test-send',
    label: '시험 발송',
    language: 'ko',
    body: '[시험] {text}',
  },
  {
    purpose: 'bulk-notice',
    label: '일괄 변경 사전 안내',
    language: 'ko',
    body: '[{place}] {text}',
  },
  {
    purpose: 'bulk-moved',
    label: '일괄 변경 개별 안내',
    language: 'ko',
    body:
      '[{place}] {name} 님, {service} 예약이 다음과 같이 변경되었습니다.\n변경 전 {before}\n변경 후 {date} {time}\n' +
      '예약번호 {number}\n장소: {address}',
  },
  {
    purpose: 'opening',
    label: '예약 시작 안내',
    language: 'ko',
    body:
      '[{place}] {name} 님, 안내를 신청하신 예약이 시작되었습니다.\n{period} 누리집이나 전화로 예약하실 수 있습니다.\n' +
      '이 안내는 한 번만 보내 드립니다.',
  },
  {
    purpose: 'standby-offer',
    label: '당일 잔여 자리 제안',
    language: 'ko',
    body:
      '[{place}] {name} 님, 오늘 {time}까지 오실 수 있는 {service} 자리가 있습니다.\n' +
      '{until}까지({minutes}분) 아래에서 답해 주십시오. 답이 없으면 다음 분께 드립니다.\n{link}',
  },
  {
    purpose: 'missed',
    label: '미방문 안내',
    language: 'ko',
    body:
      '[{place}] {name} 님, {date} {time} {service}에 오지 않으셔서 예약이 종료되었습니다(예약번호 {number}).\n' +
      '다시 예약: {book}\n전화: {phone}',
  },
  {
    purpose: 'missed-with-following',
    label: '미방문 안내 (다음 예약 취소)',
    language: 'ko',
    body:
      '[{place}] {name} 님, {date} {time} {service}에 오지 않으셔서 이어지는 예약도 함께 취소되었습니다(예약번호 {number}).\n' +
      '취소된 예약\n{visits}\n처음부터 다시 예약하실 수 있습니다: {book}\n전화: {phone}',
  },
  {
    purpose: 'missed-standby',
    label: '미방문 안내 (당일 잔여 자리)',
    language: 'ko',
    body:
      '[{place}] {name} 님, 오시겠다고 하신 {date} {time} {service} 자리에 오지 않으셨습니다.\n' +
      '{until}까지는 당일 잔여 자리를 신청하실 수 없습니다. 일반 예약은 하실 수 있습니다: {book}\n사정이 있으셨으면 전화해 주십시오: {phone}',
  },
];
