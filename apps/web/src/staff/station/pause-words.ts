import type { PauseKind } from '../queue/queue.ts';

export const pauseWords: Record<PauseKind, string> = {
  lunch: '점심 교대',
  break: '휴식',
  equipment: '장비 점검',
};
