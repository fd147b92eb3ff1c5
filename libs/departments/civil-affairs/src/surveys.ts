import type { Survey } from '#surveys';
import { kinds } from './kinds.ts';

/** 「유기한민원 ARS 만족도 설문조사」: who had a petition solved is called five minutes after the message. */
export const surveys: Survey[] = [
  {
    code: 'civil-affairs.petition-satisfaction',
    label: '유기한민원 만족도',
    kinds: kinds.filter(({ code }) => code.startsWith('civil-affairs.petition-')).map(({ code }) => code),
    questions: [
      { code: 'kindness', label: '공무원 친절도', spoken: '민원을 맡은 공무원이 친절하였습니까?' },
      { code: 'satisfaction', label: '민원처리 만족도', spoken: '민원이 처리된 결과에 만족하십니까?' },
    ],
    firstRule: {
      effectiveFrom: '2020-01-01',
      isOn: true,
      callAfterMinutes: 5,
      callsMost: 2,
      callAgainMinutes: 120,
      asksFrom: '09:00',
      asksUntil: '18:00',
      notAgainDays: 30,
    },
    baselines: [
      { year: 2020, question: 'kindness', percent: 89 },
      { year: 2020, question: 'satisfaction', percent: 87.7 },
    ],
  },
];
