import { type ApiProblem, isProblem } from '../../api/problem.ts';
import { formatDateTime, formatTime, formatTimeWithSeconds } from '../../i18n/dates.ts';
import { problemText, type ProblemText } from '../../i18n/problem-text.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';

const stateWords: Record<string, string> = {
  waiting: '대기',
  called: '호출',
  serving: '진행',
  done: '완료',
  parked: '보류',
  missed: '미응답',
  left: '방문 종료',
};
export const ticketStateWord = (state: string): string => stateWords[state] ?? state;

const undoWords: Record<string, string> = {
  'no-step': '이 번호에는 되돌릴 일이 남아 있지 않습니다.',
  'another-day': '지난 날의 일은 되돌리실 수 없습니다.',
  'another-person': '다른 직원이 한 일입니다. 그 직원 또는 센터 관리자만 되돌릴 수 있습니다.',
};

const time = (problem: ApiProblem, fact: string): string => {
  const value = problem.fact(fact);
  return value ? formatTime(value) : '잠시';
};

/** Where staff need other words than a resident would; every other code keeps its usual sentence. */
const staffWords: Record<string, (problem: ApiProblem) => ProblemText> = {
  'identity.sign-in-required': () => ({
    title: '로그인 시간이 끝났습니다.',
    next: '다시 로그인하시면 이 화면으로 돌아옵니다.',
  }),
  'identity.account-locked': (problem) => ({
    title: `로그인을 여러 번 실패하여 ${time(problem, 'retryAt')}까지 계정이 잠겼습니다.`,
    next: '그 뒤에 다시 로그인해 주십시오. 급하시면 센터 관리자에게 문의해 주십시오.',
  }),
  'client.unreachable': () => ({
    title: '서버에 연결되지 않아 처리하지 못했습니다.',
    next: '무선 연결을 확인하고 같은 단추를 다시 눌러 주십시오. 이미 처리되었더라도 두 번 처리되지 않습니다.',
  }),
  'scheduling.not-today': (problem) => ({
    title: '오늘 예약이 아닙니다.',
    next: `예약은 ${formatDateTime(problem.fact('startsAt') ?? '')}입니다. 그날 다시 오시도록 안내해 주십시오.`,
  }),
  'scheduling.already-arrived': () => ({
    title: '이미 접수하신 분입니다.',
    next: '아래 번호표를 알려 드리고 순서를 기다리시도록 안내해 주십시오.',
  }),
  'scheduling.not-confirmed': (problem) => ({
    title: problem.fact('state') === 'no-show' ? '미방문으로 처리된 예약입니다.' : '취소된 예약입니다.',
    next: '다시 예약하셔야 접수하실 수 있습니다. 예약 화면이나 예약 전화로 안내해 주십시오.',
  }),
  'scheduling.booking-not-found': () => ({
    title: '예약을 찾을 수 없습니다.',
    next: '다시 찾아 주십시오. 다른 센터의 예약일 수 있습니다.',
  }),
  'queueing.counter-closed': () => ({
    title: '창구가 닫혀 있습니다.',
    next: '[창구 열기]를 누른 뒤 다시 진행해 주십시오.',
  }),
  'queueing.too-soon': (problem) => ({
    title: '방금 호출하였습니다.',
    next: `${formatTimeWithSeconds(problem.fact('retryAt') ?? '')} 이후에 다시 호출하실 수 있습니다.`,
  }),
  'queueing.seats-full': (problem) => ({
    title: `다음 단계의 자리(${problem.fact('seats') ?? '전체'}석)가 모두 찼습니다.`,
    next: '귀가하시는 분이 생기면 호출하실 수 있습니다. 잠시 뒤에 다시 눌러 주십시오.',
  }),
  'queueing.wrong-state': (problem) => ({
    title: `다른 화면에서 먼저 처리된 번호입니다. (지금: ${ticketStateWord(problem.fact('state') ?? '')})`,
    next: '목록을 새로 불러왔습니다. 확인하신 뒤 진행해 주십시오.',
  }),
  'queueing.nothing-to-undo': (problem) => ({
    title: '되돌리지 못했습니다.',
    next: undoWords[problem.fact('because') ?? ''] ?? '마지막에 하신 일만 되돌릴 수 있습니다.',
  }),
};

export function staffProblemText(cause: unknown): ProblemText {
  const words = isProblem(cause) ? staffWords[cause.code] : undefined;
  return words && isProblem(cause) ? words(cause) : problemText(cause);
}

/** A refusal in words for staff, with what to do now. */
export function Refusal({ cause, onClose }: { cause: unknown; onClose?(): void }) {
  const { title, next } = staffProblemText(cause);
  return (
    <Notice
      tone="danger"
      title={title}
      isUrgent
      actions={
        onClose && (
          <Button tone="secondary" onPress={onClose}>
            닫기
          </Button>
        )
      }
    >
      <p>{next}</p>
    </Notice>
  );
}
