import type { Ticket } from '../queue/queue.ts';
import type { ReasonQuestion } from './reason-dialog.tsx';

type Ask = (ticket: Ticket, onReason: (reason: string) => void) => ReasonQuestion;

export const askWhyParked: Ask = (ticket, onReason) => ({
  title: `${ticket.number}번을 보류합니다`,
  explanation: '보류 목록으로 옮겨지고, [다시 부르기]를 누르면 원래 순서로 돌아갑니다.',
  reasons: ['서류 보완', '화장실·잠시 자리 비움', '건강 상태 확인', '보호자 대기'],
  confirmLabel: '보류하기',
  onReason,
});

export const askWhyEnded: Ask = (ticket, onReason) => ({
  title: `${ticket.number}번의 방문을 종료합니다`,
  explanation: '남은 단계를 진행하지 않고 귀가하십니다. 잘못 누르셨으면 바로 되돌릴 수 있습니다.',
  reasons: ['본인이 원하여 귀가', '건강 상태로 오늘은 진행하지 않음', '대상이 아님', '자리에 안 계심'],
  confirmLabel: '방문 종료',
  onReason,
});

export const askWhyEarly: Ask = (ticket, onReason) => ({
  title: `${ticket.number}번이 일찍 귀가합니다`,
  explanation: '정해진 시간이 아직 남았습니다. 사유가 기록에 남습니다.',
  reasons: ['본인이 원하여 귀가', '의료진 확인 후 귀가', '응급실로 이송'],
  confirmLabel: '귀가 처리',
  onReason,
});
