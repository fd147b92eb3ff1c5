/** The texts that went to the resident's own phone. */
export const koMyMessages = {
  myMessages: {
    title: '받은 문자',
    lead: '최근 90일 동안 이 휴대전화로 보낸 문자입니다. 인증번호는 가려서 보여 드립니다.',
    empty: '받은 문자가 없습니다.',
    emptyNext: '예약하시거나 예약을 바꾸시면 문자로 알려 드립니다.',
    sentAt: '{{when}} 발송',
    delivered: '도착함',
    undelivered: '도착하지 않음',
    pages: '쪽 이동',
    newer: '최근 문자',
    older: '지난 문자',
    choices: {
      title: '보내 드릴 문자',
      wanted: '문자를 보내 드립니다.',
      refused: '문자를 보내 드리지 않습니다.',
      reminder: { label: '방문 전 안내', hint: '전날과 당일에 시각을 다시 알려 드립니다.' },
      'follow-up': { label: '방문 뒤 안내', hint: '증명서 발급과 방문 뒤 건강 확인을 알려 드립니다.' },
      always:
        '예약 확정·변경·취소와 인증번호, 신청하신 안내는 꼭 필요한 문자여서 늘 보내 드립니다. 만족도 설문 전화는 통화 중에 9번을 누르시면 다시 걸지 않습니다.',
    },
  },
};
