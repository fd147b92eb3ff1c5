import type { FloorRule } from '../floor-rules/floor-rule.ts';
import type { OrderRule } from '../ticket/ticket.entity.ts';

/** The rules by which `queueing.calling_order` puts people in order. */
export type OrderCode =
  'moved' | 'assisted' | 'appointment' | 'arrival' | 'booked' | 'late' | 'early' | 'seats' | 'on-the-way';

const claims: Readonly<Record<string, string>> = {
  wheelchair: '휠체어 이용',
  interpreter: '통역 필요',
  guardian: '보호자 동행',
  staff: '직원 확인',
};

/** Why somebody stands in the assisted lane, as staff read it. */
const claimWords = (because: string, rule: Pick<FloorRule, 'assistedFromAge'>): string =>
  because === 'age' ? `${rule.assistedFromAge}세 이상` : (claims[because] ?? because);

/** The rule that put somebody where they are, in words for those who ask why. */
export const orderRuleOf = (
  code: OrderCode,
  assistedBecause: string | null,
  rule: Pick<FloorRule, 'assistedEvery' | 'assistedFromAge' | 'bookedEvery'>,
): OrderRule => ({ code, label: wordsOf(code, assistedBecause, rule) });

const wordsOf = (
  code: OrderCode,
  assistedBecause: string | null,
  rule: Pick<FloorRule, 'assistedEvery' | 'assistedFromAge' | 'bookedEvery'>,
): string => {
  switch (code) {
    case 'moved':
      return '이미 호출된 분 먼저';
    case 'assisted':
      return `우선 · ${claimWords(assistedBecause ?? 'staff', rule)}, ${rule.assistedEvery}번째 호출마다 1명`;
    case 'appointment':
      return '예약 시간 순';
    case 'arrival':
      return '도착 순';
    case 'booked':
      return `예약 시각이 된 분, ${rule.bookedEvery}번째 호출마다 1명`;
    case 'late':
      return '예약 시간 지나 도착 · 도착 순';
    case 'early':
      return '예약 전 도착 · 다른 대기자가 없을 때';
    case 'on-the-way':
      return '집에서 뽑은 번호표 · 도착 확인 전';
    case 'seats':
      return '자리가 나면 호출';
  }
};
