import { brokenPromises, type DayReport, type HourReport, type Spread } from './day-report.ts';

export const outcomeWords: Record<string, string> = {
  completed: '모든 단계 완료',
  left: '도중 귀가',
  missed: '미응답',
};

/** The report for a terminal: tables and bars in plain text. */
export const reportLines = (report: DayReport): string[] => [
  '',
  `${report.date} 하루 결과 (시드 ${report.seed})`,
  '',
  ...balanceLines(report),
  '',
  '시간대별 처리 (명)',
  ...hourTable(report),
  '',
  '계획 대비 마지막 창구 완료 (█ 완료, ░ 계획까지 남음)',
  ...hourBars(report),
  '',
  '단계별 대기 (분)',
  ...stageTable(report),
  '',
  ...seatLines(report),
  `문자: ${report.messages.map(({ state, count }) => `${state} ${count}`).join(', ') || '없음'}`,
  '',
  ...verdict(report),
];

const balanceLines = ({ bookings, visits }: DayReport): string[] => {
  const out = visits.outcomes.reduce((sum, { count }) => sum + count, 0);
  return [
    `예약 ${bookings.booked} = 내원 ${bookings.arrived} + 미내원 ${bookings.noShow} + 아직 ${bookings.notYet}`,
    `들어오신 분 ${visits.in} = 나가신 분 ${out} + 안에 계신 분 ${visits.inside}`,
    ...visits.outcomes.map(({ outcome, count }) => `  ${outcomeWords[outcome] ?? outcome} ${count}`),
  ];
};

const hourTable = ({ hours, stages }: DayReport): string[] =>
  table(
    ['시', '정원', '예약', '내원', ...stages.map(({ label }) => label), '귀가'],
    [
      ...hours.map((one) => [
        `${one.hour}시`,
        ...[one.seats, one.booked, one.arrived].map(String),
        ...stages.map(({ stage }) => String(one.served[stage] ?? 0)),
        String(one.home),
      ]),
      [
        '합계',
        ...(['seats', 'booked', 'arrived'] as const).map((name) => String(sum(hours, (one) => one[name]))),
        ...stages.map(({ stage }) => String(sum(hours, (one) => one.served[stage] ?? 0))),
        String(sum(hours, (one) => one.home)),
      ],
    ],
  );

/** The stage whose completions are held against the plan: the last one with counters, before any stay. */
export const measuredStage = ({ stages, seats }: DayReport): string | undefined =>
  stages.findLast(({ stage }) => !seats.some((one) => one.stage === stage))?.stage;

const BAR_WIDTH = 40;

const hourBars = (report: DayReport): string[] => {
  const stage = measuredStage(report);
  const served = (one: HourReport) => (stage && one.served[stage]) || 0;
  const most = Math.max(1, ...report.hours.map((one) => Math.max(one.booked, served(one))));
  const length = (count: number) => Math.round((count / most) * BAR_WIDTH);
  return report.hours.map((one) => {
    const done = length(served(one));
    const missing = Math.max(0, length(one.booked) - done);
    const share = one.booked > 0 ? `${Math.round((served(one) / one.booked) * 100)}%` : '–';
    return `${pad(`${one.hour}시`, 5)} ${'█'.repeat(done)}${'░'.repeat(missing)} ${served(one)}/${one.booked} (${share})`;
  });
};

const stageTable = ({ stages, inBuilding }: DayReport): string[] =>
  table(
    ['단계', '처리', '중앙값', '90%', '최대', '처리 시간'],
    [
      ...stages.map(({ label, served, wait, serviceMeanMinutes }) => [
        label,
        String(served),
        ...spread(wait),
        minutes(serviceMeanMinutes),
      ]),
      ['입장~귀가', '', ...spread(inBuilding), ''],
    ],
  );

const spread = (wait: Spread | null): string[] =>
  wait ? [wait.p50, wait.p90, wait.max].map(minutes) : ['–', '–', '–'];

const minutes = (value: number): string => value.toFixed(1);

const seatLines = ({ seats, looks, oversoldSlots }: DayReport): string[] => [
  ...seats.map(
    ({ label, capacity, most, tooMany }) =>
      `${label} 좌석: 최대 ${most}/${capacity ?? '제한 없음'}석, 넘긴 순간 ${tooMany}번 (${looks}번 확인)`,
  ),
  `정원을 넘은 예약 시간대: ${oversoldSlots}개`,
];

const verdict = (report: DayReport): string[] => {
  const broken = brokenPromises(report);
  return broken.length === 0
    ? ['확인: 좌석을 넘긴 적이 없고, 행방이 없는 분이 없습니다.']
    : ['어긋남:', ...broken.map((one) => `  ${one}`)];
};

const sum = <T>(all: readonly T[], of: (one: T) => number): number =>
  all.reduce((total, one) => total + of(one), 0);

/** First column to the left, the others to the right. */
const table = (head: string[], rows: string[][]): string[] => {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => width(row[column] ?? ''))));
  const line = (row: string[]) =>
    row
      .map((cell, column) => (column === 0 ? pad(cell, widths[column]!) : padLeft(cell, widths[column]!)))
      .join('  ');
  return [line(head), widths.map((one) => '─'.repeat(one)).join('  '), ...rows.map(line)];
};

/** Columns that a terminal needs: a Hangul syllable takes two. */
const width = (text: string): number =>
  [...text].reduce((total, letter) => total + (/[ᄀ-ᇿ⺀-꓏가-힯＀-￠]/.test(letter) ? 2 : 1), 0);

const pad = (text: string, to: number): string => text + ' '.repeat(Math.max(0, to - width(text)));
const padLeft = (text: string, to: number): string => ' '.repeat(Math.max(0, to - width(text))) + text;
