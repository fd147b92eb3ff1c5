import type { EligibilityQuestion } from '#scheduling';
import type { Verdict } from './judge-opening.ts';
import type { Opening, Rules } from './opening.ts';
import { channelsText, digitsText, whenText } from './words.ts';

/** What somebody reads who may book now. */
export const openText = (opening: Opening, zone: string): string => {
  const parts = [`${opening.label} 대상자로 예약하실 수 있습니다.`];
  if (opening.supplyLeft === 0) {
    parts.push('다만 준비된 물량이 지금은 모두 예약되었습니다. 취소분이 생기면 다시 예약하실 수 있습니다.');
  } else if (opening.supplyLeft !== null) parts.push(`남은 물량은 ${opening.supplyLeft}명분입니다.`);
  if (opening.closesAt) parts.push(`예약은 ${whenText(opening.closesAt, zone)}까지 받습니다.`);
  return parts.join(' ');
};

/** What somebody reads who may not book now: whose turn it is, and when theirs comes. */
export const notYetText = (
  rules: Rules,
  next: Verdict,
  all: readonly Verdict[],
  { now, zone }: EligibilityQuestion,
): string => {
  const { opening, phase } = next;
  const turn = whoseTurn(all);
  if (next.isOtherDigit || next.isOtherDong) {
    return turn ?? `${opening.label}: ${conditionText(opening)} 분만 예약하실 수 있습니다.`;
  }
  if (phase === 'open') {
    return `${opening.label}: 지금은 ${channelsText(opening.channels)}만 예약하실 수 있습니다.`;
  }
  const starts = startsText(rules, opening, now.toZonedDateTimeISO(zone).toPlainDate());
  if (phase === 'undecided') return `${opening.label}: 예약 시작일은 미정입니다.${starts}`;
  if (phase === 'over') {
    const until = whenText(opening.closesAt!, zone);
    const was = opening.opensAt ? `${whenText(opening.opensAt, zone)}부터 ` : '';
    const again = all.some((one) => one.phase === 'undecided') ? ' 다음 예약 시작일은 미정입니다.' : '';
    return `${turn ? `${turn} ` : ''}귀하의 예약 기간(${was}${until}까지)은 끝났습니다.${again}`;
  }
  const from = whenText(opening.opensAt!, zone);
  const until = opening.closesAt ? ` ${whenText(opening.closesAt, zone)}까지` : '';
  const way = next.isOtherChannel ? ` ${channelsText(opening.channels)}만` : '';
  if (turn) return `${turn} 귀하는 ${from}부터${until}${way} 예약하실 수 있습니다.`;
  return `${opening.label}: ${from}부터${until}${way} 예약하실 수 있습니다.${starts}`;
};

/** Silent once the day has come: a day gone by only puzzles. */
const startsText = (rules: Rules, { groupCode }: Opening, today: Temporal.PlainDate): string => {
  const group = rules.groups.find((one) => one.code === groupCode);
  if (group?.startsOn && Temporal.PlainDate.compare(group.startsOn, today) <= 0) return '';
  const starts = group?.startsNote ?? (group?.startsOn ? `${group.startsOn}부터` : null);
  return starts ? ` 접종은 ${starts} 시작할 예정입니다.` : '';
};

/** Whom the rules that are open now are for, when that is others by day of birth or by dong. */
const whoseTurn = (all: readonly Verdict[]): string | null => {
  const others = all.filter((one) => one.phase === 'open' && (one.isOtherDigit || one.isOtherDong));
  const digits = [...new Set(others.flatMap(({ opening }) => opening.dayDigits))];
  const dongs = [...new Set(others.flatMap(({ opening }) => opening.dongs))];
  if (digits.length + dongs.length === 0) return null;
  return `지금은 ${conditionText({ dayDigits: digits, dongs })} 분의 예약 시간입니다.`;
};

const conditionText = ({ dayDigits, dongs }: Pick<Opening, 'dayDigits' | 'dongs'>): string => {
  const parts = [];
  if (dongs.length > 0) parts.push(`${dongs.join('·')}에 사시는`);
  if (dayDigits.length > 0) parts.push(`생일 끝자리 ${digitsText(dayDigits)}인`);
  return parts.join(' ');
};
