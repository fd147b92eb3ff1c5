import { formatTime } from '../../../i18n/dates.ts';
import type { Floor } from '../queue.ts';
import { ticketStateWord } from '../refusal.tsx';
import type { Refusal, UnsentAct, WaitingStep } from './unsent-acts.ts';

const stepWords: Record<WaitingStep, string> = {
  recall: '재호출',
  start: '시작',
  completion: '완료',
  miss: '미응답(이석)',
  park: '보류',
  return: '다시 부르기',
  departure: '방문 종료',
};

const labelOf = (floor: Floor | undefined, stage: string): string =>
  floor?.stages.find(({ code }) => code === stage)?.label ?? stage;

/** What was wanted: `A012번 예진 완료`. */
export function wishWords(act: UnsentAct, floor: Floor | undefined): string {
  const { subject, about } = act;
  if (subject.kind === 'arrival') return `${about} 님 접수`;
  return `${about}번 ${labelOf(floor, subject.stage)} ${stepWords[subject.step]}`;
}

/** What is now, as far as the refusal tells; null where it does not. */
export function presentWords({ facts }: Refusal, floor: Floor | undefined): string | null {
  const { state, stage, counterId } = facts;
  if (typeof state !== 'string') return null;
  return ticketWords(
    {
      state,
      stage: typeof stage === 'string' ? stage : '',
      counterId: typeof counterId === 'string' ? counterId : null,
    },
    floor,
  );
}

/** Where a ticket is: `예진 1번 · 진행`. */
export function ticketWords(
  { state, stage, counterId }: { state: string; stage: string; counterId: string | null },
  floor: Floor | undefined,
): string {
  const counter = floor?.counters.find(({ id }) => id === counterId);
  const place = counter?.label ?? labelOf(floor, stage);
  return [place, ticketStateWord(state)].filter(Boolean).join(' · ');
}

export const pressedWords = ({ pressedAt, staffName }: UnsentAct): string =>
  pressedAt === null ? staffName : `${formatTime(pressedAt)} · ${staffName}`;
