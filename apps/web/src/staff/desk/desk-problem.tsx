import { isProblem, type ApiProblem } from '../../api/problem.ts';
import { formatDateTime, formatDay } from '../../i18n/dates.ts';
import type { ProblemText } from '../../i18n/problem-text.ts';
import { Notice } from '../../ui/notice.tsx';
import { staffProblemText } from '../queue/refusal.tsx';

const when = (problem: ApiProblem, fact: string): string => {
  const value = problem.fact(fact);
  return value ? formatDateTime(value) : '고르신 시간';
};
const day = (problem: ApiProblem, fact: string): string => {
  const value = problem.fact(fact);
  return value ? formatDay(value) : '';
};

/** What a clerk does now, where a resident would be told something else. */
const deskWords: Record<string, (problem: ApiProblem) => ProblemText> = {
  'scheduling.slot-full': (problem) => ({
    title: `${when(problem, 'startsAt')} 자리는 방금 찼습니다.`,
    next: '남은 자리를 다시 불러왔습니다. 다른 시간이나 다른 자리(직원·온라인)를 골라 주십시오.',
  }),
  'scheduling.already-booked': () => ({
    title: '이미 예약이 있는 분입니다.',
    next: '예약 목록에서 [시간 변경]이나 [취소]로 처리해 주십시오.',
  }),
  'scheduling.not-eligible': (problem) => ({
    title: '지금은 이 센터에서 예약하실 수 없는 분입니다.',
    next: problem.fact('message') ?? '대상 여부를 확인해 주십시오.',
  }),
  'scheduling.interval-too-short': (problem) => ({
    title: `두 날짜 사이는 ${problem.fact('minDays')}일 이상이어야 합니다.`,
    next: `두 번째 날짜를 ${day(problem, 'earliestOn')} 이후로 골라 주십시오. 상담원도 이 간격을 줄일 수 없습니다.`,
  }),
  'scheduling.not-changeable': () => ({
    title: '바꾸거나 취소할 수 없는 예약입니다.',
    next: '이미 오셨거나 취소된 예약입니다. 목록을 다시 불러왔으니 확인해 주십시오.',
  }),
  'scheduling.not-cancellable': () => ({
    title: '취소할 수 있는 예약이 없습니다.',
    next: '이미 오셨거나 취소된 예약입니다. 목록을 다시 불러왔으니 확인해 주십시오.',
  }),
  'scheduling.same-time': () => ({
    title: '지금과 같은 시간입니다.',
    next: '옮기실 다른 시간을 골라 주십시오.',
  }),
  'scheduling.slots-of-different-centres': () => ({
    title: '다른 센터로는 옮길 수 없습니다.',
    next: '같은 센터의 시간을 고르시거나, 취소한 뒤 새로 예약해 주십시오.',
  }),
  'scheduling.wrong-number-of-slots': () => ({
    title: '예약할 날짜의 수가 맞지 않습니다.',
    next: '이 분의 예약 목록이 바뀌었을 수 있습니다. 창을 닫고 다시 시작해 주십시오.',
  }),
};

export const deskProblemText = (cause: unknown): ProblemText => {
  const words = isProblem(cause) ? deskWords[cause.code] : undefined;
  return words && isProblem(cause) ? words(cause) : staffProblemText(cause);
};

export function DeskRefusal({ cause }: { cause: unknown }) {
  const { title, next } = deskProblemText(cause);
  return (
    <Notice tone="danger" title={title} isUrgent>
      <p>{next}</p>
    </Notice>
  );
}
