import type { ApiProblem } from '../../api/problem.ts';
import { formatDateTime, formatTime } from '../../i18n/dates.ts';
import type { ProblemText } from '../../i18n/problem-text.ts';

const at = (problem: ApiProblem, fact: string): string => {
  const value = problem.fact(fact);
  return value ? formatDateTime(value) : '날짜 미상';
};

const notConfirmed: Record<string, (problem: ApiProblem) => ProblemText> = {
  'no-show': (problem) => ({
    title: '미방문으로 처리된 예약입니다.',
    next: `예약은 ${at(problem, 'startsAt')}이었습니다. 오늘 받으시려면 [예약 창구]에서 현장 자리를 추가하고, 아니면 다시 예약하시도록 안내해 주십시오.`,
  }),
  orphaned: (problem) => ({
    title: '센터 사정으로 시간을 다시 정해야 하는 예약입니다.',
    next: `원래 예약은 ${at(problem, 'startsAt')}입니다. 사과드리고 [예약 창구]에서 새 시간을 잡아 드리십시오.`,
  }),
};

/** Why somebody at the desk cannot be received, as staff read it and say it on. */
export const arrivalWords: Record<string, (problem: ApiProblem) => ProblemText> = {
  'scheduling.not-today': (problem) => {
    const movedFrom = problem.fact('movedFrom');
    if (movedFrom)
      return {
        title: '오늘에서 다른 날로 옮긴 예약입니다.',
        next: `오늘 ${formatTime(movedFrom)} 예약을 ${at(problem, 'startsAt')}로 옮겼습니다. 그날 오시도록 안내해 주십시오. 바꾸시려면 예약 전화로 도와 드립니다.`,
      };
    if (problem.facts['isPast'] === true)
      return {
        title: '날짜가 지난 예약입니다.',
        next: `예약은 ${at(problem, 'startsAt')}이었습니다. 다시 예약하시도록 안내해 주십시오.`,
      };
    return {
      title: '오늘 예약이 아닙니다.',
      next: `예약은 ${at(problem, 'startsAt')}입니다. 그날 다시 오시거나 예약 전화로 날짜를 바꾸시도록 안내해 주십시오.`,
    };
  },
  'scheduling.already-arrived': (problem) =>
    problem.fact('state') === 'fulfilled'
      ? {
          title: '이미 방문을 마치신 분입니다.',
          next: problem.fact('nextAt')
            ? `다음 예약은 ${at(problem, 'nextAt')}입니다.`
            : '더 오실 예약이 없습니다.',
        }
      : {
          title: '이미 접수하신 분입니다.',
          next: '아래 번호표를 알려 드리고 순서를 기다리시도록 안내해 주십시오.',
        },
  'scheduling.not-confirmed': (problem) =>
    notConfirmed[problem.fact('state') ?? '']?.(problem) ?? {
      title: '취소된 예약입니다.',
      next: '다시 예약하셔야 접수하실 수 있습니다. 예약 화면이나 예약 전화로 안내해 주십시오.',
    },
  'scheduling.earlier-step-open': (problem) => ({
    title: `${problem.fact('earlierStep')}차를 마치지 않아 ${problem.fact('step')}차를 접수할 수 없습니다.`,
    next: `${problem.fact('earlierStep')}차 예약은 ${at(problem, 'earlierAt')}입니다. 그 예약을 먼저 접수하거나 날짜를 옮겨 드리십시오.`,
  }),
  'scheduling.booking-not-found': () => ({
    title: '예약을 찾을 수 없습니다.',
    next: '다시 찾아 주십시오. 다른 센터의 예약일 수 있습니다.',
  }),
  'queueing.visit-not-found': () => ({
    title: '인쇄할 번호표가 없습니다.',
    next: '번호표가 아직 만들어지지 않았거나 오늘의 방문이 아닙니다. 잠시 뒤 다시 눌러 주십시오.',
  }),
  'queueing.help-is-coming': () => ({
    title: '다른 직원이 이미 가고 있습니다.',
    next: '목록을 새로 불러왔습니다.',
  }),
};
