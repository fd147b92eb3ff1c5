import type { Sign } from './screens-api.ts';

type Arrow = NonNullable<Sign['arrow']>;

export const arrowWords: Record<Arrow, string> = {
  left: '왼쪽',
  up: '앞쪽',
  right: '오른쪽',
  down: '뒤쪽',
};
export const arrowMarks: Record<Arrow, string> = { left: '←', up: '↑', right: '→', down: '↓' };
export const arrows: readonly Arrow[] = ['left', 'up', 'right', 'down'];
