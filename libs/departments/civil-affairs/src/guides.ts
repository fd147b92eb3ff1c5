import type { FollowUpGuide } from '#casework';

const GOV24 = 'https://www.gov.kr';

/** 가족관계등록 신고 후속절차 안내문: what comes after each registration. */
export const guides = {
  birth: {
    title: '출생신고 후 이어서 하실 일',
    items: [
      {
        title: '행복출산 원스톱서비스',
        text: '출산지원금·양육수당 신청과 전기료 경감 신청 등을 한 번에 하실 수 있습니다. 동주민센터나 정부24에서 신청하십시오.',
        url: GOV24,
      },
    ],
  },
  death: {
    title: '사망신고 후 이어서 하실 일',
    items: [
      {
        title: '안심상속 원스톱서비스',
        text: '금융기관·세금 등 사망하신 분의 재산을 한 번에 조회하실 수 있습니다. 구청·동주민센터나 정부24에서 신청하십시오.',
        url: GOV24,
      },
    ],
  },
  name: {
    title: '개명신고 후 이어서 하실 일',
    items: [
      {
        title: '신분증 재발급',
        text: '주민등록증·운전면허증·여권 등 신분증을 새 이름으로 다시 발급받으십시오.',
      },
      {
        title: '명의 변경 신고',
        text: '인감, 은행 계좌, 부동산 등의 명의를 새 이름으로 바꾸어 신고하십시오.',
      },
    ],
  },
  household: {
    title: '신고 후 이어서 하실 일',
    items: [
      {
        title: '거주지 전입신고',
        text: '사시는 곳이 바뀌면 이사한 날부터 14일 안에 새 주소지 동주민센터나 정부24에서 전입신고를 하십시오.',
        url: GOV24,
      },
    ],
  },
} satisfies Record<string, FollowUpGuide>;
