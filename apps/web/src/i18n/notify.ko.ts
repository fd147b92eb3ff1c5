/** Hearing of it when booking opens, and why it is not open yet. */
export const koNotify = {
  notify: {
    title: '예약 시작 안내',
    ask: '열리면 문자로 알려 드릴까요?',
    askDetail: '예약하실 수 있게 되면 문자를 한 번 보내 드립니다. 예약이 저절로 되지는 않습니다.',
    open: '문자 안내 신청',
    prove: '문자를 받으실 분의 휴대전화를 확인합니다.',
    for: '{{name}} 님 ({{phone}})께 보내 드립니다.',
    otherBirth:
      '생년월일을 {{asked}}로 알아보셨지만, 안내는 본인 확인을 하신 {{name}} 님({{own}})을 기준으로 보내 드립니다.',
    submit: '안내 신청하기',
    done: '신청되었습니다',
    doneDetail: '{{phone}} 번호로, 예약이 열리면 알려 드립니다.',
    end: '안내 받지 않기',
    ended: '안내 신청을 취소했습니다.',
    mine: '신청하신 안내',
    none: '신청하신 안내가 없습니다',
    noneNext: '처음 화면에서 대상 여부를 확인하시면 신청하실 수 있습니다.',
    since: '{{day}} 신청',
    allGroups: '나이에 따른 순서',
  },
  whyNot: {
    later: '{{opensAt}}부터 예약하실 수 있습니다.',
    laterUntil: '{{opensAt}}부터 {{closesAt}}까지 예약하실 수 있습니다.',
    undecided: '예약 시작일은 아직 정해지지 않았습니다.',
    over: '예약 기간이 {{closesAt}}에 끝났습니다.',
    digit: '지금은 생일 끝자리가 다른 분의 예약 시간입니다.',
    dong: '지금은 다른 동에 사시는 분의 예약 시간입니다.',
    channel: '지금은 이 방법으로 예약하실 수 없습니다. 센터로 전화해 주십시오.',
  },
};
