import type { CaseKind, KindRule } from '#casework';
import { guides } from './guides.ts';

const FROM = '2016-02-12'; // The day on which today's Act on the handling of petitions came into force.

const rule = (change: Partial<KindRule> & Pick<KindRule, 'term' | 'basis'>): KindRule => ({
  effectiveFrom: FROM,
  termUnit: 'days',
  countsFirstDay: true,
  // Once for as long as the term, once more when the applicant agrees (민원 처리에 관한 법률 시행령 §21).
  extensionsMost: 2,
  extensionMost: change.term,
  extender: 'lead',
  feeWon: 0,
  documents: ['신분증'],
  ...change,
});

const petition = (code: string, label: string, term: number, basis: string): CaseKind => ({
  code: `civil-affairs.petition-${code}`,
  label,
  group: '민원 접수',
  line: '유기한민원',
  unit: 'civil-desk',
  rules: [rule({ term, basis, extender: 'handler', documents: ['민원신청서'] })],
});

const family = (code: string, label: string, documents: string[], guide?: CaseKind['guide']): CaseKind => ({
  code: `civil-affairs.family-${code}`,
  label,
  group: '가족관계등록 신고',
  unit: 'family-register',
  rules: [
    rule({
      term: 7,
      basis: '가족관계의 등록 등에 관한 법률',
      documents: [...documents, '신고인 신분증'],
    }),
  ],
  ...(guide ? { guide } : {}),
});

/** Terms are where they begin; an official changes them by dated rows. */
export const kinds: CaseKind[] = [
  petition('inquiry', '질의민원', 7, '민원 처리에 관한 법률 시행령 §14 (단순 질의 7일)'),
  petition('law', '법령 질의민원', 14, '민원 처리에 관한 법률 시행령 §14 (법령 질의 14일)'),
  petition('suggestion', '건의민원', 14, '민원 처리에 관한 법률 시행령 §15'),
  petition('grievance', '고충민원', 7, '민원 처리에 관한 법률 시행령 §17'),
  {
    code: 'civil-affairs.licence',
    label: '이·미용사, 조리사 등 면허발급',
    group: '민원 접수',
    unit: 'civil-desk',
    rules: [
      rule({
        termUnit: 'hours',
        term: 24,
        extensionMost: 24,
        feeWon: 5_500,
        documents: ['면허신청서', '자격증 사본', '건강진단서', '사진 1장', '신분증'],
        basis: '공중위생관리법 시행규칙 §9, 식품위생법 시행규칙 §80',
      }),
    ],
  },
  {
    code: 'civil-affairs.disclosure',
    label: '행정정보공개',
    group: '민원 접수',
    unit: 'civil-desk',
    rules: [
      rule({
        term: 10,
        extensionsMost: 1,
        extensionMost: 10,
        extender: 'handler',
        documents: ['정보공개 청구서'],
        basis: '공공기관의 정보공개에 관한 법률 §11',
      }),
    ],
  },
  {
    code: 'civil-affairs.residence',
    label: '체류지 변경·거소 이전 신고',
    group: '민원 접수',
    unit: 'civil-desk',
    rules: [
      rule({
        termUnit: 'hours',
        // 즉시: three office hours (민원 처리에 관한 법률 시행령).
        term: 3,
        extensionsMost: 0,
        extensionMost: 0,
        documents: ['여권', '외국인등록증', '체류지 입증 서류'],
        basis: '출입국관리법 §36 (즉시)',
      }),
    ],
  },
  family('birth', '출생신고', ['출생신고서', '출생증명서'], guides.birth),
  family('death', '사망신고', ['사망신고서', '사망진단서 또는 시체검안서'], guides.death),
  family('marriage', '혼인신고', ['혼인신고서 (증인 2명 서명)'], guides.household),
  family(
    'divorce',
    '이혼신고',
    ['이혼신고서', '이혼 확인서 등본 또는 판결 등본·확정증명원'],
    guides.household,
  ),
  family('name', '개명신고', ['개명신고서', '개명허가 결정 등본'], guides.name),
  family('other', '기타(정정 등) 신고', ['신고서', '정정 근거 서류']),
];
