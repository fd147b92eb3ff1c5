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
  },
};
