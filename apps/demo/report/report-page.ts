import { brokenPromises, type DayReport } from './day-report.ts';
import { measuredStage, outcomeWords } from './report-lines.ts';

const LEFT = 48;
const BOTTOM = 36;
const HEIGHT = 280;
const HOUR_WIDTH = 84;
const BAR = 30;

/** The report as one page that needs nothing else: tables, and the day as a chart in SVG. */
export const reportPage = (report: DayReport): string => {
  const { bookings, visits, stages, hours, seats, inBuilding } = report;
  const broken = brokenPromises(report);
  const out = visits.outcomes.reduce((sum, { count }) => sum + count, 0);
  return `<!doctype html>
<html lang="ko">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(report.date)} 하루 결과</title>
<style>
  body { font: 16px/1.6 'Pretendard GOV', 'Noto Sans KR', sans-serif; color: #1e2124; max-width: 960px; margin: 32px auto; padding: 0 16px; }
  h1 { font-size: 28px; } h2 { font-size: 20px; margin-top: 32px; }
  table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
  th, td { border-bottom: 1px solid #cdd1d5; padding: 6px 10px; text-align: right; }
  th:first-child, td:first-child { text-align: left; }
  .verdict { padding: 12px 16px; border: 2px solid; border-radius: 8px; font-weight: 700; }
  .kept { color: #1f6b2e; } .broken { color: #b3261e; }
  .plan { fill: none; stroke: #58616a; stroke-width: 2; stroke-dasharray: 5 4; } .done { fill: #256ef4; }
  .axis { stroke: #8a949e; } svg text { font-size: 13px; fill: #1e2124; }
</style>
<h1>${text(report.date)} 하루 결과</h1>
<p class="verdict ${broken.length === 0 ? 'kept' : 'broken'}">${
    broken.length === 0 ? '좌석을 넘긴 적이 없고, 행방이 없는 분이 없습니다.' : broken.map(text).join('<br>')
  }</p>
<p>예약 ${bookings.booked} = 내원 ${bookings.arrived} + 미내원 ${bookings.noShow} + 아직 ${bookings.notYet}.
들어오신 분 ${visits.in} = 나가신 분 ${out} (${visits.outcomes
    .map(({ outcome, count }) => `${text(outcomeWords[outcome] ?? outcome)} ${count}`)
    .join(', ')}) + 안에 계신 분 ${visits.inside}.</p>
<h2>시간대별 처리와 계획</h2>
${chart(report)}
${grid(
  ['시', '정원', '예약', '내원', ...stages.map(({ label }) => label), '귀가'],
  hours.map((one) => [
    `${one.hour}시`,
    one.seats,
    one.booked,
    one.arrived,
    ...stages.map(({ stage }) => one.served[stage] ?? 0),
    one.home,
  ]),
)}
<h2>단계별 대기 (분)</h2>
${grid(
  ['단계', '처리', '중앙값', '90%', '최대', '처리 시간'],
  [
    ...stages.map(({ label, served, wait, serviceMeanMinutes }) => [
      label,
      served,
      wait?.p50 ?? '–',
      wait?.p90 ?? '–',
      wait?.max ?? '–',
      serviceMeanMinutes,
    ]),
    ['입장~귀가', '', inBuilding?.p50 ?? '–', inBuilding?.p90 ?? '–', inBuilding?.max ?? '–', ''],
  ],
)}
<h2>좌석</h2>
${grid(
  ['구역', '최대', '정원', '넘긴 순간'],
  seats.map(({ label, most, capacity, tooMany }) => [label, most, capacity ?? '제한 없음', tooMany]),
)}
<p>일이 하나 일어날 때마다 세었습니다: ${report.looks}번. 정원을 넘은 예약 시간대 ${report.oversoldSlots}개.
시드 ${text(report.seed)}: 같은 시드는 같은 하루를 다시 보여 줍니다.</p>
</html>
`;
};

/** Per hour: what was booked as a dashed frame, what was completed as a bar in it. */
const chart = (report: DayReport): string => {
  const { hours } = report;
  const stage = measuredStage(report);
  const label = report.stages.find((one) => one.stage === stage)?.label ?? '';
  const served = hours.map((one) => (stage ? (one.served[stage] ?? 0) : 0));
  const most = Math.max(1, ...served, ...hours.map(({ booked }) => booked));
  const top = (count: number) => HEIGHT - BOTTOM - (count / most) * (HEIGHT - BOTTOM - 24);
  const bar = (x: number, count: number, look: string) =>
    `<rect class="${look}" x="${x}" y="${top(count).toFixed(1)}" width="${BAR}" height="${(HEIGHT - BOTTOM - top(count)).toFixed(1)}"/>`;
  const groups = hours.map((one, at) => {
    const x = LEFT + at * HOUR_WIDTH + (HOUR_WIDTH - BAR) / 2;
    const middle = x + BAR / 2;
    return `<g>${bar(x, served[at]!, 'done')}${bar(x, one.booked, 'plan')}
<text x="${middle}" y="${(top(Math.max(served[at]!, one.booked)) - 6).toFixed(1)}" text-anchor="middle">${served[at]}/${one.booked}</text>
<text x="${middle}" y="${HEIGHT - 14}" text-anchor="middle">${one.hour}시</text></g>`;
  });
  const right = LEFT + hours.length * HOUR_WIDTH;
  return `<svg viewBox="0 0 ${right} ${HEIGHT}" role="img" aria-label="시간대별 ${text(label)} 완료와 예약">
<line class="axis" x1="${LEFT}" x2="${right}" y1="${HEIGHT - BOTTOM}" y2="${HEIGHT - BOTTOM}"/>
${groups.join('\n')}
</svg>
<p>파란 막대는 ${text(label)} 완료, 점선은 그 시간의 예약(계획)입니다.</p>`;
};

const grid = (head: string[], rows: (string | number)[][]): string =>
  `<table><thead><tr>${head.map((cell) => `<th scope="col">${text(cell)}</th>`).join('')}</tr></thead><tbody>
${rows.map((row) => `<tr>${row.map((cell) => `<td>${text(String(cell))}</td>`).join('')}</tr>`).join('\n')}
</tbody></table>`;

const text = (words: string): string => words.replace(/[&<>"']/g, (letter) => `&#${letter.codePointAt(0)};`);
