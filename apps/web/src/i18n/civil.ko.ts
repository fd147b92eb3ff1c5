/** The civil-affairs hall, for residents. */
export const koCivil = {
  civil: {
    title: '민원실',
    lead: '성북구청 민원실에서 증명서를 떼고 신고와 민원을 접수하실 수 있습니다.',
    busy: '지금 얼마나 붐비나요',
    book: '방문 예약',
    evening:
      '월·목요일 저녁 6시부터 8시까지는 등본·초본과 가족관계 증명서를 발급합니다. 예약 없이 오셔서 번호표를 뽑으셔도 됩니다.',
    offers: { copies: '등본·초본 예약', 'family-copies': '가족관계 증명서 예약' },
    machine: { title: '무인민원발급기', hint: '기다리지 않고 직접 발급하실 수 있는 곳입니다.' },
    guide: { title: '안내 도우미', hint: '서식 작성과 번호표를 도와 드립니다.' },
    people: '{{count}}명',
    casesTitle: '민원과 여권',
    myCases: '내 민원 보기',
    kinds: '민원 종류와 처리기간',
    passport: '여권 민원',
    start: '민원실·여권',
  },
};
