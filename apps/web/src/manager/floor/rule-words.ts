import type { FloorRule } from './floor-api.ts';

const needWords: Record<string, string> = {
  wheelchair: '휠체어 이용',
  interpreter: '통역 필요',
  guardian: '보호자 동행',
};
export const assistedNeedOptions = Object.entries(needWords).map(([code, label]) => ({ code, label }));

/** The rules as they would be read out at the morning briefing. */
export const rulesInWords = (rule: FloorRule): string[] => [
  `예약 ${rule.earlyMinutes}분 전부터 순서에 들고, 그보다 일찍 오신 분은 다른 대기자가 없을 때 모십니다.`,
  `예약 시간에서 ${rule.lateMinutes}분 넘게 늦으신 분은 도착하신 순서로 모십니다.`,
  assistedInWords(rule),
  ...bookedInWords(rule),
  `기다리신 지 ${rule.waitTargetMinutes}분이 넘으면 태블릿에 표시됩니다.`,
  `같은 번호는 ${rule.recallSeconds}초 뒤에 다시 부를 수 있고, ${rule.callsBeforeMissed}번 불러도 안 오시면 ${away(rule.awayMinutes)}.`,
  `머무르는 시간은 보통 ${rule.stayMinutes}분, 길게는 ${rule.longStayMinutes}분이며, ${rule.stayExtensions.join('·')}분씩 늘릴 수 있습니다.`,
  `앞에 ${rule.nearPeople}명 또는 ${rule.nearMinutes}분 남으면 순서가 가까워졌다고 알립니다.`,
  `비상 알림: ${rule.alarmKinds.map((kind) => kind.label).join(', ')}`,
];

const away = (minutes: number): string =>
  minutes === 0 ? '바로 미응답으로 둡니다' : `${minutes}분 동안 자리를 지켜 드립니다`;

const bookedInWords = ({ bookedEvery }: FloorRule): string[] =>
  bookedEvery === 0
    ? []
    : [
        `예약 없이 오신 분은 도착하신 순서로, 예약 시각이 된 분은 ${bookedEvery}번째 호출마다 한 분까지 먼저 모십니다.`,
      ];

const assistedInWords = (rule: FloorRule): string => {
  if (rule.assistedEvery === 0) return '먼저 모시는 순서는 두지 않습니다.';
  const who = [
    ...(rule.assistedFromAge > 0 ? [`${rule.assistedFromAge}세 이상(출생연도 기준)`] : []),
    ...rule.assistedNeeds.map((need) => needWords[need] ?? need),
  ].join(', ');
  return `${who || '직원이 확인한 분'}은 ${rule.assistedEvery}번째 호출마다 한 분까지 먼저 모십니다.`;
};
