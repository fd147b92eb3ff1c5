/** What people ask for, so that lists look like an office's and not like a table of kinds. */
const subjects: Readonly<Record<string, readonly string[]>> = {
  'civil-affairs.petition-inquiry': [
    '전입신고 서류 문의',
    '공영주차장 이용 방법 질의',
    '평생학습 강좌 수강료 문의',
    '종량제 봉투 판매소 문의',
  ],
  'civil-affairs.petition-law': [
    '옥외광고물 허가 기준 질의',
    '통장 위촉 요건 해석 질의',
    '체육시설 사용료 감면 대상 질의',
  ],
  'civil-affairs.petition-suggestion': [
    '보행 신호 시간 연장 건의',
    '어린이공원 그늘막 설치 건의',
    '작은도서관 야간 개방 건의',
  ],
  'civil-affairs.petition-grievance': [
    '골목길 보안등 고장',
    '공사장 소음',
    '불법 주정차 단속 요청',
    '보도블록 파손',
  ],
  'civil-affairs.licence': ['미용사 면허 신규', '조리사 면허 신규', '이용사 면허 재발급'],
  'civil-affairs.disclosure': ['업무추진비 집행 내역', '도로 굴착 허가 현황', '위탁 계약서 사본'],
  'civil-affairs.residence': ['체류지 변경 신고', '국내거소 이전 신고'],
};

export const subjectOf = (kind: string, label: string, at: number): string => {
  const own = subjects[kind] ?? [label];
  return own[at % own.length]!;
};
