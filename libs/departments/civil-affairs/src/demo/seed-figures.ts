/** 제증명 발급 및 민원처리 현황, 가족관계등록 신고 처리 현황: January to April 2021, from the work plan of the bureau. */
export const received: readonly { kind: string; count: number }[] = [
  // 유기한민원 5,676; the plan does not divide them further, their shares here are ours.
  { kind: 'civil-affairs.petition-inquiry', count: 2_676 },
  { kind: 'civil-affairs.petition-law', count: 600 },
  { kind: 'civil-affairs.petition-suggestion', count: 1_000 },
  { kind: 'civil-affairs.petition-grievance', count: 1_400 },
  { kind: 'civil-affairs.licence', count: 119 },
  { kind: 'civil-affairs.disclosure', count: 990 },
  { kind: 'civil-affairs.residence', count: 113 },
  { kind: 'civil-affairs.family-birth', count: 671 },
  { kind: 'civil-affairs.family-death', count: 749 },
  { kind: 'civil-affairs.family-marriage', count: 447 },
  { kind: 'civil-affairs.family-divorce', count: 158 },
  { kind: 'civil-affairs.family-name', count: 261 },
  { kind: 'civil-affairs.family-other', count: 910 },
];

/** 2021년 문자 알림 서비스 988건 제공. */
export const TOLD_OF_FAMILY = 988;
