import type { CaseOffice, CaseUnit } from '#casework';

const PHONE = '02-2241-3114';

export const offices: CaseOffice[] = [
  {
    code: 'seongbuk-civil',
    name: '성북구청 민원여권과',
    address: '서울 성북구 보문로 168',
    phone: PHONE,
    zone: 'Asia/Seoul',
  },
];

/** The departments of the bureau that answer petitions, and the desks of 민원여권과 that answer by themselves. */
export const units: CaseUnit[] = [
  { code: 'civil-desk', label: '민원여권과 민원팀', phone: PHONE },
  { code: 'family-register', label: '민원여권과 가족관계등록팀', phone: PHONE },
  { code: 'administration', label: '행정지원과', phone: PHONE },
  { code: 'self-government', label: '자치행정과', phone: PHONE },
  { code: 'education', label: '교육지원과', phone: PHONE },
  { code: 'public-relations', label: '홍보전산과', phone: PHONE },
];
