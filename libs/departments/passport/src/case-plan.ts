import type { CaseKind, CasePlan, CaseStage } from '#casework';

const PHONE = '02-2241-3114';
// Before the first month that the office reports, whose collections were applied for in December.
const FROM = '2020-12-01';
const UNIT = 'passport-desk';

/** 신청·접수 ⇨ 심사 ⇨ 여권제작(한국조폐공사) ⇨ 교부, as the office's document draws it. */
export const stages: CaseStage[] = [
  {
    code: 'review',
    label: { ko: '심사', en: 'Under review', zh: '审查', vi: 'Đang xét duyệt' },
    phase: 'work',
  },
  {
    code: 'made',
    label: {
      ko: '여권 제작 (한국조폐공사)',
      en: 'Being made (KOMSCO)',
      zh: '护照制作（韩国造币公社）',
      vi: 'Đang in hộ chiếu (KOMSCO)',
    },
    phase: 'work',
  },
  {
    code: 'arrived',
    label: {
      ko: '여권민원실 도착',
      en: 'Arrived at the office',
      zh: '已送达护照窗口',
      vi: 'Đã về phòng hộ chiếu',
    },
    phase: 'work',
  },
  {
    code: 'ready',
    label: { ko: '교부 준비 완료', en: 'Ready to collect', zh: '可领取', vi: 'Sẵn sàng để nhận' },
    phase: 'answer',
  },
  { code: 'collected', label: { ko: '교부', en: 'Collected', zh: '已领取', vi: 'Đã nhận' }, phase: 'after' },
];

const kind = (code: string, label: string, feeWon: number): CaseKind => ({
  code: `passport.${code}`,
  label,
  group: '여권 발급',
  unit: UNIT,
  stages,
  rules: [
    {
      effectiveFrom: FROM,
      termUnit: 'days',
      term: 8,
      countsFirstDay: false,
      extensionsMost: 1,
      extensionMost: 8,
      extender: 'lead',
      feeWon,
      documents: ['여권발급신청서', '6개월 이내에 찍은 여권용 사진 1장', '신분증'],
      basis: '여권민원실 처리기준 (접수 다음 날부터 근무일 8일)',
    },
  ],
});

/** Terms and reminders are where they begin; what holds is what the dated rows say. */
export const casePlan: CasePlan = {
  numberPrefix: 'P',
  offices: [
    {
      code: 'seongbuk-passport',
      name: '성북구청 여권민원실',
      address: '서울 성북구 보문로 168 성북구청',
      phone: PHONE,
      zone: 'Asia/Seoul',
    },
  ],
  units: [{ code: UNIT, label: '민원여권과 여권팀', phone: PHONE }],
  kinds: [
    kind('ten-years', '복수여권 10년', 53_000),
    kind('five-years', '복수여권 5년', 45_000),
    kind('single', '단수여권', 20_000),
  ],
  waiting: [
    {
      effectiveFrom: FROM,
      remindAfterDays: [14, 30, 90],
      lapsesAfterMonths: 6,
      basis: '여권법 §13 (발급된 날부터 6개월 안에 받아가지 않은 여권은 효력을 잃음)',
    },
  ],
};
