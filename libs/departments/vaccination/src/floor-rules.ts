import type { DatedFloorRule } from '#queueing';

/**
 * How a vaccination centre runs its floor from its first day: in the line from ten minutes before the
 * appointment; every third call at most goes to people of 75 and older or with help needed; fifteen minutes of
 * observation, thirty for whoever the doctor says.
 */
export const floorRules = (validFrom: string): DatedFloorRule[] => [
  {
    validFrom,
    earlyMinutes: 10,
    lateMinutes: 30,
    assistedEvery: 3,
    bookedEvery: 0,
    assistedFromAge: 75,
    assistedNeeds: ['wheelchair', 'interpreter', 'guardian'],
    waitTargetMinutes: 15,
    recallSeconds: 20,
    callsBeforeMissed: 3,
    awayMinutes: 10,
    stayMinutes: 15,
    longStayMinutes: 30,
    stayExtensions: [5, 10, 15],
    nearPeople: 3,
    nearMinutes: 5,
    alarmKinds: [
      { code: 'collapse', label: '쓰러짐 · 의식 저하' },
      { code: 'anaphylaxis', label: '아나필락시스 의심' },
      { code: 'faint', label: '어지러움 · 실신' },
      { code: 'seizure', label: '경련' },
      { code: 'safety', label: '소란 · 안전 문제' },
      { code: 'other', label: '기타' },
    ],
  },
];
