import { type ApiProblem, isProblem } from '../../api/problem.ts';
import { formatTime, formatTimeWithSeconds } from '../../i18n/dates.ts';
import { problemText, type ProblemText } from '../../i18n/problem-text.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { arrivalWords } from '../reception/arrival-words.ts';

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
  'client.call-needs-network': () => ({
    title: '연결이 끊겨 다음 분을 호출할 수 없습니다.',
    next: '다른 자리에서 먼저 부르셨을 수 있어 다음 순서를 확인할 수 없습니다. 급하시면 안내 직원과 확인한 뒤 목소리로 모시고, 연결되면 [다음 호출]을 눌러 주십시오.',
  }),
  'client.act-needs-network': () => ({
    title: '연결이 끊긴 동안에는 하실 수 없습니다.',
    next: '연결된 뒤 다시 눌러 주십시오. 시작·완료·보류·미응답·방문 종료는 지금 누르셔도 보관하였다가 보냅니다.',
  }),
  'client.already-on-its-way': () => ({
    title: '이미 서버에 닿았을 수 있는 처리입니다.',
    next: '연결되면 결과를 확인하신 뒤 [되돌리기]를 눌러 주십시오.',
  }),
  'queueing.ticket-changed': (problem) => ({
    title: `그사이 다른 화면에서 처리된 번호입니다. (지금: ${ticketStateWord(problem.fact('state') ?? '')})`,
    next: '지금 상태를 확인하신 뒤 다시 진행해 주십시오.',
  }),
  'client.unreachable': () => ({
    title: '서버에 연결되지 않아 처리하지 못했습니다.',
    next: '무선 연결을 확인하고 같은 단추를 다시 눌러 주십시오. 이미 처리되었더라도 두 번 처리되지 않습니다.',
  }),
  ...arrivalWords,
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
  'queueing.call-again-first': (problem) => ({
    title: `${problem.fact('calls') ?? '정해진 횟수'}번 부른 뒤에 부재로 두실 수 있습니다.`,
    next: `지금까지 ${problem.fact('called') ?? '0'}번 불렀습니다. [재호출]을 눌러 주십시오.`,
  }),
  'queueing.alarm-open': (problem) => ({
    title: `${problem.fact('ticketNumber') ?? ''}번은 비상 대응 중이어서 옮기거나 부를 수 없습니다.`,
    next: '화면 위 빨간 띠에서 [상황 종료]를 누르신 뒤 진행해 주십시오. 이송하실 때에는 [방문 종료]를 누르십시오.',
  }),
  'queueing.alarm-ended': () => ({
    title: '이미 종료된 비상 알림입니다.',
    next: '비상 기록에서 결과를 보실 수 있습니다.',
  }),
  'queueing.another-visit-open': (problem) => ({
    title: `같은 분이 ${problem.fact('ticketNumber') ?? '다른'}번으로 다시 접수하셨습니다.`,
    next: '그 번호로 진행하시거나, 그 번호의 방문을 종료한 뒤 바로잡아 주십시오.',
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
